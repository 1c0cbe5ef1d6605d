import type { Clause } from './clauses.ts';
import { type FigureContext, predicatesOf } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { standsInPhrase } from './noun-phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Predicate } from './predicates.ts';
import { isCompared } from './prior-clause.ts';

/** "die geplante Übernahme von X für 3 Milliarden" is decided by its clause; "erwarteter Umsatz: 3 Mio." by the noun. */
/** "seine Prognose um 7 Prozent", "Ihre Schätzung liegt": the expectation itself moves or stands. */
export function expectsByNoun(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { reading, item, conjunct, clause, metricNoun } = figure;
  const { items, clauses } = reading;
  if (metricNoun && clauses.clauseOf[metricNoun.index] === clause) {
    const before = items[metricNoun.index - 1]?.lower ?? '';
    if (lexicon.forecastModifiers.some((start) => before.startsWith(start))) return true;
  }
  const named = items.some(
    (other) =>
      other.noun?.forecast === true &&
      other.index < item.index &&
      clauses.conjunctOf[other.index] === conjunct &&
      !standsInPhrase(other, items, lexicon),
  );
  return (
    named && !predicatesOf(clause, reading, lexicon).some(({ lemma }) => lexicon.surpassingVerbs.has(lemma))
  );
}

export function adjectiveOfNoun({ left }: FigureContext, lexicon: MeaningLexicon): boolean {
  return left.adjectives.some((word) => lexicon.forecastModifiers.some((start) => word.startsWith(start)));
}

/** "(Konsens: 128 Millionen)", "(erwartet: 31 Cent)", "(erw.: Umsatz 14 Mrd.; Gewinn 2 Mrd.)". */
export const isBracketOfForecast = ({ clause, item }: FigureContext, lexicon: MeaningLexicon): boolean =>
  clause.kind === 'bracket' &&
  clause.items.some(
    ({ lower, noun, index }, at) =>
      index < item.index &&
      at < 3 &&
      (noun?.forecast === true ||
        phraseAt(clause.items, at, lexicon.forecastPhrases) !== undefined ||
        lexicon.forecastModifiers.some((start) => lower.startsWith(start))),
  );

/** Modal and future verbs, verbs of planning and expecting, in the clause or in the one that it hangs on. */
export function isExpected(clause: Clause, figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { reading } = figure;
  const verbs = predicatesOf(clause, reading, lexicon);
  if (
    verbs.some(
      (verb) =>
        verb.sense?.forecast &&
        isSpoken(verb, clause, lexicon) &&
        !isThanExpected(verb, clause, figure, lexicon) &&
        !isCompared(clause.items, clause.items.indexOf(verb.item), lexicon),
    )
  )
    return true;
  if (
    figure.clause === clause &&
    (lexicon.atPrepositions.has(figure.left.preposition ?? '') || isBetween(figure, lexicon)) &&
    verbs.some(({ lemma }) => lexicon.foreseeingVerbs.has(lemma))
  )
    return true;
  if (isFuture(clause, verbs, lexicon)) return true;
  if (clause.items.some((_, at) => phraseAt(clause.items, at, lexicon.forecastPhrases))) return true;
  const parent = clause.parent;
  if (!parent) return false;
  if (clause.kind === 'bracket') return isExpected(parent, figure, lexicon);
  if (clause.kind !== 'subordinate') return false;
  const leads = lexicon.contentOpeners.has(clause.opener ?? '');
  if (!leads) return false;
  return (
    isFuture(parent, predicatesOf(parent, reading, lexicon), lexicon) ||
    predicatesOf(parent, reading, lexicon).some(({ sense }) => sense?.forecast || sense?.plan) ||
    parent.items.some(({ noun }) => noun?.forecast)
  );
}

/** "sieht den Markt zwischen 24.200 und 25.000 Punkten". */
const isBetween = ({ draft, left }: FigureContext, lexicon: MeaningLexicon): boolean =>
  draft.valueMax !== undefined &&
  [left.preposition ?? '', ...left.between].some((word) => lexicon.rangePrepositions.has(word));

/** "74 Millionen und damit mehr als von Analysten erwartet": what is expected is not the figure before "als". */
function isThanExpected(
  { item, form }: Predicate,
  { items }: Clause,
  figure: FigureContext,
  lexicon: MeaningLexicon,
): boolean {
  if (!form.participle || item.index < figure.item.index) return false;
  return items.some(
    ({ lower, index }) => index > figure.item.index && index < item.index && lexicon.againstWords.has(lower),
  );
}

/** "wird erwartet", "hatten gerechnet"; "in Franken gerechnet" is no verb of the clause. */
const isSpoken = ({ form }: Predicate, clause: Clause, lexicon: MeaningLexicon): boolean =>
  form.finite ||
  form.infinitive ||
  clause.items.some(
    ({ lower }) =>
      lexicon.auxiliaries.has(lower) ||
      lexicon.futureAuxiliaries.has(lower) ||
      lexicon.passiveAuxiliaries.has(lower),
  );

/** "soll 15 Millionen verlangt haben": what is said of the past. */
function isReported({ items }: Clause, lexicon: MeaningLexicon): boolean {
  const at = items.findIndex(
    ({ lower, verbs }) =>
      lexicon.auxiliaries.has(lower) && verbs?.some(({ infinitive }) => infinitive) === true,
  );
  return at > 0 && items[at - 1]?.verbs?.some(({ participle }) => participle) === true;
}

/** "wird … steigen", "will … investieren", against the passive "wird … gehandelt". */
function isFuture(clause: Clause, verbs: readonly Predicate[], lexicon: MeaningLexicon): boolean {
  if (verbs.some(({ form, item }) => form.conditional && item.text[0] === item.lower[0])) return true;
  for (const { lower } of clause.items) {
    if (lexicon.modals.has(lower)) {
      if (lexicon.reportingModals.has(lower) && isReported(clause, lexicon)) return false;
      return true;
    }
    if (!lexicon.futureAuxiliaries.has(lower)) continue;
    const others = verbs.filter(({ item }) => !lexicon.futureAuxiliaries.has(item.lower));
    if (lexicon.conditionalAuxiliaries.has(lower) && others.at(-1)?.form.participle) return true;
    if (others.at(-1)?.form.infinitive && !others.at(-1)?.form.participle) return true;
  }
  return false;
}
