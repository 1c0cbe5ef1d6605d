import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { Cast } from './choose-subject.ts';

// As far as a row of brands reaches back.
const ROW = 90;

/**
 * Ids of companies that are brands of the subject: those that stand in one row of brands with it ("Wagen der Marken
 * BMW, Mini und Rolls-Royce"), and those of no stock exchange that are called a brand in a text on their owner.
 */
export function readBrands(
  { companies, subject }: Cast,
  { text }: TextDocument,
  { owners }: LanguagePack,
): ReadonlySet<string> {
  const main = companies.find(({ id }) => id === subject?.companyId);
  const names = main?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
  const found = new Set<string>();
  if (!main) return found;
  for (const { id, role, isin, mentions } of companies)
    if (id !== main.id && role !== 'source')
      for (const { start, end } of mentions) {
        const row = owners.brands.exec(text.slice(Math.max(0, start - ROW), start))?.[1];
        if (row === undefined) continue;
        const rest = owners.brandsAfter.exec(text.slice(end, end + ROW))?.[0] ?? '';
        if (!isin || names.some((name) => row.includes(name) || rest.includes(name))) found.add(id);
      }
  return found;
}
