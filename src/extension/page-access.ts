import { browser } from './browser.ts';
import { askPage, NobodyThere, type PageCalls } from './messages.ts';

/** Brings the page script into a tab's main frame. Harmless where it runs already. */
export async function injectPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['page.js'] });
}

/** Asks the page script, bringing it first where it is not there. Rejects where the browser forbids it. */
export async function askPageFirmly<K extends keyof PageCalls>(
  tabId: number,
  call: K,
  ask: Parameters<PageCalls[K]>[0],
): ReturnType<typeof askPage<K>> {
  try {
    return await askPage(tabId, call, ask as never);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    await injectPageScript(tabId);
    return askPage(tabId, call, ask as never);
  }
}

export type Unreadable =
  | 'pdf'
  | 'own_page'
  | 'local_file'
  | 'restricted_page'
  | 'needs_click'
  | 'reload_needed';

const SHOPS =
  /^https:\/\/(addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore)(\/|$)/;

/**
 * Why a page could not be read, as far as its address and the browser's refusal tell. The address is hidden from an
 * extension that may not read the tab. `granted`: the extension has the permission, so only a page older than it
 * can refuse.
 */
export function whyUnreadable(url: string | undefined, granted: boolean, refusal: string): Unreadable {
  if (url === undefined)
    return /request permission|missing host permission/i.test(refusal) ? 'needs_click' : 'restricted_page';
  if (/^(?:https?|file):[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith(browser.runtime.getURL(''))) return 'own_page';
  if (/^file:/i.test(url)) return 'local_file';
  if (!/^https?:/.test(url) || SHOPS.test(url)) return 'restricted_page';
  return granted ? 'reload_needed' : 'needs_click';
}
