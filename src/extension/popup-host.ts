import type { Tabs } from 'webextension-polyfill';
import type { Span } from '../core/summary.ts';
import type { PopupHost, SettingsHost, SiteState, SlipState } from '../ui/host.ts';
import { browser } from './browser.ts';
import { LiveValue } from './live.ts';
import { askBackground, askPage, type PageCalls, type PageState } from './messages.ts';
import { askPageFirmly, whyUnreadable } from './page-access.ts';
import { isGranted, originOf, siteRule } from './sites.ts';
import { writeClipboard } from './write-clipboard.ts';

/**
 * The popup's side of the shell: talks to the page script of the tab that it was opened on. Everything that has to be
 * asked is asked at once: the reader waits for the longest way, not for the sum.
 */
export async function popupHost(coming: Promise<SettingsHost>): Promise<PopupHost> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const firstRead = pageOf(tab, 'click');
  const firstGrant = grantOf(tab);
  const shared = await coming;
  const slip = new LiveValue<SlipState>({ kind: 'reading' });
  let site = siteOf(tab, shared, await firstGrant);

  const show = async (reading: Promise<Reading>) => {
    slip.set(slipOf(tab, await reading, site));
  };
  const read = (occasion: Occasion) => show(pageOf(tab, occasion));
  /** Shows a change at once; the page is told without waiting. */
  const tell = <K extends keyof PageCalls>(call: K, ask: Parameters<PageCalls[K]>[0]) => {
    if (tab?.id !== undefined) askPage(tab.id, call, ask as never).catch(() => undefined);
  };
  const shown = (change: object) => {
    const state = slip.get();
    if (state.kind !== 'reading') slip.set({ ...state, ...change });
  };
  const refreshSite = async () => {
    site = siteOf(tab, shared, await grantOf(tab));
    const state = slip.get();
    if (state.kind === 'nothing' || (state.kind === 'slip' && state.site.host !== null)) shown({ site });
  };

  void show(firstRead);
  return {
    ...shared,
    slip,
    jumpTo: (span: Span) => tell('jumpTo', { span }),
    markCompany(id) {
      shown({ markedCompany: id });
      tell('markCompany', { id });
    },
    async copy(format, part) {
      const state = slip.get();
      if (state.kind !== 'slip') return false;
      return writeClipboard(await askBackground('print', { summary: state.summary, format, part }));
    },
    setHighlights(on) {
      shown({ highlightsOn: on });
      tell('setHighlights', { on });
    },
    setSiteRule(rule) {
      if (site.host === null) return;
      const sites = { ...shared.settings.get().sites, [site.host]: rule };
      void shared.setSettings({ sites }).then(refreshSite);
    },
    async requestSite() {
      if (!tab?.url || site.host === null) return false;
      // First of all: the browser asks only while the reader's click is fresh.
      const given = await browser.permissions.request({ origins: [originOf(tab.url)] });
      await refreshSite();
      const state = slip.get();
      if (given && state.kind === 'nothing' && state.reason === 'needs_click') await read('click');
      return given;
    },
    readAnyway: () => void read('anyway'),
    reloadPage() {
      if (tab?.id !== undefined) void browser.tabs.reload(tab.id);
      window.close();
    },
    retry() {
      slip.set({ kind: 'reading' });
      void read('click');
    },
    openOptions() {
      void browser.runtime.openOptionsPage();
      window.close();
    },
    close: () => window.close(),
  };
}

const grantOf = async (tab: Tabs.Tab | undefined) => !!tab?.url && isGranted(tab.url);

function siteOf(tab: Tabs.Tab | undefined, { settings }: SettingsHost, granted: boolean): SiteState {
  if (!tab?.url || !/^https?:/.test(tab.url)) return { host: null, rule: 'on_click', granted: false };
  const host = new URL(tab.url).hostname;
  return { host, rule: siteRule(host, settings.get()), granted };
}

type Occasion = Parameters<PageCalls['read']>[0]['occasion'];
/** What the page has said, or why it could not. */
type Reading = { state: PageState } | { error: unknown };

function pageOf(tab: Tabs.Tab | undefined, occasion: Occasion): Promise<Reading> {
  return askPageFirmly(tab?.id ?? browser.tabs.TAB_ID_NONE, 'read', { occasion }).then(
    (state) => ({ state }),
    (error: unknown) => ({ error }),
  );
}

function slipOf(tab: Tabs.Tab | undefined, reading: Reading, site: SiteState): SlipState {
  if (tab?.id === undefined) return { kind: 'nothing', reason: 'restricted_page', site };
  return 'state' in reading ? stateFor(reading.state, site) : failure(tab, site, reading.error);
}

function stateFor(state: PageState, site: SiteState): SlipState {
  if (state.kind === 'nothing') return { ...state, site };
  const { scope, ...slip } = state;
  return { ...slip, site: scope === 'page' ? site : { ...site, host: null } };
}

/** A page that must not be read is a normal case; anything else is an error of ours, with its words. */
function failure(tab: Tabs.Tab, site: SiteState, error: unknown): SlipState {
  const detail = error instanceof Error ? error.message : String(error);
  const forbidden =
    /cannot access|cannot be scripted|missing host permission|extensions gallery|nobody there/i;
  return forbidden.test(detail) || (error as Error)?.name === 'NobodyThere'
    ? { kind: 'nothing', reason: whyUnreadable(tab.url, site.granted, detail), site, detail }
    : { kind: 'nothing', reason: 'error', site, detail };
}
