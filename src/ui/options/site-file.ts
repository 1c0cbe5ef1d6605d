import { type Settings, SITE_RULES, type SiteRule } from '../../settings/settings.ts';
import { readSiteName } from './site-name.ts';

/** The list of sites as a file that people can read and keep. */
export function writeSiteFile(sites: Settings['sites']): string {
  return `${JSON.stringify({ kurszettel: 'sites', sites }, null, 2)}\n`;
}

/** The sites of such a file, the unusable entries left out; null where the file is something else. */
export function readSiteFile(text: string): Settings['sites'] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(data) || data.kurszettel !== 'sites' || !isRecord(data.sites)) return null;
  return Object.fromEntries(
    Object.entries(data.sites).flatMap(([name, rule]) => {
      const host = readSiteName(name);
      return host && isRule(rule) ? [[host, rule]] : [];
    }),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRule = (value: unknown): value is SiteRule => SITE_RULES.some((rule) => rule === value);
