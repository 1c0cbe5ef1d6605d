import { plainArticle } from '../core/article.ts';
import type { SettingsHost, WelcomeHost } from '../ui/host.ts';
import { browser } from './browser.ts';
import { LiveValue } from './live.ts';
import { askBackground } from './messages.ts';
import { knownPatterns, knownSites } from './sites.ts';

export async function welcomeHost(shared: SettingsHost): Promise<WelcomeHost> {
  const origins = knownPatterns();
  const contained = () => browser.permissions.contains({ origins });
  const granted = new LiveValue(await contained());
  const refresh = async () => granted.set(await contained());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  return {
    ...shared,
    summarize: (text) => askBackground('summarize', { article: plainArticle(text) }),
    knownSites,
    granted,
    requestKnownSites: () => browser.permissions.request({ origins }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
