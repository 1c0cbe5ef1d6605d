import type { Metric } from '../../summary.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import type { MetricMemory } from './metric-evidence.ts';

/** "Die Aktionäre erhalten 3 Euro je Aktie", where nothing says a bid: what is left of a profit for its owners. */
export const isPaidToHolders = (
  { clause, metricNoun, draft }: FigureContext,
  memory: MetricMemory,
  { payees }: MeaningLexicon,
): boolean =>
  draft.per === 'share' &&
  !clause.items.includes(metricNoun as never) &&
  clause.items.some(({ lower }) => payees.has(lower)) &&
  !memory.deals();

/** What households pay, what money yields, what is handed out and traded: told by what the text spoke of before. */
export function metricOfEconomy(
  figure: FigureContext,
  metric: Metric,
  memory: MetricMemory,
  lexicon: MeaningLexicon,
): [Metric, string] | undefined {
  const { draft, clause, left, metricNoun } = figure;
  const names = (words: ReadonlySet<string>): boolean => clause.items.some(({ lower }) => words.has(lower));
  const told = memory.ofKind.get('percent');
  const near = told?.reading.sentence.block === figure.reading.sentence.block;
  if (draft.kind === 'percent') {
    if (told?.metric === 'inflation' && draft.measure === 'change' && isOfPrices(figure, metric)) {
      if (isOfGoods(figure, lexicon)) return ['inflation', 'metric:consumer-prices'];
    }
    if (near && told?.metric === 'inflation' && metric === 'inflation' && !metricNoun)
      if (names(lexicon.plainGrowth)) return ['gdp', 'metric:growth-of-economy'];
    if (near && told && RATES.has(told.metric ?? 'other') && draft.measure === 'level')
      if (metric === 'other' && lexicon.plainRates.has(metricNoun?.lower ?? ''))
        return [told.metric ?? metric, 'metric:rate-told-before'];
    if (near && told?.metric === 'interest_rate' && draft.measure === 'level' && YIELDERS.has(metric))
      if (does(figure, lexicon.yieldingVerbs, lexicon)) return ['interest_rate', 'metric:yielded'];
    if (near && told?.metric === 'margin' && draft.unit === 'basis_point' && !metricNoun)
      return ['margin', 'metric:points-of-margin'];
  }
  if (metric === 'employees' && draft.kind === 'count' && draft.measure === 'level')
    if (names(lexicon.cuttingNouns)) return ['job_cuts', 'metric:job-cuts'];
  // "verkauft Ventile für 20 Millionen im Jahr"
  if (metric === 'deal_value' && draft.per === 'year' && draft.kind === 'money')
    return ['revenue', 'metric:sold-a-year'];
  if (metric === 'units' && draft.kind === 'count' && names(lexicon.handOverNouns))
    return ['volume', 'metric:handed-over'];
  if (lexicon.coins.has(draft.unit?.toLowerCase() ?? ''))
    return does(figure, lexicon.buyingVerbs, lexicon)
      ? ['investment', 'metric:coins-bought']
      : ['assets', 'metric:coins-held'];
  if (draft.kind === 'money' && draft.measure === 'level') {
    const before = pieceBefore(figure);
    const unit = before?.draft.unit?.toLowerCase() ?? '';
    if (before && lexicon.pieceUnits.has(unit) && lexicon.pricePrepositions.has(left.preposition ?? ''))
      if (Math.abs(draft.value) < 1e6) return ['price', 'metric:priced-piece'];
    if (before?.metric === 'investment' && lexicon.coins.has(unit))
      if (lexicon.purposePrepositions.has(left.preposition ?? ''))
        return ['investment', 'metric:coins-bought'];
  }
  return undefined;
}

const RATES = new Set<Metric>(['inflation', 'interest_rate', 'gdp', 'market_share', 'margin']);
const YIELDERS = new Set<Metric>(['other', 'customers', 'price', 'cost', 'dividend']);

/** Nothing else than prices is named. */
const isOfPrices = ({ metricNoun }: FigureContext, metric: Metric): boolean =>
  (metric === 'price' && (!metricNoun || metricNoun.noun?.weak === true)) ||
  (metric === 'other' && !metricNoun);

const isOfGoods = ({ clause }: FigureContext, { consumerGoods }: MeaningLexicon): boolean =>
  clause.items.some(({ lower }) => consumerGoods.some((start) => lower.startsWith(start))) &&
  !clause.items.some(({ noun }) => noun?.metric === 'price' && noun.whole === true);

const does = (
  { clause, reading }: FigureContext,
  verbs: ReadonlySet<string>,
  lexicon: MeaningLexicon,
): boolean => predicatesOf(clause, reading, lexicon).some(({ lemma }) => verbs.has(lemma));

/** The figure right before this one, in its clause: "120 Stück zu je 14 Euro". */
function pieceBefore({ reading, item, clause }: FigureContext): FigureContext | undefined {
  const before = reading.figures.findLast((other) => other.item.index < item.index);
  return before?.clause === clause && item.index - before.item.index <= 6 ? before : undefined;
}
