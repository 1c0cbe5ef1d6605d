import { browser } from './browser.ts';
import { copyOf } from './copy.ts';
import { askPageFirmly } from './page-access.ts';
import { loadSettings } from './settings-store.ts';

/** Copies the page's slip without the popup, in the reader's usual format; the toolbar button confirms. */
export async function copySlip(tabId: number): Promise<void> {
  const state = await askPageFirmly(tabId, 'read', { occasion: 'click' });
  let done = false;
  if (state.kind === 'slip') {
    const settings = await loadSettings();
    const copied = copyOf(state.summary, settings.copyFormat, { kind: 'all' }, settings);
    done = await askPageFirmly(tabId, 'copy', copied);
  }
  await confirm(tabId, done ? '✓' : '–');
}

const SHOWN_MS = 1500;

async function confirm(tabId: number, mark: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text: mark });
  setTimeout(
    () => void browser.action.setBadgeText({ tabId, text: before }).catch(() => undefined),
    SHOWN_MS,
  );
}
