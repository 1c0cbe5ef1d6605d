import type { Metric } from '../../summary.ts';
import { type FigureContext, governingVerb, predicatesOf } from './context.ts';
import type { MeaningLexicon, NounSense } from './lexicon.ts';
import { fitsMetric } from './metric-fit.ts';
import { nounSense } from './noun-sense.ts';
import type { Item } from './reading.ts';

/** One reason to read a metric, with its weight. */
interface Evidence {
  metric: Metric;
  weight: number;
  rule: string;
  sense?: NounSense;
}

/** What earlier sentences left behind, for figures that name nothing themselves. */
export interface MetricMemory {
  last: FigureContext | undefined;
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
  marketVerb: 5,
  bracketOutside: 5.5,
  parentClause: 3.6,
  otherClauseLeft: 3.2,
  otherClauseRight: 1.6,
  memory: 2.2,
  distance: 0.12,
  weak: 3,
  taken: 3.5,
} as const;

/** The metric of a group of linked figures, decided once for its head. */
export function decideMetric(
  group: readonly FigureContext[],
  memory: MetricMemory,
  header: string | undefined,
  lexicon: MeaningLexicon,
): { metric: Metric; rule: string; sense?: NounSense } {
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
  fromMemory(group[0], memory, consider);
  if (!best) return { metric: 'other', rule: 'metric:none' };
  return { metric: best.metric, rule: best.rule, ...(best.sense ? { sense: best.sense } : {}) };
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
  for (const other of reading.items) {
    const sense = other.noun;
    if (!sense?.metric) continue;
    if (lexicon.perWords.has(reading.items[other.index - 1]?.lower ?? '')) continue;
    let weight: number;
    let rule = 'metric:noun';
    if (left.governor === other) {
      weight = WEIGHT.governor;
      rule = 'metric:governor';
    } else if (right.noun === other && isBoundBehind(figure)) {
      weight = WEIGHT.nounBehind;
      rule = 'metric:noun-behind';
    } else {
      weight =
        placeWeight(figure, other) - WEIGHT.distance * Math.min(14, Math.abs(other.index - item.index));
      if (isTaken(other, group)) weight -= WEIGHT.taken;
    }
    if (sense.weak) weight -= WEIGHT.weak;
    consider({ metric: sense.metric, weight: weight - loss, rule, sense });
  }
}

/** "651 Millionen Dollar Umsatz", "30 Prozent der Stellen": no verb's object happens to follow. */
const isBoundBehind = ({ right, draft, left }: FigureContext): boolean =>
  right.sign !== undefined || (right.partOf ? draft.kind === 'percent' : left.mark !== '(');

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
  const speaking = governingVerb(figure, lexicon, ({ sense }) => sense?.metrics !== undefined);
  for (const [order, metric] of (speaking?.sense?.metrics ?? []).entries())
    consider({ metric, weight: WEIGHT.verb - loss - order * 0.1, rule: 'metric:verb' });
  const moving = governingVerb(figure, lexicon, ({ sense }) => sense?.market === true);
  if (moving) consider({ metric: 'price', weight: WEIGHT.marketVerb - loss, rule: 'metric:market-verb' });
}

function fromUnit(figure: FigureContext, consider: Consider, lexicon: MeaningLexicon): void {
  const { draft } = figure;
  if (draft.unit === 'points') consider({ metric: 'price', weight: WEIGHT.unit, rule: 'metric:points' });
  if (draft.unit === 'basis_point')
    consider({ metric: 'interest_rate', weight: 2.6, rule: 'metric:basis-points' });
  if (draft.unit && (draft.kind === 'count' || draft.kind === 'quantity')) {
    const sense = nounSense(draft.unit.toLowerCase(), lexicon);
    if (sense?.metric) {
      const weight = WEIGHT.unitNoun - (sense.weak ? WEIGHT.weak : 0);
      consider({ metric: sense.metric, weight, rule: 'metric:counted-noun', sense });
    }
  }
  if (draft.kind === 'money' && draft.unit && Math.abs(draft.value) < 1000 && isRate(figure, lexicon))
    consider({ metric: 'exchange_rate', weight: WEIGHT.conjunctLeft + 1, rule: 'metric:currency-subject' });
}

/** A currency by name, outside any figure, is what a small amount of another currency prices. */
function isRate({ reading, clause }: FigureContext, lexicon: MeaningLexicon): boolean {
  return reading.items.some(
    (item) =>
      lexicon.currencySubjects.has(item.lower) &&
      reading.clauses.clauseOf[item.index] === clause &&
      !lexicon.perWords.has(reading.items[item.index - 1]?.lower ?? ''),
  );
}

function fromHeader(header: string, consider: Consider, lexicon: MeaningLexicon): void {
  for (const word of header.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const sense = nounSense(word, lexicon);
    if (sense?.metric) consider({ metric: sense.metric, weight: WEIGHT.label, rule: 'metric:header', sense });
  }
}

function fromMemory(head: FigureContext | undefined, memory: MetricMemory, consider: Consider): void {
  const last = memory.last;
  if (!head || !last?.metric || last.metric === 'other') return;
  // A figure that names nothing goes on with what was counted before in the same paragraph.
  const near = last.reading.sentence.block === head.reading.sentence.block;
  const weight = near ? WEIGHT.memory : WEIGHT.memory / 2;
  if (last.draft.kind === head.draft.kind || near)
    consider({
      metric: last.metric,
      weight,
      rule: 'metric:continued',
      ...(last.sense ? { sense: last.sense } : {}),
    });
}

/** Headcounts in a clause that cuts jobs are cuts; an amount per share of a profit is earnings per share. */
export function adjustMetric(
  figure: FigureContext,
  metric: Metric,
  lexicon: MeaningLexicon,
): [Metric, string] | undefined {
  const { draft, left, clause, reading } = figure;
  if (metric === 'employees' && draft.measure === 'level') {
    const cuts = predicatesOf(clause, reading, lexicon).some(({ sense }) => sense?.cutsJobs);
    const noun = left.governor?.noun?.metric === 'job_cuts';
    if (cuts || noun) return ['job_cuts', 'metric:job-cuts'];
  }
  if (draft.per === 'share' && (metric === 'net_income' || metric === 'operating_income'))
    return ['eps', 'metric:per-share'];
  if (metric === 'stake' && draft.kind === 'money') return ['deal_value', 'metric:stake-price'];
  return undefined;
}
