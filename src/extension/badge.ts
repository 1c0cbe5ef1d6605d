import { wordingFor } from '../wording/index.ts';
import { browser } from './browser.ts';
import { interfaceLanguage } from './language.ts';
import type { Badge } from './messages.ts';
import { loadSettings } from './settings-store.ts';

const CALM = '#1f4f8f';
const WARNING = '#a33c00';

/** What the toolbar button says for a badge: the number of key figures, an exclamation mark where a check fails. */
export function badgeText({ keyFigures, checkFails }: Badge): string {
  return `${keyFigures > 99 ? '99+' : keyFigures}${checkFails ? '!' : ''}`;
}

export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const { badge: words } = wordingFor(interfaceLanguage(await loadSettings())).shell;
  const usual = browser.i18n.getMessage('actionTitle');
  const facts = badge && [
    words.keyFigures(badge.keyFigures),
    ...(badge.checkFails ? [words.checkFails] : []),
  ];
  // The tab may be gone by now; then there is nothing to show.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge ? badgeText(badge) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge?.checkFails ? WARNING : CALM }),
    browser.action.setTitle({ tabId, title: facts ? `${usual}: ${facts.join(' · ')}` : usual }),
  ]);
}
