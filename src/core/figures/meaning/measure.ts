import type { Measure, Metric } from '../../summary.ts';
import { type FigureContext, governingVerb } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { standsInPhrase } from './noun-phrase.ts';
import { movesWith } from './sign.ts';

const PROFITS = new Set<Metric>(['net_income', 'operating_income']);
const RATIOS = new Set<Metric>(['margin', 'interest_rate', 'inflation', 'market_share', 'stake']);

/** Level or change, with the rule that said so. */
export function decideMeasure(figure: FigureContext, lexicon: MeaningLexicon): [Measure, string] {
  const { left, right, draft } = figure;
  const relative = draft.kind === 'percent' || draft.kind === 'index';
  const noun = left.governor?.noun;
  const preposition = left.preposition;
  const gained = relative && lexicon.plainProfits.has(left.governor?.lower ?? '');
  const at = preposition !== undefined && lexicon.atPrepositions.has(preposition);
  if (isBottomLine(figure, lexicon)) return ['level', 'measure:bottom-line'];
  if (noun?.direction && !at && left.mark !== '(' && (relative || !noun.loss))
    return ['change', 'measure:movement-noun'];
  if (gained && lexicon.ofPrepositions.has(preposition ?? '')) return ['change', 'measure:gain-of-percent'];
  // "der Verlust beläuft sich auf 4 Prozent"
  if (gained && noun?.loss && !right.partOf && draft.kind === 'percent')
    return ['change', 'measure:loss-of-percent'];
  if (relative && noun?.loss && !at && left.mark !== '(') return ['change', 'measure:loss-of-percent'];
  if (preposition !== undefined && lexicon.byPrepositions.has(preposition)) {
    const stands = governingVerb(figure, lexicon, ({ lemma }) => lexicon.topicVerbs.has(lemma));
    const moves = governingVerb(figure, lexicon, movesWith(figure));
    if (relative || moves || !stands || right.sign) return ['change', 'measure:by'];
    return ['level', 'measure:topic'];
  }
  const percent = draft.kind === 'percent';
  if (percent && figure.reading.block?.header && isUnderMovement(figure, lexicon))
    return ['change', 'measure:header'];
  // "22 Prozent Luft nach oben"
  if (percent && right.noun?.noun?.forecast && right.noun.noun.direction && !right.partOf)
    return ['change', 'measure:room'];
  if (right.sign && !(right.signIsPosition && at) && (percent || !preposition))
    return ['change', 'measure:comparative'];
  if (draft.kind === 'money' && isTakenAway(figure, lexicon)) return ['change', 'measure:taken-away'];
  if (draft.kind === 'percent' && isLabelledMovement(figure)) return ['change', 'measure:movement-label'];
  if (
    draft.kind === 'money' &&
    right.noun?.noun?.direction &&
    right.noun.noun.metric === 'assets' &&
    !right.partOf
  )
    return ['change', 'measure:flow'];
  if (relative && isRatioLevel(figure, at)) return ['level', 'measure:ratio'];
  if (relative && (left.sign || figure.typedSign)) return ['change', 'measure:signed'];
  if (isOfMovement(figure, lexicon)) return ['change', 'measure:movement-subject'];
  if (at || (preposition && lexicon.targetPrepositions.has(preposition))) return ['level', 'measure:at'];
  const upTo =
    left.between.some((word) => lexicon.upToWords.has(word)) && !isQualified(left.between, lexicon);
  if (upTo && draft.kind !== 'percent') return ['level', 'measure:up-to'];
  const bare =
    preposition === undefined ||
    lexicon.rangePrepositions.has(preposition) ||
    lexicon.insteadWords.has(preposition);
  if (bare && !RATIOS.has(left.governor?.noun?.metric ?? 'other') && left.mark !== ':') {
    const verb = governingVerb(figure, lexicon, movesWith(figure));
    // "Dow knackt 48.000 Punkte, Werte schwächeln": a level of an index moves with its own verb only.
    const own = verb && figure.reading.clauses.conjunctOf[verb.item.index] === figure.conjunct;
    if (verb && relative && (own || draft.kind !== 'index')) return ['change', 'measure:moving-verb'];
    const small = draft.kind === 'money' && Math.abs(draft.value) < 1e5;
    if (verb?.sense?.market && (small || (draft.kind === 'count' && verb.sense.counts)))
      return ['change', 'measure:moving-verb'];
    if (verb?.sense?.burden) return ['change', 'measure:burden'];
  }
  if (percent && goesOnWithChange(figure)) return ['change', 'measure:bracket-of-change'];
  if (percent && preposition && lexicon.withPrepositions.has(preposition)) {
    const winner = figure.reading.items.find(
      (item) =>
        item.noun?.direction &&
        (!item.noun.metric || item.noun.metric === 'price') &&
        figure.reading.clauses.clauseOf[item.index] === figure.clause,
    );
    if (winner) return ['change', 'measure:winner'];
  }
  return ['level', 'measure:default'];
}

