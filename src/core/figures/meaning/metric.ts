import type { FigureKind, Metric } from '../../summary.ts';
import { type FigureContext, governingVerb, predicatesOf } from './context.ts';
import type { MeaningLexicon, NounSense } from './lexicon.ts';
import { fitsMetric } from './metric-fit.ts';
import { attributeHead, isAdjective, standsInPhrase } from './noun-phrase.ts';
import { nounSense } from './noun-sense.ts';
import type { Predicate } from './predicates.ts';
import type { Item } from './reading.ts';
import { wayOfClause } from './sign.ts';

/** Profits of one kind or another: what a share of sales makes a margin, and cents an EPS. */
export const PROFITS = new Set<Metric>(['net_income', 'operating_income', 'gross_profit']);

/** One reason to read a metric, with its weight. */
interface Evidence {
  metric: Metric;
  weight: number;
  rule: string;
  sense?: NounSense;
  noun?: Item;
}

/** What earlier sentences left behind, for figures that name nothing themselves. */
export interface MetricMemory {
  last: FigureContext | undefined;
  /** The last figure of each kind. */
  ofKind: Map<FigureKind, FigureContext>;
}

/**
 * Weights of the places where a metric can be named, nearest construction first. They order the sources: a governing
 * noun beats the clause, the clause beats its verb, the sentence beats what was said before.
 */
const WEIGHT = {
  governor: 13,
  unitNoun: 11,
  nounBehind: 12.5,
  unit: 8.8,
  label: 8.5,
  conjunctLeft: 9,
  conjunctRight: 7,
  clauseLeft: 6.2,
  clauseRight: 4.6,
  verb: 7.4,
  verbAsks: 14,
  vagueVerb: 4,
  marketVerb: 4.2,
  bracketOutside: 5.5,
  parentClause: 3.6,
  otherClauseLeft: 3.2,
  otherClauseRight: 1.6,
  memory: 2.2,
  memoryOfKind: 2.4,
  restated: 6,
  namedInBracket: 3,
  rateInSentence: 7.8,
  shareOfNoun: 5,
  attribute: 2.2,
  /** At most: whatever the clause is about beats a noun inside another phrase. */
  attributeCap: 4.4,
  pricedUnit: 7.8,
  distance: 0.12,
  weak: 3,
  weakNear: 2.6,
  taken: 3.5,
  /** "rutschten nach einem Verlust von 5 Mrd. um 3 Prozent ab": the movement is nobody's loss. */
  takenOfMarket: 7,
} as const;

/** The metric of a group of linked figures, decided once for its head. */
export function decideMetric(
  group: readonly FigureContext[],
  memory: MetricMemory,
  header: string | undefined,
  lexicon: MeaningLexicon,
): Omit<Evidence, 'weight'> {
  let best: Evidence | undefined;
  const consider = (evidence: Evidence): void => {
    if (best && best.weight >= evidence.weight) return;
    if (group.every((figure) => fitsMetric(evidence.metric, figure.draft))) best = evidence;
  };
  for (const figure of group) {
    const loss = figure === group[0] ? 0 : 0.5;
    fromNouns(figure, group, consider, loss, lexicon);
    fromVerbs(figure, consider, loss, lexicon);
    fromUnit(figure, consider, lexicon);
  }
  if (header) fromHeader(header, consider, lexicon);
  fromMemory(group[0], memory, consider, lexicon);
  if (!best) return { metric: 'other', rule: 'metric:none' };
  return best;
}

type Consider = (evidence: Evidence) => void;

