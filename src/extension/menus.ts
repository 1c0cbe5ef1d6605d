import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { copySlip } from './copy-slip.ts';
import { askPageFirmly } from './page-access.ts';

export function createMenus(): void {
  browser.contextMenus.removeAll().then(() => {
    for (const [id, context, message] of [
      ['selection', 'selection', 'menuSelection'],
      ['page', 'page', 'menuPage'],
    ] as const) {
      browser.contextMenus.create({ id, contexts: [context], title: browser.i18n.getMessage(message) });
    }
  });
}

export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    if (info.menuItemId === 'page') return await copySlip(tab.id);
    await askPageFirmly(tab.id, 'readSelection', { fallback: info.selectionText ?? '' });
    await browser.action.openPopup();
  } catch {
    // A page that no extension may read, or a browser that opens no popup: the toolbar button says and does it.
  }
}
