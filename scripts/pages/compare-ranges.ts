import type { Span, Summary } from '../../src/core/summary.ts';
import type { PaintedRange } from './painted-ranges.ts';

/** Compared before a place, white space aside: two figures that read alike are told apart by what leads to them. */
const CONTEXT = 12;

/**
 * The painted ranges that hold nothing the summary knows: each must have a span of its own with the same text after
 * the same words. White space of the page's source aside; no-break spaces and the like are compared.
 */
export function wrongRanges(ranges: readonly PaintedRange[], { article, ...summary }: Summary): string[] {
  const { text } = article;
  const open: { company: boolean; shown: string; before: string }[] = [
    ...summary.figures.map((figure) => ({ company: false, ...contextOf(figure, text) })),
    ...summary.companies
      .flatMap(({ mentions }) => mentions)
      .map((mention) => ({ company: true, ...contextOf(mention, text) })),
  ];
  return ranges.flatMap((range) => {
    const shown = bare(range.text);
    const at = open.findIndex(
      (span) =>
        span.company === (range.kind === 'company') &&
        span.shown === shown &&
        range.before.endsWith(span.before),
    );
    if (at < 0) return [`${range.kind} "${range.text}" after "${range.before}"`];
    open.splice(at, 1);
    return [];
  });
}

/** Words of a span and before it, within its line: another block may stand elsewhere on the page. */
function contextOf({ start, end }: Span, text: string): { shown: string; before: string } {
  const line =
    text
      .slice(Math.max(0, start - 4 * CONTEXT), start)
      .split(/[\n\t]/)
      .at(-1) ?? '';
  return { shown: bare(text.slice(start, end)), before: bare(line).slice(-CONTEXT) };
}

function bare(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, '');
}
