import type { Inline } from './inline.ts';
import type { Outline, Section } from './outline.ts';
import { linkTo } from './text-fragment.ts';

/**
 * The slip as an HTML fragment that word processors, mail and notes take over: headings, tables and lists with a
 * minimum of inline style, since they drop classes and style sheets. Everything from the page is escaped.
 */
export function richHtml({ title, byline, url, sections }: Outline, text: string): string {
  const name = escapeMarkup(title);
  const heading = `<h2>${isWeb(url) ? `<a href="${escapeMarkup(url)}">${name}</a>` : name}</h2>`;
  return [
    heading,
    ...(byline ? [`<p>${escapeMarkup(byline)}</p>`] : []),
    ...sections.map((section) => printSection(section, url, text)),
  ].join('\n');
}

/** A part of the slip, without the article's head. */
export function richHtmlPart({ url, sections }: Outline, text: string): string {
  return sections.map((section) => printSection(section, url, text)).join('\n');
}

function printSection(
  { block, title, table, items }: Section,
  url: string | undefined,
  text: string,
): string {
  const print = (inlines: Inline[]) => inlines.map((inline) => printInline(inline, url, text)).join('');
  const parts: string[] = [];
  if (block !== 'head' && title) parts.push(`<h3>${escapeMarkup(title)}</h3>`);
  if (table) {
    const head = table.columns.map((column) => `<th align="left">${escapeMarkup(column.title)}</th>`);
    const rows = table.rows.map(
      (row) => `<tr>${table.columns.map(({ field }) => `<td>${print(row[field] ?? [])}</td>`).join('')}</tr>`,
    );
    // Attributes instead of a style sheet: what Word, Outlook and Google Docs keep.
    parts.push(
      '<table border="1" cellpadding="4" style="border-collapse:collapse">',
      `<thead><tr>${head.join('')}</tr></thead>`,
      `<tbody>${rows.join('')}</tbody></table>`,
    );
  }
  if (items && block === 'head') parts.push(...items.map((item) => `<p><b>${print(item)}</b></p>`));
  else if (items) parts.push(`<ul>${items.map((item) => `<li>${print(item)}</li>`).join('')}</ul>`);
  return parts.join('\n');
}

function printInline(inline: Inline, url: string | undefined, text: string): string {
  const shown = escapeMarkup(inline.text.replace(/\s+/g, ' '));
  return inline.kind === 'quotation' && isWeb(url)
    ? `<a href="${escapeMarkup(linkTo(url, text, inline.span))}">${shown}</a>`
    : shown;
}

/** Only web addresses become links: a page must not smuggle another scheme into a document. */
function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
