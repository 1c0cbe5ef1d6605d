import type { Copied } from './copy.ts';

/** Writes from a page of the extension, inside the reader's click or key; false when the browser refuses. */
export async function writeClipboard({ html, text }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
