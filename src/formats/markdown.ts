import type { Inline } from './inline.ts';
import type { Outline, Section } from './outline.ts';
import { linkTo } from './text-fragment.ts';

/** The slip as Markdown: figures link to their place in the article by text fragment. */
export function markdown({ title, byline, url, sections }: Outline, text: string): string {
  const heading = url
    ? `# [${escapeMarkup(title)}](${url.replaceAll(')', '%29')})`
    : `# ${escapeMarkup(title)}`;
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
    `| ${table.head.map(escapeMarkup).join(' | ')} |`,
    `|${table.head.map(() => ' --- ').join('|')}|`,
    ...table.rows.map((row) => `| ${row.map(print).join(' | ')} |`),
  ];
  const lines = items?.map((item) => (block === 'head' ? `**${print(item)}**` : `- ${print(item)}`));
  return [...heading, ...(rows ? [rows.join('\n')] : []), ...(lines ? [lines.join('\n')] : [])].join('\n\n');
}

function printInline(inline: Inline, url: string | undefined, text: string): string {
  const shown = escapeMarkup(inline.text.replace(/\s+/g, ' '));
  return inline.kind === 'quotation' && url ? `[${shown}](${linkTo(url, text, inline.span)})` : shown;
}

/** Text of a page is never markup: what Markdown, or HTML inside it, would read as such is escaped. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\n/g, ' ');
}
