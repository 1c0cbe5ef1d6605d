// Functions that run in Firefox's own window: they are sent as text and must stand alone.

/** Runs code in the popup or the background page; gives its result as JSON. */
export async function evaluateInView(
  id: string,
  view: 'popup' | 'background',
  code: string,
): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (view === 'background') await extension.wakeupBackground?.();
  const target = [...extension.views].find(({ viewType }) => viewType === view)?.xulBrowser;
  if (!target) return JSON.stringify({ error: 'is not open' });
  const reply = `kurszettel:${Math.random()}`;
  const frameScript = `(async () => {
    sendAsyncMessage('${reply}:listens');
    let answer;
    try {
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = await Cu.evalInSandbox(${JSON.stringify(
        `(async () => JSON.stringify({ value: await ${code} }))()`,
      )}, box);
    } catch (error) { answer = JSON.stringify({ error: String(error) }); }
    sendAsyncMessage(${JSON.stringify(reply)}, String(answer));
  })()`;
  return new Promise((resolve) => {
    // A view that is still loading swallows the script; one that has begun may take its time.
    const deaf = setTimeout(() => resolve(JSON.stringify({ error: 'does not listen' })), 1500);
    target.messageManager.addMessageListener(`${reply}:listens`, () => clearTimeout(deaf));
    target.messageManager.addMessageListener(reply, ({ data }: { data: string }) => resolve(data));
    target.messageManager.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
  });
}

/** A trusted click in the middle of an element of the popup. */
export async function clickInView(id: string, selector: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const target = [...extension.views].find(({ viewType }) => viewType === 'popup').xulBrowser;
  const reply = `kurszettel:${Math.random()}`;
  const frameScript = `(() => {
    try {
      const element = content.document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const type of ['mousedown', 'mouseup'])
        content.windowUtils.sendMouseEvent
          ? content.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0)
          : content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
      sendAsyncMessage(${JSON.stringify(reply)}, '');
    } catch (error) { sendAsyncMessage(${JSON.stringify(reply)}, String(error)); }
  })()`;
  const error: string = await new Promise((resolve) => {
    target.messageManager.addMessageListener(reply, ({ data }: { data: string }) => resolve(data));
    target.messageManager.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
  });
  if (error) throw new Error(`${selector}: ${error}`);
  return error;
}

/** What the popup shows, as a data URL. */
export async function pictureOfView(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const target = [...extension.views].find(({ viewType }) => viewType === 'popup').xulBrowser;
  const bitmap = await target.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

declare const WebExtensionPolicy: any;
declare const document: any;
