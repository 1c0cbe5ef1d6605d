import type { Inline } from './inline.ts';
import type { Outline, Section } from './outline.ts';

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
  const rows = table?.rows.map((row) => `• ${printRow(row, table.head)}`) ?? [];
  const lines = items?.map((item) => (block === 'head' ? print(item) : `• ${print(item)}`)) ?? [];
  const heading = block === 'head' || !title ? [] : [title.toLocaleUpperCase('de')];
  return [...heading, ...rows, ...lines].join('\n');
}

/** "Umsatz: 3,4 Mrd. Euro · Veränderung ▲ 5 % · …": the first cell names the row, the second needs no heading. */
function printRow(row: Inline[][], head: string[]): string {
  const [name = [], value = [], ...rest] = row;
  const facts = rest
    .map((cell, index) => (cell.length > 0 ? `${head[index + 2]} ${print(cell)}` : ''))
    .filter(Boolean);
  return [`${print(name)}: ${print(value)}`, ...facts].join(' · ');
}

function print(inlines: Inline[]): string {
  return inlines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');
}