function fromNouns(
  figure: FigureContext,
  group: readonly FigureContext[],
  consider: Consider,
  loss: number,
  lexicon: MeaningLexicon,
): void {
  const { reading, item, left, right } = figure;
  const moved =
    right.signIsOfMarket === true ||
    governingVerb(figure, lexicon, ({ sense }) => sense?.market === true) !== undefined;
  const head = left.governor && attributeHead(left.governor, reading.items, lexicon);
  for (const other of reading.items) {
    const sense = other.noun;
    if (!sense?.metric) continue;
    const bracketed = opensBracketOf(figure, other);
    if (isUnitOrBase(other, reading.items, lexicon) && left.governor !== other && !bracketed) continue;
    if (right.noun === other && right.signIsPosition) continue;
    const near = reading.clauses.clauseOf[other.index] === figure.clause;
    const attribute = standsInPhrase(other, reading.items, lexicon);
    let weight: number;
    let rule = 'metric:noun';
    if (left.governor === other) {
      weight = WEIGHT.governor - (head?.noun?.metric ? WEIGHT.attribute : 0);
      rule = 'metric:governor';
    } else if (head === other) {
      weight = WEIGHT.governor;
      rule = 'metric:governor';
    } else if (bracketed && !sense.weak) {
      weight = WEIGHT.label;
      rule = 'metric:noun-of-bracket';
    } else if (right.noun === other && isBoundBehind(figure)) {
      weight = isShareOf(figure, sense.metric) ? WEIGHT.shareOfNoun : WEIGHT.nounBehind;
      rule = 'metric:noun-behind';
    } else {
      weight =
        placeWeight(figure, other) - WEIGHT.distance * Math.min(14, Math.abs(other.index - item.index));
      if (isTaken(other, group))
        weight -=
          moved && left.preposition && lexicon.byPrepositions.has(left.preposition)
            ? WEIGHT.takenOfMarket
            : WEIGHT.taken;
      if (attribute) weight = Math.min(weight - WEIGHT.attribute, WEIGHT.attributeCap);
    }
    if (sense.weak && sense.metric === 'exchange_rate' && attribute) continue;
    if (sense.weak && !(moved && !attribute && MARKETS.has(sense.metric)))
      weight -= Math.min(WEIGHT.weak, Math.max(0, weight - (near ? WEIGHT.weakNear : 0)));
    consider({ metric: sense.metric, weight: weight - loss, rule, sense, noun: other });
    // A profit of a few cents is one per share, whether the text says so or not.
    if (PROFITS.has(sense.metric) && figure.draft.kind === 'money')
      consider({
        metric: 'eps',
        weight: weight - loss - 0.01,
        rule: 'metric:small-profit',
        sense,
        noun: other,
      });
  }
}

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
]);
const MARKETS = new Set<Metric>(['price', 'exchange_rate']);

/** "je Aktie", "gegenüber dem Schlusskurs", "als der Umsatz": a unit or what is compared with, never the metric. */
function isUnitOrBase(noun: Item, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  for (let at = noun.index - 1; at >= noun.index - 3 && at >= 0; at--) {
    const word = items[at]?.lower ?? '';
    if (lexicon.perWords.has(word)) return true;
    // "als der Umsatz" compares, "als Dividende" names a role.
    if (lexicon.againstWords.has(word)) return at < noun.index - 1 || !lexicon.roleWords.has(word);
    const item = items[at];
    if (!lexicon.articles.has(word) && !(item && isAdjective(item, lexicon))) return false;
  }
  return false;
}

/** "1,6 Prozent des BIP" says how much something is of it, "30 Prozent der Stellen" are jobs. */
export function isShareOf({ draft, right }: FigureContext, metric: Metric): boolean {
  return draft.kind === 'percent' && draft.measure === 'level' && right.partOf === true && !PARTS.has(metric);
}
const PARTS = new Set<Metric>(['stake', 'employees', 'job_cuts', 'units', 'customers', 'debt', 'price']);

/** "651 Millionen Dollar Umsatz", "30 Prozent der Stellen": no verb's object happens to follow. */
const isBoundBehind = ({ right, draft, left }: FigureContext): boolean =>
  right.sign !== undefined || (right.partOf ? draft.kind === 'percent' : left.mark !== '(');

/** "als der Umsatz (+3 Prozent)": the noun right before the bracket that the figure stands in. */
const opensBracketOf = ({ clause, reading, draft }: FigureContext, noun: Item): boolean =>
  draft.kind === 'percent' && clause.kind === 'bracket' && reading.items[noun.index + 1] === clause.items[0];

/** The noun governs a figure of another construction: "bei einem Umsatz von 4 Mrd. einen Gewinn von …". */
const isTaken = (noun: Item, group: readonly FigureContext[]): boolean =>
  group[0]?.reading.figures.some((other) => other.left.governor === noun && !group.includes(other)) === true;

