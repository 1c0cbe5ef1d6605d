import type { Figure, Span, Summary } from '../core/summary.ts';
import type { Terms } from '../wording/index.ts';

/**
 * A piece of a line in the slip. What carries a number of the article is a `quotation` with its place; what was worked
 * out is `computed` and shows its arithmetic; all else is `words`. So every export can be held against the article.
 */
export type Inline =
  | { kind: 'words'; text: string }
  | { kind: 'quotation'; text: string; span: Span }
  | { kind: 'computed'; text: string };

export function words(text: string): Inline {
  return { kind: 'words', text };
}

export function quotation({ article }: Summary, { start, end }: Span): Inline {
  return { kind: 'quotation', text: article.text.slice(start, end), span: { start, end } };
}

/** A figure as the slip prints it: direction, qualifier, the article's own words, and what they leave out. */
export function figureInlines(summary: Summary, figure: Figure, terms: Terms): Inline[] {
  const before = [direction(figure), terms.qualifier[figure.qualifier]].filter(Boolean).join(' ');
  const after = [sharedUnit(summary, figure), perLabel(figure, terms)].filter(Boolean).join(' ');
  return [
    ...(before ? [words(`${before} `)] : []),
    quotation(summary, figure),
    ...(after ? [words(` ${after}`)] : []),
  ];
}

/** ▲ or ▼ before a movement; − before a loss that the article tells in words ("Verlust von"). */
export function direction({ measure, value, text }: Figure): string {
  if (measure === 'level') return value < 0 && !/^\s*[-\u2010-\u2012\u2013\u2212]/.test(text) ? '−' : '';
  if (value === 0) return '';
  return value > 0 ? '▲' : '▼';
}

/** For the "120" of "von 120 auf 135 Euro": the unit's words, which stand behind the later number only. */
export function sharedUnit({ figures }: Summary, figure: Figure): string {
  if (/[\p{L}%‰€$£¥]/u.test(figure.text)) return '';
  const partner = figures.find(
    ({ start, unit, text }) =>
      start >= figure.end && start - figure.end < 60 && unit === figure.unit && /\p{L}|[%€$£¥]/u.test(text),
  );
  return partner?.text.replace(/^[^\p{L}%‰€$£¥]+/u, '') ?? '';
}

export function perLabel({ per, text }: Figure, terms: Terms): string {
  if (!per) return '';
  const known: Partial<Record<string, string>> = terms.per;
  const label = known[per] ?? `/ ${per}`;
  return text.includes(label) ? '' : label;
}
