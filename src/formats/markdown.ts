import type { Inline } from './inline.ts';
import type { Outline, Section } from './outline.ts';
import { linkTo } from './text-fragment.ts';

/** The slip as Markdown: figures link to their place in the article by text fragment. */
export function markdown({ title, byline, url, sections }: Outline, text: string): string {
  const name = escapeMarkup(title);
  const heading = url ? `# [${name}](${target(url)})` : `# ${name}`;
  const print = (inlines: Inline[]) => inlines.map((inline) => printInline(inline, url, text)).join('');
  return [
    heading,
    ...(byline ? [escapeMarkup(byline)] : []),
    ...sections.map((section) => printSection(section, print)),
  ].join('\n\n');
}

/** A part of the slip, without the article's head. */
export function markdownPart({ url, sections }: Outline, text: string): string {
  const print = (inlines: Inline[]) => inlines.map((inline) => printInline(inline, url, text)).join('');
  return sections.map((section) => printSection(section, print)).join('\n\n');
}

function printSection({ block, title, table, items }: Section, print: (inlines: Inline[]) => string): string {
  const heading = block === 'head' || !title ? [] : [`## ${escapeMarkup(title)}`];
  const rows = table && [
    `| ${table.columns.map((column) => escapeMarkup(column.title)).join(' | ')} |`,
    `|${table.columns.map(() => ' --- ').join('|')}|`,
    ...table.rows.map(
      (row) => `| ${table.columns.map(({ field }) => print(row[field] ?? [])).join(' | ')} |`,
    ),
  ];
  const lines = items?.map((item) => (block === 'head' ? `**${print(item)}**` : `- ${print(item)}`));
  return [...heading, ...(rows ? [rows.join('\n')] : []), ...(lines ? [lines.join('\n')] : [])].join('\n\n');
}

function printInline(inline: Inline, url: string | undefined, text: string): string {
  const shown = escapeMarkup(inline.text.replace(/\s+/g, ' '));
  return inline.kind === 'quotation' && url ? `[${shown}](${target(linkTo(url, text, inline.span))})` : shown;
}

/** An address inside `](…)` must not close the bracket, nor hold a space. */
function target(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\s/g, '%20');
}

/** Text of a page is never markup: what Markdown, or HTML inside it, would read as such is escaped. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\n/g, ' ');
}
