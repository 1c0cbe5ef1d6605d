import type { Metric } from '../../summary.ts';
import { type FigureContext, governingVerb } from './context.ts';
import type { Direction, MeaningLexicon } from './lexicon.ts';
import type { Predicate } from './predicates.ts';

/** Accepts verbs of movement that can move this figure. */
export const movesWith =
  ({ draft, right }: FigureContext) =>
  ({ sense }: Predicate): boolean =>
    sense?.direction !== undefined &&
    (!sense.burden || draft.unit === 'percentage_point' || BURDENED.has(right.noun?.noun?.metric ?? 'other'));

const BURDENED = new Set<Metric>([
  'revenue',
  'net_income',
  'operating_income',
  'margin',
  'gdp',
  'eps',
  'market_cap',
]);

/** The direction of a change, with the rule that told it; undefined where nothing does. */
function directionOfChange(figure: FigureContext, lexicon: MeaningLexicon): [Direction, string] | undefined {
  const { left, right, reading } = figure;
  if (left.tolerance) return undefined;
  if (left.sign) return [left.sign, 'sign:word'];
  const noun = left.governor?.noun;
  if (noun?.direction) return [noun.direction, 'sign:noun'];
  if (
    noun?.loss &&
    figure.draft.kind === 'percent' &&
    !left.mark &&
    !lexicon.byPrepositions.has(left.preposition ?? '')
  )
    return [-1, 'sign:noun'];
  // "nach Gewinnen von 2 Prozent"
  if (
    figure.draft.kind === 'percent' &&
    lexicon.plainProfits.has(left.governor?.lower ?? '') &&
    lexicon.ofPrepositions.has(left.preposition ?? '')
  )
    return [1, 'sign:gain'];
  if (right.sign) return [right.sign, 'sign:comparative'];
  if (figure.draft.rules.includes('measure:flow') && right.noun?.noun?.direction)
    return [right.noun.noun.direction, 'sign:noun'];
  const verb = governingVerb(figure, lexicon, movesWith(figure));
  const way = wayOfClause(figure, lexicon);
  if (way && !(verb?.sense?.direction && verb.sense.market)) return [way, 'sign:way'];
  if (verb?.sense?.direction) return [verb.sense.direction, 'sign:verb'];
  const moved = reading.items.findLast(
    (item) =>
      item.noun?.direction !== undefined &&
      item.index < figure.item.index &&
      reading.clauses.clauseOf[item.index] === figure.clause,
  );
  if (moved?.noun?.direction) return [moved.noun.direction, 'sign:noun'];
  return undefined;
}

/** "ging es … nach unten", "aufwärts": adverbs of direction anywhere behind the figure in its clause. */
export function wayOfClause(figure: FigureContext, lexicon: MeaningLexicon): Direction | undefined {
  for (const item of figure.clause.items) {
    const way = lexicon.ways.get(item.lower);
    if (way) return way;
    const two = lexicon.ways.get(`${item.lower} ${figure.reading.items[item.index + 1]?.lower ?? ''}`);
    if (two) return two;
  }
  return undefined;
}

/** Gives a figure its sign once: a typed minus or one read before is never turned again. */
export function applySign(figure: FigureContext, lexicon: MeaningLexicon): string | undefined {
  const { draft, sense, left } = figure;
  if (draft.value < 0) return undefined;
  if (draft.measure === 'change') {
    if (figure.typedSign) return undefined;
    const found = directionOfChange(figure, lexicon);
    if (found?.[0] === -1) return negate(figure, found[1]);
    return found?.[1];
  }
  if (left.sign === -1) return negate(figure, 'sign:word');
  if (draft.rules.includes('measure:bottom-line') && left.governor?.noun?.direction === -1)
    return negate(figure, 'sign:noun');
  if (draft.kind !== 'money') return undefined;
  if (sense?.loss && !figure.typedSign) return negate(figure, 'sign:loss');
  if (
    draft.metric === 'cash_flow' &&
    governingVerb(figure, lexicon, (verb) => verb.sense?.loss === true) !== undefined
  )
    return negate(figure, 'sign:outflow');
  if (lexicon.signedMetrics.has(draft.metric) && isCalledNegative(figure, lexicon))
    return negate(figure, 'sign:negative');
  return undefined;
}

/** "war mit 14 Mio. Euro negativ". */
const isCalledNegative = ({ clause, item }: FigureContext, lexicon: MeaningLexicon): boolean =>
  clause.items.some(
    (other) => lexicon.negativeWords.has(other.lower) && Math.abs(other.index - item.index) <= 6,
  );

function negate({ draft }: FigureContext, rule: string): string {
  draft.value = -draft.value;
  if (draft.valueMax !== undefined) draft.valueMax = -draft.valueMax;
  return rule;
}
