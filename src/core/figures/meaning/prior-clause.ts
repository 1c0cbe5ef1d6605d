import type { Clause } from './clauses.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Item } from './reading.ts';

/** "Bisher hatte der Vorstand 3 bis 5 Prozent in Aussicht gestellt": guidance that no longer holds. */
export function isOldPlan({ clause, draft, item }: FigureContext, lexicon: MeaningLexicon): boolean {
  if (
    draft.measure === 'change' &&
    !clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower))
  )
    return false;
  if (!isPast(clause)) return false;
  const pluperfect = clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower));
  return clause.items.some(
    (other, at) =>
      (lexicon.priorMarkers.has(other.lower) || (pluperfect && isStillAt(clause, at, lexicon))) &&
      !isCompared(clause.items, at, lexicon) &&
      !otherFigureBetween(clause, other.index, item.index),
  );
}

/** "hatte das Management noch 13 Milliarden in Aussicht gestellt", "nur noch" is no such word. */
const isStillAt = ({ items }: Clause, at: number, lexicon: MeaningLexicon): boolean =>
  lexicon.stillWords.has(items[at]?.lower ?? '') &&
  !lexicon.restrictives.has(items[at - 1]?.lower ?? '') &&
  items.some((_, other) => phraseAt(items, other, lexicon.forecastPhrases));

/** "Die Prognose hatte bei 3 Mrd. gelegen", "das Ziel von 3 Mrd. ließ Falk hinter sich": a plan of its own, past. */
export function isPassedPlan(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { clause, reading, item, draft } = figure;
  if (draft.measure === 'change' || !isPast(clause)) return false;
  const plan = reading.items.findLast(
    ({ noun, lower, index }) =>
      noun?.forecast === true && index < item.index && lexicon.ownPlans.some((end) => lower.endsWith(end)),
  );
  if (!plan || reading.clauses.conjunctOf[plan.index] !== figure.conjunct) return false;
  const verbs = predicatesOf(clause, reading, lexicon);
  if (
    clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower)) &&
    verbs.some(({ form, lemma }) => form.participle && lexicon.amountingVerbs.has(lemma))
  )
    return true;
  return (
    figure.left.governor === plan &&
    clause.items.some((_, at) => phraseAt(clause.items, at, lexicon.surpassingPhrases))
  );
}

export function isPriorClause(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { clause, reading, draft, item } = figure;
  const verbs = predicatesOf(clause, reading, lexicon);
  const pluperfect =
    clause.items.some(({ lower }) => lexicon.pluperfectAuxiliaries.has(lower)) &&
    verbs.some(({ form }) => form.participle);
  if (clause.kind === 'bracket') return false;
  if (clause.items.some(({ lower }) => lexicon.sameDayTimes.has(lower))) return false;
  if (pluperfect && lexicon.anteriorSubordinators.has(clause.opener ?? ''))
    // "nachdem sich Öl um 2 Prozent verbilligt hatte": a market's move of the same day.
    return (
      draft.metric !== 'price' ||
      !verbs.some(({ sense }) => sense?.market) ||
      clause.items.some(
        (_, at) =>
          phraseAt(clause.items, at, lexicon.priorTimes) ?? phraseAt(clause.items, at, lexicon.pastTimes),
      )
    );
  if (!isPast(clause)) return false;
  if (draft.measure === 'change') return false;
  const moves = verbs.some(({ sense }) => sense?.direction);
  if (moves) return false;
  let time = false;
  let still = false;
  for (const [at, other] of clause.items.entries()) {
    if (lexicon.stillWords.has(other.lower) && !lexicon.restrictives.has(clause.items[at - 1]?.lower ?? ''))
      still = true;
    if (
      !phraseAt(clause.items, at, lexicon.priorTimes) &&
      !(phraseAt(clause.items, at, lexicon.pastTimes) && isStill(clause, lexicon))
    )
      continue;
    if (isCompared(clause.items, at, lexicon)) continue;
    if (otherFigureBetween(clause, other.index, item.index)) continue;
    if (labelsNext(clause, item, other)) continue;
    time = true;
  }
  return time || (still && pluperfect) || isResumedThen(clause, lexicon);
}

/** "Im Auftaktquartal waren es 11,8 Mrd. Euro gewesen". */
const isResumedThen = ({ items }: Clause, lexicon: MeaningLexicon): boolean =>
  items.some(
    ({ lower }, at) =>
      lexicon.resumingPronouns.has(lower) &&
      lexicon.pluperfectAuxiliaries.has(items[at - 1]?.lower ?? '') &&
      lexicon.timeNouns.has(items[at - 2]?.lower ?? ''),
  );

/** "rund 205 Prozent, Vorjahr 201 Prozent": without a verb a time behind a comma dates the figure that follows it. */
function labelsNext(clause: Clause, figure: Item, time: Item): boolean {
  const next = clause.items.find(({ kind, index }) => kind === 'figure' && index > time.index);
  return (
    time.index > figure.index &&
    next !== undefined &&
    clause.items.some(({ text, index }) => text === ',' && index > figure.index && index < time.index)
  );
}

/** A longer clause has a verb, known or not. */
const NOMINAL = 9;

/** A finite verb in the past, or none: "im Vorjahr 3 Millionen Euro". */
function isPast(clause: Clause): boolean {
  let finite = false;
  for (const { verbs } of clause.items) {
    for (const form of verbs ?? []) {
      if (form.past) return true;
      if (form.finite && !form.infinitive && !form.participle) finite = true;
    }
  }
  return !finite && clause.items.length <= NOMINAL;
}

/** "waren es noch 3 Millionen", "Ende 2024 waren es 3 Millionen". */
const isStill = (clause: Clause, lexicon: MeaningLexicon): boolean =>
  clause.items.some(
    ({ lower }, at) =>
      lexicon.stillWords.has(lower) ||
      (lexicon.resumingPronouns.has(lower) &&
        lexicon.pluperfectAuxiliaries.has(clause.items[at - 1]?.lower ?? '')),
  );

/** "gegenüber dem Vorjahr", "als im Vorjahr": the time compares, it does not date the figure. */
export function isCompared(part: readonly Item[], at: number, lexicon: MeaningLexicon): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = part[back];
    if (item?.kind !== 'word') return false;
    if (lexicon.comparisonWords.has(item.lower)) return true;
    // "als zwölf Monate zuvor"
    if (lexicon.timeNouns.has(part[back + 1]?.lower ?? '') && item.text[0] === item.lower[0]) continue;
    if (
      !lexicon.articles.has(item.lower) &&
      !lexicon.prepositions.has(item.lower) &&
      !lexicon.timeNouns.has(item.lower)
    )
      return false;
  }
  return false;
}

const otherFigureBetween = (clause: Clause, one: number, two: number): boolean =>
  clause.items.some(
    ({ kind, index }) => kind === 'figure' && index > Math.min(one, two) && index < Math.max(one, two),
  );
