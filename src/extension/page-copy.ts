import type { Copied } from './copy.ts';

/**
 * Copies from the page's document, where menus and shortcuts have no page of ours to copy from. The clipboard's own
 * interface first; the older command serves where that wants a click or an encrypted page.
 */
export async function copyFromPage({ html, text }: Copied): Promise<boolean> {
  try {
    const types: Record<string, string> = {
      'text/plain': text,
      ...(html === undefined ? {} : { 'text/html': html }),
    };
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(Object.entries(types).map(([type, data]) => [type, new Blob([data], { type })])),
      ),
    ]);
    return true;
  } catch {
    return copyByCommand({ ...(html === undefined ? {} : { html }), text });
  }
}

function copyByCommand({ html, text }: Copied): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // The page is not told: it would put its own words around ours.
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
