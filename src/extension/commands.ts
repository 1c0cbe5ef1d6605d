import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { copySlip } from './copy-slip.ts';
import { askPageFirmly } from './page-access.ts';

/** Keys that readers can change in the browser; `_execute_action` opens the popup without us. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id ?? (await activeTab())?.id;
  if (tabId === undefined) return;
  try {
    switch (command) {
      case 'copy':
        return await copySlip(tabId);
      case 'toggle': {
        await askPageFirmly(tabId, 'read', { occasion: 'click' });
        await askPageFirmly(tabId, 'setHighlights', { on: 'toggle' });
        return;
      }
      case 'next':
      case 'previous': {
        await askPageFirmly(tabId, 'read', { occasion: 'click' });
        await askPageFirmly(tabId, 'step', { by: command === 'next' ? 1 : -1 });
        return;
      }
    }
  } catch {
    // A page that no extension may read: the key does nothing there; the popup says why.
  }
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
