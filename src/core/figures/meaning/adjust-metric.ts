import type { Metric } from '../../summary.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { type MetricMemory, PROFITS } from './metric-evidence.ts';
import { isPaidToHolders, metricOfEconomy } from './metric-of-economy.ts';
import { isShareOf } from './metric-of-nouns.ts';

/** What a figure's own construction makes of the metric of its clause. */
export function adjustMetric(
  figure: FigureContext,
  metric: Metric,
  memory: MetricMemory,
  lexicon: MeaningLexicon,
): [Metric, string] | undefined {
  const { draft, left, right, clause, reading, metricNoun } = figure;
  if (metric === 'employees' && draft.measure === 'level' && !isPopulation(figure, lexicon)) {
    const cuts = predicatesOf(clause, reading, lexicon).some(({ sense }) => sense?.cutsJobs);
    const goesOn = draft.kind === 'percent' && memory.last?.metric === 'job_cuts';
    if (cuts || goesOn || left.governor?.noun?.metric === 'job_cuts') return ['job_cuts', 'metric:job-cuts'];
  }
  // Jobs cut are a positive number of jobs; a headcount that shrinks is a change.
  if (metric === 'job_cuts') {
    const creates = predicatesOf(clause, reading, lexicon).some(({ sense }) => sense?.createsJobs);
    if (creates || (draft.measure === 'change' && !right.sign) || isPopulation(figure, lexicon))
      return ['employees', 'metric:headcount'];
  }
  if (
    metric === 'interest_rate' &&
    lexicon.plainReturns.has(metricNoun?.lower ?? '') &&
    memory.last?.reading.sentence.block === reading.sentence.block &&
    OF_SALES.has(memory.last.draft.metric)
  )
    return ['margin', 'metric:return-on-sales'];
  if (lexicon.premiums.has(left.governor?.lower ?? '') && draft.kind === 'percent') {
    draft.measure = 'change';
    return ['deal_value', 'metric:premium'];
  }
  if (metric === 'funding' && draft.measure === 'level' && isRepaid(figure, lexicon))
    return ['debt', 'metric:repaid'];
  if (metric === 'net_income' && isOperating(figure, lexicon))
    return ['operating_income', 'metric:operating'];
  if (metric === 'cash_flow' && isOfFund(figure, lexicon)) return ['assets', 'metric:fund-flow'];
  if (isGainInPrice(figure, lexicon)) return ['price', 'metric:gain-in-price'];
  if ((metric === 'eps' || PROFITS.has(metric)) && isPaidToHolders(figure, memory, lexicon))
    return ['dividend', 'metric:paid-to-holders'];
  if (draft.per === 'share' && (metric === 'net_income' || metric === 'operating_income'))
    return ['eps', 'metric:per-share'];
  if (metric === 'stake' && draft.kind === 'money') return ['deal_value', 'metric:stake-price'];
  if (isShareOf(figure, 'revenue') && right.noun?.noun?.metric === 'revenue' && PROFITS.has(metric))
    return ['margin', 'metric:return-on-sales'];
  return metricOfEconomy(figure, metric, memory, lexicon);
}

/** "eine Anleihe über 500 Millionen Euro wird fällig". */
const isRepaid = ({ reading }: FigureContext, lexicon: MeaningLexicon): boolean =>
  reading.items.some(({ lower }) => lexicon.repayments.some((start) => lower.startsWith(start)));

/** "Operativ blieb ein Gewinn von", "im Handelsgeschäft sank das Ergebnis": before interest and taxes. */
function isOperating({ metricNoun, reading, clause, item }: FigureContext, lexicon: MeaningLexicon): boolean {
  if (metricNoun && (metricNoun.nounLength ?? 1) > 1) return false;
  const told = metricNoun ? reading.clauses.clauseOf[metricNoun.index] : clause;
  if (!told || (metricNoun && !lexicon.plainProfits.has(metricNoun.lower))) return false;
  return told.items.some(
    ({ lower, noun, index }) =>
      index < item.index &&
      (lexicon.operatingAdverbs.has(lower) ||
        (metricNoun !== undefined &&
          noun?.weak === true &&
          noun.metric === 'revenue' &&
          lexicon.insidePrepositions.has(reading.items[index - 1]?.lower ?? ''))),
  );
}

/** "flossen europäischen Fonds 60 Milliarden zu": what savers bring is managed, not earned. */
const isOfFund = ({ clause, draft }: FigureContext, lexicon: MeaningLexicon): boolean =>
  draft.kind === 'money' &&
  clause.items.some(
    ({ kind, lower }) => kind === 'word' && lexicon.fundEndings.some((end) => lower.endsWith(end)),
  );

const OF_SALES = new Set<Metric>([...PROFITS, 'revenue', 'margin']);

/** "nach Gewinnen von bis zu 2 Prozent" where something is traded: nobody earned a percentage. */
function isGainInPrice({ draft, left, reading }: FigureContext, lexicon: MeaningLexicon): boolean {
  if (draft.kind !== 'percent' || draft.measure !== 'change') return false;
  const noun = left.governor;
  if (!noun || !lexicon.plainProfits.has(noun.lower)) return false;
  // "ein Verlust von 3,6 Prozent"
  if (noun.noun?.metric === 'net_income' && lexicon.ofPrepositions.has(left.preposition ?? '')) return true;
  if (draft.rules.includes('measure:loss-of-percent')) return true;
  return reading.items.some(({ noun }) => noun?.metric === 'price');
}

/**
 * "operativ minus 865 Millionen nach einem Fehlbetrag von 722": a profit that is only compared is of the kind of the
 * one before it. Asked once the tense is known.
 */
export function comparedProfit(
  { draft, metricNoun, clause, reading }: FigureContext,
  memory: MetricMemory,
  lexicon: MeaningLexicon,
): Metric | undefined {
  const { last } = memory;
  if (draft.metric !== 'net_income' || draft.kind !== 'money' || draft.tense !== 'prior') return undefined;
  if (last?.draft.kind !== 'money' || !PROFITS.has(last.draft.metric)) return undefined;
  if (last.reading.sentence.block !== reading.sentence.block) return undefined;
  if (metricNoun && !lexicon.plainProfits.has(metricNoun.lower)) return undefined;
  const named = clause.items.some(
    ({ noun, lower }) => noun?.metric === 'net_income' && !lexicon.plainProfits.has(lower),
  );
  return named ? undefined : last.draft.metric;
}

/** "von 44.100 Mitarbeitern … 10.600", "30 Prozent der derzeit 4.500": those of whom a part is told. */
export function isPopulation(
  { left, item, reading, draft }: FigureContext,
  lexicon: MeaningLexicon,
): boolean {
  if (draft.kind !== 'count') return false;
  if (left.between.some((word) => lexicon.currentMarkers.has(word))) return true;
  // "19 von 57 Filialen"
  if (lexicon.ofPrepositions.has(left.preposition ?? '') && reading.items[item.index - 2]?.kind === 'figure')
    return true;
  const before = reading.items[item.index - 1 - left.between.length];
  if (before?.kind === 'figure' && left.between.some((word) => lexicon.articles.has(word))) return true;
  return (
    lexicon.ofPrepositions.has(left.preposition ?? '') &&
    !left.governor &&
    reading.figures.some((other) => other.item.index > item.index && other.draft.kind === 'count')
  );
}
