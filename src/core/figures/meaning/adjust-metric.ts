import type { Metric } from '../../summary.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { isShareOf, type MetricMemory, PROFITS } from './metric.ts';

/** What a figure's own construction makes of the metric of its clause. */
export function adjustMetric(
  figure: FigureContext,
  metric: Metric,
  memory: MetricMemory,
  lexicon: MeaningLexicon,
): [Metric, string] | undefined {
  const { draft, left, right, clause, reading } = figure;
  if (metric === 'employees' && draft.measure === 'level' && !isPopulation(figure, lexicon)) {
    const cuts = predicatesOf(clause, reading, lexicon).some(({ sense }) => sense?.cutsJobs);
    const goesOn = draft.kind === 'percent' && memory.last?.metric === 'job_cuts';
    if (cuts || goesOn || left.governor?.noun?.metric === 'job_cuts') return ['job_cuts', 'metric:job-cuts'];
  }
  // Jobs cut are a positive number of jobs; a headcount that shrinks is a change.
  if (metric === 'job_cuts' && (draft.measure === 'change' || isPopulation(figure, lexicon)))
    return ['employees', 'metric:headcount'];
  if (draft.per === 'share' && (metric === 'net_income' || metric === 'operating_income'))
    return ['eps', 'metric:per-share'];
  if (metric === 'stake' && draft.kind === 'money') return ['deal_value', 'metric:stake-price'];
  if (isShareOf(figure, 'revenue') && right.noun?.noun?.metric === 'revenue' && PROFITS.has(metric))
    return ['margin', 'metric:return-on-sales'];
  return undefined;
}

/** "von 44.100 Mitarbeitern … 10.600", "30 Prozent der derzeit 4.500": those of whom a part is told. */
export function isPopulation(
  { left, item, reading, draft }: FigureContext,
  lexicon: MeaningLexicon,
): boolean {
  if (draft.kind !== 'count') return false;
  if (left.between.some((word) => lexicon.currentMarkers.has(word))) return true;
  const before = reading.items[item.index - 1 - left.between.length];
  if (before?.kind === 'figure' && left.between.some((word) => lexicon.articles.has(word))) return true;
  return (
    lexicon.ofPrepositions.has(left.preposition ?? '') &&
    !left.governor &&
    reading.figures.some((other) => other.item.index > item.index && other.draft.kind === 'count')
  );
}
