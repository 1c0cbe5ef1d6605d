import type { Settings, SiteRule } from '../settings/settings.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings-store.ts';

/** Match patterns of the hosts that the extension knows from the start. */
export function knownPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** The hosts behind those patterns, without scheme and wildcards. */
export function knownSites(): string[] {
  return knownPatterns().map((pattern) => /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern);
}

export function isKnown(host: string): boolean {
  return knownSites().some((known) => host === known || host.endsWith(`.${known}`));
}

/** What the reader wants on a host; by itself on known sites, on a click elsewhere, unless said otherwise. */
export function siteRule(host: string, settings: Settings): SiteRule {
  if (Object.hasOwn(settings.sites, host)) return settings.sites[host] ?? 'on_click';
  return isKnown(host) ? 'always' : 'on_click';
}

export function mayStartByItself(url: string, settings: Settings): boolean {
  return settings.autoHighlight && siteRule(new URL(url).hostname, settings) === 'always';
}

/** The permission that one page's site needs, no wider than that. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export async function isGranted(url: string): Promise<boolean> {
  return /^https?:/.test(url) && (await browser.permissions.contains({ origins: [originOf(url)] }));
}

const SCRIPT = 'allowed-sites';

/**
 * Keeps the bootstrap registered on the sites that the reader has allowed beside the known ones. Run at every start
 * and after every change of permissions or settings; each run leaves the right state whatever was before.
 */
export async function registerAllowedSites(): Promise<void> {
  const settings = await loadSettings();
  const wanted: string[] = [];
  for (const [host, rule] of Object.entries(settings.sites)) {
    if (rule !== 'always' || isKnown(host)) continue;
    for (const scheme of ['https', 'http']) {
      const origin = `${scheme}://${host}/*`;
      if (await browser.permissions.contains({ origins: [origin] })) wanted.push(origin);
    }
  }
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (wanted.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches: wanted,
    js: ['bootstrap.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
