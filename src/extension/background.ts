import { summarize } from '../core/summarize.ts';
import { inItsLanguage } from '../languages/index.ts';
import { highlightStyles } from '../page/highlight-styles.ts';
import { loadRegister } from '../register/index.ts';
import { showBadge } from './badge.ts';
import { browser } from './browser.ts';
import { onCommand } from './commands.ts';
import { copyOf } from './copy.ts';
import { reloadOnNewBuild } from './development.ts';
import { createMenus, onMenu } from './menus.ts';
import { answer, askPage, type BackgroundCalls } from './messages.ts';
import { injectPageScript } from './page-access.ts';
import { loadSettings, onSettings } from './settings-store.ts';
import { mayStartByItself, registerAllowedSites } from './sites.ts';

/** The engine's one home: loaded with the first worker or event page, for all tabs. Nothing of a page stays here. */
const register = loadRegister();

answer<BackgroundCalls>({
  async articleFound(_, { tab, url }) {
    if (tab?.id === undefined || !url || !mayStartByItself(url, await loadSettings())) return false;
    await injectPageScript(tab.id);
    // Not awaited: the bootstrap only needs to know that the page script has come.
    askPage(tab.id, 'read', { occasion: 'by_itself' }).catch(() => undefined);
    return true;
  },
  summarize({ article: given }) {
    const { article, pack } = inItsLanguage(given);
    return summarize(article, { pack, register });
  },
  print: async ({ summary, format, part }) => copyOf(summary, format, part, await loadSettings()),
  async insertStyles(_, { tab }) {
    if (tab?.id === undefined) return undefined;
    const css = highlightStyles((await loadSettings()).colours);
    await browser.scripting.insertCSS({ target: { tabId: tab.id, frameIds: [0] }, css });
    return undefined;
  },
  async showBadge({ badge }, { tab }) {
    if (tab?.id !== undefined) await showBadge(tab.id, badge);
    return undefined;
  },
});

browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));

browser.runtime.onInstalled.addListener(({ reason }) => {
  createMenus();
  void registerAllowedSites();
  // Only at the very first: after an update nothing pops up.
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});
browser.runtime.onStartup.addListener(() => void registerAllowedSites());
browser.permissions.onAdded.addListener(() => void registerAllowedSites());
browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
onSettings(() => void registerAllowedSites());

if (DEVELOPMENT) reloadOnNewBuild();
