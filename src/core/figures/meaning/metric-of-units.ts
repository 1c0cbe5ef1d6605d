import { BREAK_EVEN } from '../numbers/read-break-even.ts';
import type { FigureContext } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { type Consider, type MetricMemory, PROFITS, WEIGHT } from './metric-evidence.ts';
import { nounSense } from './noun-sense.ts';
import type { Item } from './reading.ts';

/** Values of `per` in which commodities are traded. */
const COMMODITY_UNITS = new Set([
  'barrel',
  'ounce',
  'tonne',
  'MWh',
  'bushel',
  'gram',
  'kilogram',
  'mmBtu',
  'pound',
  'litre',
  'kWh',
  'm2',
  'watt_peak',
]);
const POWER = new Set(['kW', 'MW', 'GW', 'TW']);
const ENERGY = new Set(['kWh', 'MWh', 'GWh', 'TWh']);

/** What the unit of a figure says, and per what it is counted. */
export function fromUnit(
  figure: FigureContext,
  consider: Consider,
  memory: MetricMemory,
  lexicon: MeaningLexicon,
): void {
  const { draft } = figure;
  if (draft.rules[0] === BREAK_EVEN) {
    const kind = figure.clause.items.find(({ noun }) => PROFITS.has(noun?.metric ?? 'other'))?.noun?.metric;
    consider({ metric: kind ?? 'net_income', weight: WEIGHT.governor + 1, rule: 'metric:break-even' });
  }
  if (draft.unit === 'points') {
    consider({ metric: 'price', weight: WEIGHT.unit, rule: 'metric:points' });
    if (isOfSurvey(figure, memory))
      consider({ metric: 'other', weight: WEIGHT.unit + 0.2, rule: 'metric:survey' });
  }
  if (
    draft.kind === 'percent' &&
    draft.measure === 'change' &&
    !figure.link &&
    figure.clause.kind === 'bracket'
  ) {
    const named = figure.reading.items[(figure.clause.items[0]?.index ?? 0) - 1];
    if (
      named?.kind === 'word' &&
      named.text[0] !== named.lower[0] &&
      (named.noun?.metric ?? 'price') === 'price'
    )
      consider({ metric: 'price', weight: WEIGHT.namedInBracket, rule: 'metric:name-with-move' });
  }
  if (draft.kind === 'quantity' && POWER.has(draft.unit ?? ''))
    consider({ metric: 'capacity', weight: WEIGHT.unit, rule: 'metric:power' });
  if (draft.kind === 'quantity' && ENERGY.has(draft.unit ?? ''))
    consider({ metric: 'units', weight: WEIGHT.memoryOfKind + 0.1, rule: 'metric:energy' });
  if (draft.per !== undefined && draft.kind === 'money' && COMMODITY_UNITS.has(draft.per))
    consider({ metric: 'price', weight: WEIGHT.pricedUnit, rule: 'metric:priced-unit' });
  if (draft.unit === 'basis_point')
    consider({ metric: 'interest_rate', weight: 2.6, rule: 'metric:basis-points' });
  if (draft.unit && (draft.kind === 'count' || draft.kind === 'quantity')) {
    const sense = nounSense(draft.unit.toLowerCase(), lexicon);
    if (sense?.metric) {
      const weight = WEIGHT.unitNoun - (sense.weak ? WEIGHT.weak : 0);
      consider({ metric: sense.metric, weight, rule: 'metric:counted-noun', sense });
    }
  }
  if (draft.kind === 'money' && draft.unit && Math.abs(draft.value) < 1000 && draft.per === undefined) {
    const place = placeOfRate(figure, lexicon);
    const weight = place === 'clause' ? WEIGHT.conjunctLeft + 1 : WEIGHT.rateInSentence;
    if (place) consider({ metric: 'exchange_rate', weight, rule: 'metric:currency-subject' });
  }
}

/** "Das Geschäftsklima fiel auf 87 Punkte": no exchange trades a mood. A name of an index ends it. */
function isOfSurvey(figure: FigureContext, { ofKind }: MetricMemory): boolean {
  const { items, sentence } = figure.reading;
  let told = ofKind.get('index');
  if (told?.reading.sentence.block !== sentence.block) told = undefined;
  let survey = told?.metric === 'other';
  for (const { noun, index } of items) {
    if (index > figure.item.index) break;
    if (noun?.metric === 'other' && !noun.relational) survey = true;
    else if (noun?.metric === 'price' && noun.whole) survey = false;
  }
  return survey;
}

/** A currency by name, outside any amount, is what a small amount of another currency prices. */
function placeOfRate(
  { reading, clause, item }: FigureContext,
  lexicon: MeaningLexicon,
): 'clause' | 'sentence' | undefined {
  let place: 'clause' | 'sentence' | undefined;
  for (const other of reading.items) {
    if (isUnitOfRate(other, item) && reading.clauses.clauseOf[other.index] === clause) return 'clause';
    if (!lexicon.currencySubjects.has(other.lower)) continue;
    const before = reading.items[other.index - 1];
    if (lexicon.unitPrepositions.has(before?.lower ?? '')) continue;
    if (lexicon.perWords.has(before?.lower ?? '') || before?.kind === 'number' || before?.text === ')')
      continue;
    if (reading.clauses.clauseOf[other.index] === clause) return 'clause';
    if (other.index < item.index) place = 'sentence';
  }
  return place;
}

/** "Ein Euro kostete 1,08 Dollar": one of a currency, priced in another. */
export const isUnitOfRate = ({ draft }: Item, priced: Item): boolean =>
  draft?.kind === 'money' &&
  draft.value === 1 &&
  draft.valueMax === undefined &&
  priced.draft?.kind === 'money' &&
  priced.draft.unit !== draft.unit;
