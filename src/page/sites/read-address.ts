import { siteRules } from './rules.ts';
import type { AddressFinding, SiteRule } from './site-rule.ts';

/** What the address says: the listed site's rules, or nothing. Never throws; an odd address says nothing. */
export function readAddress(address: string): AddressFinding {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { finance: false };
  }
  const rule = ruleFor(url.hostname.toLowerCase());
  if (!rule) return { finance: false };
  const path = decodeSafely(url.pathname);
  const finance = rule.finance === true || rule.finance.test(path);
  if (path === '/' || rule.other?.test(path)) return { isArticle: false, finance, grade: rule.grade };
  if (rule.article?.test(path)) return { isArticle: true, finance, grade: rule.grade };
  return { finance, grade: rule.grade };
}

/** The rule of the longest listed domain that the host is, or stands under. */
export function ruleFor(host: string): SiteRule | undefined {
  let best: SiteRule | undefined;
  for (const rule of siteRules) {
    const under = host === rule.host || host.endsWith(`.${rule.host}`);
    if (under && rule.host.length > (best?.host.length ?? 0)) best = rule;
  }
  return best;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