function placeWeight(figure: FigureContext, noun: Item): number {
  const { clauses } = figure.reading;
  const before = noun.index < figure.item.index;
  const clause = clauses.clauseOf[noun.index];
  if (clauses.conjunctOf[noun.index] === figure.conjunct)
    return before ? WEIGHT.conjunctLeft : WEIGHT.conjunctRight;
  if (clause === figure.clause) return before ? WEIGHT.clauseLeft : WEIGHT.clauseRight;
  if (figure.clause.kind === 'bracket' && clause === figure.clause.parent)
    return before ? WEIGHT.bracketOutside : WEIGHT.otherClauseRight;
  if (clause?.kind === 'bracket' && clause.parent === figure.clause)
    return before ? WEIGHT.conjunctLeft - 1 : 1;
  if (clause?.label && before) return WEIGHT.clauseLeft;
  if (clause === figure.clause.parent && before) return WEIGHT.parentClause;
  return before ? WEIGHT.otherClauseLeft : WEIGHT.otherClauseRight;
}

function fromVerbs(figure: FigureContext, consider: Consider, loss: number, lexicon: MeaningLexicon): void {
  const speaking = governingVerb(
    figure,
    lexicon,
    (verb) =>
      verb.sense?.metrics !== undefined && !isOtherPhrase(verb, figure) && takesAmount(figure, verb, lexicon),
  );
  const asked =
    speaking?.sense?.amountAfter !== undefined && speaking.sense.amountAfter === figure.left.preposition;
  const weight = asked ? WEIGHT.verbAsks : speaking?.sense?.vague ? WEIGHT.vagueVerb : WEIGHT.verb;
  for (const [order, metric] of (speaking?.sense?.metrics ?? []).entries()) {
    // "62 Prozent entfallen auf": jobs are counted.
    if (metric === 'job_cuts' && figure.draft.kind !== 'count') continue;
    consider({ metric, weight: weight - loss - order * 0.1, rule: 'metric:verb' });
  }
  const moving = governingVerb(figure, lexicon, ({ sense }) => sense?.market === true);
  const way = !moving && wayOfClause(figure, lexicon) !== undefined;
  if (way || (moving && !figure.left.governor?.noun?.direction) || figure.right.signIsOfMarket)
    consider({ metric: 'price', weight: WEIGHT.marketVerb - loss, rule: 'metric:market-verb' });
}

/** A percentage is no object of earning or paying, unless it says by how much more: "verdiente 5 Prozent mehr". */
function takesAmount(
  { draft, right, left }: FigureContext,
  { sense }: Predicate,
  lexicon: MeaningLexicon,
): boolean {
  if (draft.kind !== 'percent') return true;
  if (sense?.metrics?.some((metric) => PARTS.has(metric) || metric === 'interest_rate')) return true;
  return right.sign !== undefined || lexicon.byPrepositions.has(left.preposition ?? '');
}

/** A participle that ends a phrase with a figure of its own: "2024 für 590 Millionen Euro erworben, …". */
function isOtherPhrase({ item, form }: Predicate, figure: FigureContext): boolean {
  if (form.finite || form.infinitive) return false;
  const conjunct = figure.reading.clauses.conjunctOf[item.index];
  return conjunct !== figure.conjunct && figure.reading.figures.some((other) => other.conjunct === conjunct);
}

function fromUnit(figure: FigureContext, consider: Consider, lexicon: MeaningLexicon): void {
  const { draft } = figure;
  if (draft.unit === 'points') consider({ metric: 'price', weight: WEIGHT.unit, rule: 'metric:points' });
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
  if (draft.per !== undefined && COMMODITY_UNITS.has(draft.per))
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

function fromHeader(header: string, consider: Consider, lexicon: MeaningLexicon): void {
  for (const word of header.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const sense = nounSense(word, lexicon);
    if (sense?.metric) consider({ metric: sense.metric, weight: WEIGHT.label, rule: 'metric:header', sense });
  }
}

/** A figure that names nothing goes on with what was counted before, most likely in its own kind. */
function fromMemory(
  head: FigureContext | undefined,
  memory: MetricMemory,
  consider: Consider,
  lexicon: MeaningLexicon,
): void {
  if (!head) return;
  const remember = (figure: FigureContext | undefined, weight: number): void => {
    if (!figure?.metric) return;
    const near = figure.reading.sentence.block === head.reading.sentence.block;
    const { metric, sense } = figure;
    consider({
      metric,
      weight: near ? weight : weight / 2,
      rule: 'metric:continued',
      ...(sense ? { sense } : {}),
    });
  };
  remember(memory.ofKind.get(head.draft.kind), WEIGHT.memoryOfKind);
  const restates = predicatesOf(head.clause, head.reading, lexicon).some(({ lemma }) =>
    lexicon.restatingVerbs.has(lemma),
  );
  if (memory.last?.metric !== 'other') remember(memory.last, restates ? WEIGHT.restated : WEIGHT.memory);
}
