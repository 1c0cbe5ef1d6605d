import type { Company, Figure, Span, Summary } from '../core/summary.ts';
import type { HighlightKind } from '../settings/settings.ts';

/** A stretch of the text to be marked, and what it stands for. */
export interface Mark {
  span: Span;
  kind: HighlightKind;
  figure?: Figure;
  company?: Company;
}

/** Every figure and every mention of a company, in text order. */
export function marksOf(summary: Summary): Mark[] {
  const doubted = new Set(summary.checks.flatMap(({ holds, figures }) => (holds ? [] : figures)));
  const marks: Mark[] = summary.figures.map((figure) => ({
    span: { start: figure.start, end: figure.end },
    kind: doubted.has(figure.id) ? 'doubt' : kindOf(figure),
    figure,
  }));
  for (const company of summary.companies) {
    for (const { start, end } of company.mentions)
      marks.push({ span: { start, end }, kind: 'company', company });
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

function kindOf({ tense, measure, value }: Figure): HighlightKind {
  if (tense === 'forecast') return 'forecast';
  if (measure === 'change' && value !== 0) return value > 0 ? 'rise' : 'fall';
  return 'amount';
}
