import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type Driver, type DriverOptions, type Evaluate, expression, type Popup, until } from './driver.ts';
import { findBinary } from './find-binary.ts';
import type { World } from './world.ts';

/** Chromium through playwright-core, headless; the popup is the real one, opened by the toolbar button's click. */
export async function startChromium(world: World, options: DriverOptions): Promise<Driver> {
  const executablePath = findBinary('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']);
  const profile = mkdtempSync(join(tmpdir(), 'kurszettel-chromium-'));
  const id = extensionId(options.extension);
  allowInAdvance(profile, id, options.allowing ?? []);
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  let scheme: 'light' | 'dark' = 'light';

  const launch = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      chromiumSandbox: false,
      ignoreHTTPSErrors: true,
      viewport: { width: 1000, height: 800 },
      proxy: { server: `http://127.0.0.1:${world.port}`, bypass: '<-loopback>' },
      env: { ...process.env, LANGUAGE: options.language ?? 'de' } as Record<string, string>,
      args: [
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        '--remote-debugging-port=0',
      ],
    });
    context.on('weberror', (thrown) => errors.push(String(thrown.error())));
    page = context.pages()[0] ?? (await context.newPage());
  };
  await launch();
  // The first-run page comes by itself; it must not come between a test and its page.
  const pages = async () => context.pages().filter((each) => each.url().endsWith('/welcome.html'));
  for (const welcome of await until('the first-run page', pages, ({ length }) => length > 0))
    await welcome.close();

  const port = () => readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const root = (): Promise<CDPSession> => (context.browser() as Browser).newBrowserCDPSession();
  const worker = async () => {
    const present = context.serviceWorkers().findLast((each) => each.url().includes(id));
    if (present) return present;
    // Asleep: any message wakes it.
    const wakened = context.waitForEvent('serviceworker');
    const visitor = await context.newPage();
    await visitor.goto(`chrome-extension://${id}/options.html`);
    await visitor.evaluate('chrome.runtime.sendMessage({})').catch(() => undefined);
    const found = await wakened;
    await visitor.close();
    await page.bringToFront();
    return found;
  };
  const background: Evaluate = async (run, ...args) =>
    (await worker()).evaluate(expression(run, args)) as ReturnType<Evaluate> as never;

  const openPopup = async (): Promise<Popup> => {
    await page.bringToFront();
    const session = await root();
    const targets = async () =>
      ((await session.send('Target.getTargets', { filter: [{}] })) as TargetList).targetInfos;
    const tab = (await targets()).find(({ type, url }) => type === 'tab' && url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    const clickedAt = Date.now();
    // Not in Playwright's types yet: a click on the toolbar button, which grants activeTab.
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
    await until('the popup', targets, (all) => all.some(({ url }) => url.endsWith('/popup.html')));
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
    const popups = async () =>
      (second.contexts()[0]?.pages() ?? []).filter((each) => each.url().endsWith('/popup.html'));
    // The second connection learns of the popup a little later than the first.
    const [popup] = await until('the popup as a page', popups, ({ length }) => length > 0);
    if (!popup) throw new Error('the popup has closed at once');
    popup.on('pageerror', (error) => errors.push(String(error)));
    await popup.emulateMedia({ colorScheme: scheme });
    return {
      clickedAt,
      evaluate: (async (run, ...args) => popup.evaluate(expression(run, args))) as Evaluate,
      click: (selector) => popup.click(selector),
      press: (key) => popup.keyboard.press(key),
      async screenshot(file) {
        await popup.screenshot({ path: file });
      },
      async close() {
        await popup.evaluate('window.close()').catch(() => undefined);
        await until(
          'the popup to close',
          targets,
          (all) => !all.some(({ url }) => url.endsWith('/popup.html')),
        );
        await second.close();
        await session.detach();
      },
    };
  };

  return {
    world,
    async goto(url) {
      // Whatever popup is still open closes when the page comes to the front.
      await page.bringToFront();
      await page.goto(url);
    },
    evaluate: (async (run, ...args) => page.evaluate(expression(run, args))) as Evaluate,
    async openExtensionPage(path) {
      await page.goto(`chrome-extension://${id}/${path}`);
    },
    openPopup,
    background,
    async stopBackground() {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    // Keys do not reach extensions in a headless Chromium: the event is dispatched where the browser would.
    async command(name) {
      await background(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async contextMenu(entry, selector) {
      const selectionText = await page.evaluate('String(getSelection())');
      await page.locator(selector).first().waitFor();
      await background(
        async (menuItemId, text) => {
          const [tab] = await chrome.tabs.query({ active: true });
          chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText: text, pageUrl: tab.url }, tab);
        },
        entry,
        selectionText as string,
      );
    },
    moveTo: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    async prefer(preferred) {
      scheme = preferred;
      await page.emulateMedia({ colorScheme: scheme });
    },
    async forceColours() {
      await page.emulateMedia({ forcedColors: 'active' });
    },
    async paste(selector) {
      await page.bringToFront();
      await page.focus(selector);
      await page.keyboard.press('Control+v');
    },
    async clipboard() {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
        origin: new URL(page.url()).origin,
      });
      await page.bringToFront();
      const readAll = async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      };
      return page.evaluate(expression(readAll, []));
    },
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    async errors() {
      // The worker is asked from within; one that has slept meanwhile has forgotten, and begins to listen.
      const inWorker = await background(() => {
        const kept = globalThis as { kurszettelErrors?: string[] };
        if (!kept.kurszettelErrors) {
          const list: string[] = [];
          kept.kurszettelErrors = list;
          addEventListener('error', ({ message }) => list.push(message));
          addEventListener('unhandledrejection', ({ reason }) => list.push(String(reason)));
        }
        return kept.kurszettelErrors;
      });
      return [...errors, ...inWorker];
    },
    async updateExtension() {
      const session = await root();
      // Not in Playwright's types yet: loading the same folder again updates the extension.
      await session.send('Extensions.loadUnpacked' as never, { path: options.extension } as never);
      await session.detach();
      await until('the new background', () => background(() => 1), Boolean);
    },
    async restart() {
      await context.close();
      await launch();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface TargetList {
  targetInfos: { targetId: string; type: string; url: string }[];
}

/** The extension's own interface, as far as the tests speak to it. */
declare const chrome: any;

/** Chromium derives the id of an unpacked extension from its folder. */
function extensionId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** As if the reader had once allowed these sites: asked again, the browser then grants without a dialog. */
function allowInAdvance(profile: string, id: string, origins: string[]): void {
  const runtime_granted_permissions = {
    api: [],
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: [],
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: { runtime_granted_permissions } } } }),
  );
}