/** "Unter dem Strich stand ein Minus von 12 Millionen", "vor Steuern ein Plus von 3 Mio.": the result itself. */
const isBottomLine = ({ draft, left, reading, clause }: FigureContext, lexicon: MeaningLexicon): boolean =>
  draft.kind === 'money' &&
  lexicon.signWords.has(left.governor?.lower ?? '') &&
  lexicon.ofPrepositions.has(left.preposition ?? '') &&
  reading.items.some(
    ({ noun, nounLength, index }) =>
      (nounLength ?? 1) > 1 &&
      PROFITS.has(noun?.metric ?? 'other') &&
      reading.clauses.clauseOf[index] === clause,
  );

/** A percentage in a column headed "Veränderung". */
const isUnderMovement = ({ reading, item }: FigureContext, lexicon: MeaningLexicon): boolean =>
  reading.items.some(
    ({ lower, index }) => index < item.index && lexicon.changeLabels.some((start) => lower.startsWith(start)),
  );

/** "ein Wachstum von 3 bis 5 Prozent (bisher: 1 bis 4 Prozent)": the bracket compares like with like. */
const goesOnWithChange = ({ link, draft, left }: FigureContext): boolean =>
  link?.kind === 'bracket' &&
  link.to.draft.measure === 'change' &&
  link.to.draft.unit === draft.unit &&
  left.preposition === undefined &&
  left.governor?.noun?.metric === undefined;

/** "soll 90 Millionen Euro einsparen": costs that fall. */
const isTakenAway = (figure: FigureContext, lexicon: MeaningLexicon): boolean =>
  governingVerb(figure, lexicon, ({ sense }) => sense?.takesAway === true) !== undefined;

/** "Das Plus betrug 4,7 Prozent", "Das Wachstum lag bei 3 Prozent": the subject is a movement, the verb moves nothing. */
function isOfMovement(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  if (figure.draft.kind !== 'percent' || figure.left.mark === '(') return false;
  const { items, clauses } = figure.reading;
  const subject = items.findLast(
    ({ noun, index }) =>
      (noun?.direction || noun?.metric) &&
      index < figure.item.index &&
      clauses.conjunctOf[index] === figure.conjunct,
  );
  if (!subject?.noun?.direction || standsInPhrase(subject, items, lexicon)) return false;
  return (
    governingVerb(figure, lexicon, movesWith(figure)) === undefined &&
    governingVerb(figure, lexicon, ({ lemma }) => lexicon.amountingVerbs.has(lemma)) !== undefined
  );
}

/** "bis zu 10" bounds an amount, "bis 10" is where it got. */
const isQualified = (between: readonly string[], lexicon: MeaningLexicon): boolean =>
  between.some((word, at) => lexicon.qualifierPairs.has(`${between[at + 1]} ${word}`));

/** "Wachstum in Asien: 3,4 %": the label names a movement and where it was. */
function isLabelledMovement({ left, reading, item }: FigureContext): boolean {
  if (left.mark !== ':') return false;
  const colon = reading.items.findLast(({ text, index }) => text === ':' && index < item.index);
  const label = colon && reading.clauses.conjunctOf[colon.index - 1];
  const noun = reading.items.find(
    (other) => other.noun && reading.clauses.conjunctOf[other.index] === label && other.index < item.index,
  );
  return noun?.noun?.direction !== undefined;
}

/** "EBIT-Marge von -3,2 Prozent": the sign is the level's own. */
function isRatioLevel({ left }: FigureContext, at: boolean): boolean {
  const metric = left.governor?.noun?.metric;
  return (
    at &&
    (metric === 'margin' || metric === 'interest_rate' || metric === 'inflation') &&
    !left.governor?.noun?.direction
  );
}
