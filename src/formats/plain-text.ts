import type { Field } from '../wording/index.ts';
import type { Inline } from './inline.ts';
import type { Outline, Section, Table } from './outline.ts';

/** The slip as plain text for chat and mail: one fact a line. */
export function plainText({ title, byline, url, sections }: Outline): string {
  const head = [title, byline].filter(Boolean).join('\n');
  return [head, ...sections.map(printSection), ...(url ? [url] : [])].join('\n\n');
}

/** A part of the slip, without the article's head. */
export function plainTextPart({ sections }: Outline): string {
  return sections.map(printSection).join('\n\n');
}

function printSection({ block, title, table, items }: Section): string {
  const rows = table?.rows.map((row) => `• ${printRow(row, table)}`) ?? [];
  const lines = items?.map((item) => (block === 'head' ? print(item) : `• ${print(item)}`)) ?? [];
  const heading = block === 'head' || !title ? [] : [title.toLocaleUpperCase('de')];
  return [...heading, ...rows, ...lines].join('\n');
}

/** "Umsatz (Nordwerk): 3,4 Mrd. Euro · ▲ 5 % · Zuvor 3,2 Mrd. Euro · im zweiten Quartal". */
function printRow(row: Table['rows'][number], { columns }: Table): string {
  const metric = print(row.metric ?? []);
  const about = print(row.about ?? []);
  const name = metric && about ? `${metric} (${about})` : metric || about;
  const facts = columns
    .filter(({ field }) => field !== 'metric' && field !== 'about' && (row[field]?.length ?? 0) > 0)
    .map(({ field, title }) => (NEEDS_TITLE.has(field) ? `${title} ` : '') + print(row[field] ?? []));
  return `${name}: ${facts.join(' · ')}`;
}

/** What a reader could not tell from the words alone. */
const NEEDS_TITLE = new Set<Field>(['prior', 'expected']);

function print(inlines: Inline[]): string {
  return inlines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');
}
