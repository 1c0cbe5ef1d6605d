import { compareParties } from '../core/digest/compare-parties.ts';
import type { Summary } from '../core/summary.ts';
import type { Wording } from '../wording/index.ts';
import { markdown, markdownPart } from './markdown.ts';
import { outline } from './outline.ts';
import type { CopyPart } from './part.ts';
import { plainText, plainTextPart } from './plain-text.ts';
import { richHtml, richHtmlPart } from './rich-html.ts';
import { csv, spreadsheet } from './spreadsheet.ts';

export type { CopyPart, SlipBlock } from './part.ts';

export const FORMATS = ['text', 'markdown', 'html', 'csv', 'tsv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const ALL: CopyPart = { kind: 'all' };

/**
 * A summary, or one block or row of it, in a format. Labels are in the wording's language; every number is a quotation
 * of the article, or follows ≈ or stands in a check's arithmetic.
 */
export function render(summary: Summary, format: Format, wording: Wording, part: CopyPart = ALL): string {
  const { text } = summary.article;
  const whole = part.kind === 'all';
  switch (format) {
    case 'json':
      return JSON.stringify(partOf(summary, part), null, 2);
    case 'csv':
      return csv(summary, wording, part);
    case 'tsv':
      return spreadsheet(summary, wording, part, '\t');
    case 'markdown':
      return (whole ? markdown : markdownPart)(outline(summary, wording, part), text);
    case 'html':
      return (whole ? richHtml : richHtmlPart)(outline(summary, wording, part), text);
    case 'text':
      return (whole ? plainText : plainTextPart)(outline(summary, wording, part));
  }
}

/** The data behind a part: the row with its figures, or the block's field of the contract. */
function partOf(summary: Summary, part: CopyPart): unknown {
  if (part.kind === 'all') return summary;
  if (part.kind === 'row') {
    const row = summary.rows[part.row];
    const ids = [row?.value, row?.change, row?.prior, row?.expected];
    return { row, figures: summary.figures.filter(({ id }) => ids.includes(id)) };
  }
  switch (part.block) {
    case 'head':
      return {
        article: { ...summary.article, text: undefined },
        subject: summary.subject,
        quote: summary.quote,
      };
    case 'brief':
      return summary.sentences;
    case 'companies':
      return summary.companies;
    case 'checks':
      return summary.checks;
    case 'events':
      return summary.events;
    case 'people':
      return summary.people;
    case 'comparison':
      return compareParties(summary);
    case 'figures':
    case 'outlook':
      return { rows: summary.rows, figures: summary.figures };
  }
}
