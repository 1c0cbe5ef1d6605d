import type { Metric } from '../../summary.ts';
import { type FigureContext, governingVerb, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { type Consider, type Evidence, type MetricMemory, PARTS, WEIGHT } from './metric-evidence.ts';
import { fitsMetric } from './metric-fit.ts';
import { fromNouns } from './metric-of-nouns.ts';
import { fromUnit } from './metric-of-units.ts';
import type { Predicate } from './predicates.ts';
import { wayOfClause } from './sign.ts';

/** The metric of a group of linked figures, decided once for its head. */
export function decideMetric(
  group: readonly FigureContext[],
  memory: MetricMemory,
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
    fromUnit(figure, consider, memory, lexicon);
  }
  fromMemory(group[0], memory, consider, lexicon);
  fromRegion(group[0], memory, consider, lexicon);
  fromTicker(group, consider);
  fromAbstractSubject(group[0], consider, lexicon);
  if (!best) return { metric: 'other', rule: 'metric:none' };
  return best;
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
    const bought = metric === 'deal_value' && order > 0 && isPaidForName(figure, lexicon) ? 0.2 : 0;
    consider({ metric, weight: weight - loss - order * 0.1 + bought, rule: 'metric:verb' });
  }
  if (speaking?.sense?.burden && figure.draft.unit === 'percentage_point')
    consider({ metric: 'margin', weight: WEIGHT.conjunctLeft + 1, rule: 'metric:burdened-margin' });
  const moving = governingVerb(figure, lexicon, ({ sense }) => sense?.market === true);
  const way = !moving && wayOfClause(figure, lexicon) !== undefined;
  if (way || (moving && !figure.left.governor?.noun?.direction) || figure.right.signIsOfMarket)
    consider({ metric: 'price', weight: WEIGHT.marketVerb - loss, rule: 'metric:market-verb' });
}

/** "zahlt 590 Millionen Euro für Stada": behind "für" a name, no noun that the lexicon knows. */
function isPaidForName({ draft, clause }: FigureContext, lexicon: MeaningLexicon): boolean {
  if (draft.kind !== 'money' || Math.abs(draft.value) < 1e6) return false;
  return clause.items.some(({ lower }, at) => {
    const name = clause.items[at + 1];
    if (!lexicon.purposePrepositions.has(lower) || name?.kind !== 'word' || name.noun) return false;
    const isPlural = lexicon.pluralEndings.some((ending) => name.lower.endsWith(ending));
    return name.text[0] !== name.lower[0] && !isPlural && !lexicon.timeNouns.has(name.lower);
  });
}

/** A percentage is no object of earning or paying, unless it says by how much more: "verdiente 5 Prozent mehr". */
function takesAmount(
  { draft, right, left }: FigureContext,
  { sense }: Predicate,
  lexicon: MeaningLexicon,
): boolean {
  if (draft.kind !== 'percent') return true;
  if (sense?.metrics?.some((metric) => PARTS.has(metric) || OF_PERCENT.has(metric))) return true;
  if (right.partOf && sense?.metrics?.includes('dividend')) return true;
  return right.sign !== undefined || lexicon.byPrepositions.has(left.preposition ?? '');
}

/** Metrics told in percent by a verb: "zu 62 Prozent ausgelastet". */
const OF_PERCENT = new Set<Metric>(['interest_rate', 'capacity', 'other']);

/** A participle that ends a phrase with a figure of its own: "2024 für 590 Millionen Euro erworben, …". */
function isOtherPhrase({ item, form }: Predicate, figure: FigureContext): boolean {
  if (form.finite || form.infinitive) return false;
  const conjunct = figure.reading.clauses.conjunctOf[item.index];
  return conjunct !== figure.conjunct && figure.reading.figures.some((other) => other.conjunct === conjunct);
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
  if (memory.last?.metric !== 'other')
    remember(memory.last, isRestated(head, lexicon) || head.left.tolerance ? WEIGHT.restated : WEIGHT.memory);
}

/** "das entspricht 3 Prozent", "das sind zwei Punkte weniger": the figure before in other terms. */
export function isRestated({ clause, reading }: FigureContext, lexicon: MeaningLexicon): boolean {
  const [first, second] = clause.items.filter(({ kind }) => kind !== 'mark');
  const equates = (lemma: string): boolean =>
    lexicon.equatingVerbs.has(lemma) &&
    lexicon.restatingPronouns.has(first?.lower ?? '') &&
    second?.verbs !== undefined;
  return predicatesOf(clause, reading, lexicon).some(
    ({ lemma }) => lexicon.restatingVerbs.has(lemma) || equates(lemma),
  );
}

/** What is told of a business by places: "in Europa um 8 und in den USA um 4 Prozent zulegten". */
const BY_PLACE = new Set<Metric>(['revenue', 'units', 'orders', 'customers', 'operating_income']);

function fromRegion(
  head: FigureContext | undefined,
  { last }: MetricMemory,
  consider: Consider,
  { regions, prepositions, articles }: MeaningLexicon,
): void {
  if (!last?.metric || !BY_PLACE.has(last.metric) || head?.draft.kind !== 'percent') return;
  if (last.reading.sentence.block !== head.reading.sentence.block) return;
  const { items } = head.reading;
  const placed = head.clause.items.some(({ lower, index }) => {
    if (!regions.has(lower)) return false;
    const before = items[articles.has(items[index - 1]?.lower ?? '') ? index - 2 : index - 1];
    return prepositions.has(before?.lower ?? '');
  });
  if (placed) consider({ metric: last.metric, weight: WEIGHT.marketVerb + 0.1, rule: 'metric:by-place' });
}

/** "−1,4 % auf 84,20 €": a typed move to a small amount of money quotes something. */
function fromTicker([move, level]: readonly FigureContext[], consider: Consider): void {
  if (!move?.typedSign || move.draft.kind !== 'percent' || level?.link?.kind !== 'by_to') return;
  if (level.draft.kind !== 'money' || Math.abs(level.draft.value) >= 1e5) return;
  consider({ metric: 'price', weight: WEIGHT.memoryOfKind + 0.1, rule: 'metric:ticker' });
}

/** "Die Nachfrage stieg um 12 Prozent": a subject that names a thing of its own, none of the metrics. */
function fromAbstractSubject(
  head: FigureContext | undefined,
  consider: Consider,
  { articles, abstractEndings, nounsAreCapitalized }: MeaningLexicon,
): void {
  if (!head || !nounsAreCapitalized) return;
  const [first, second] = head.clause.items.filter(({ kind }) => kind !== 'mark');
  const subject = articles.has(first?.lower ?? '') ? second : undefined;
  if (!subject || subject.noun || subject.index > head.item.index || subject.text[0] === subject.lower[0])
    return;
  if (!abstractEndings.some((ending) => subject.lower.endsWith(ending))) return;
  consider({ metric: 'other', weight: WEIGHT.marketVerb + 0.05, rule: 'metric:other-subject' });
}
