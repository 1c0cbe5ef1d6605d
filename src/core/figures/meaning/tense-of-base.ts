import type { Metric } from '../../summary.ts';
import type { FigureContext } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { isAdjective } from './noun-phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Item } from './reading.ts';

/** "seit dem Tief bei 31 Euro … verteuert", "4 Prozent unter dem Ausgabepreis von 66 Euro": from where a price moved. */
export function isAnchor(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { draft, clause, reading, left, metricNoun } = figure;
  if (draft.metric !== 'price' || draft.measure !== 'level' || draft.kind === 'percent') return false;
  const { items } = reading;
  const opening = (clause.kind === 'bracket' ? clause.items[0]?.index : undefined) ?? -1;
  const noun =
    opening > 0 ? nounBefore(items, opening) : (left.governor ?? metricNoun ?? priceBefore(figure));
  if (noun?.noun?.metric !== 'price' || noun.noun.weak || noun.index > figure.item.index) return false;
  const moved = reading.figures.some(
    (other) => other.draft.kind === 'percent' && (other.clause === clause || other.clause === clause.parent),
  );
  const told = clause.items.some(
    ({ noun: of, verbs }) =>
      of?.direction || verbs?.some(({ lemma }) => lexicon.verbSenses.get(lemma)?.direction),
  );
  if (!moved && !told) return false;
  let at = noun.index - 1;
  while (at >= 0 && (isAdjective(items[at] as Item, lexicon) || lexicon.articles.has(items[at]?.lower ?? '')))
    at--;
  const word = items[at]?.lower ?? '';
  return lexicon.anchorPrepositions.has(word) || (opening > 0 && lexicon.targetPrepositions.has(word));
}

/** "gegenüber dem Rekordhoch aus dem Juni bei 1.033 Kronen": nothing but words of time between. */
function priceBefore({ reading, item, conjunct }: FigureContext): Item | undefined {
  for (let at = item.index - 1; at > item.index - 8; at--) {
    const word = reading.items[at];
    if (!word || word.kind === 'figure' || word.verbs || reading.clauses.conjunctOf[at] !== conjunct)
      return undefined;
    if (word.noun?.metric) return word;
  }
  return undefined;
}

/** "der Schlusskurs vom Freitag (": the noun that a bracket stands behind, over one time. */
function nounBefore(items: readonly Item[], opening: number): Item | undefined {
  for (let at = opening - 1; at >= opening - 3 && at >= 0; at--)
    if (items[at]?.noun?.metric) return items[at];
  return undefined;
}

const COMPARED = new Set<Metric>([
  'net_income',
  'operating_income',
  'gross_profit',
  'revenue',
  'margin',
  'eps',
  'dividend',
  'cash_flow',
]);

/** "nach einem Fehlbetrag von 7 Millionen": the base of comparison is named by a noun of its own. */
export function isBaseNoun({ left, reading, draft }: FigureContext, lexicon: MeaningLexicon): boolean {
  const noun = left.governor;
  if (!noun?.noun || !lexicon.ofPrepositions.has(left.preposition ?? '')) return false;
  if (!noun.noun.direction && !COMPARED.has(noun.noun.metric ?? 'other')) return false;
  let at = noun.index - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const item = reading.items[at] as Item;
    if (lexicon.baseWords.has(item.lower))
      return draft.measure === 'level' && lexicon.indefiniteArticles.has(reading.items[at + 1]?.lower ?? '');
    if (
      lexicon.withPrepositions.has(item.lower) &&
      lexicon.insteadWords.has(reading.items[at - 1]?.lower ?? '')
    )
      return true;
    if (!lexicon.articles.has(item.lower) && !isAdjective(item, lexicon)) return false;
  }
  return false;
}

/** "gegenüber dem Vorjahresmonat (37.095)". */
export function followsPriorTime({ clause, reading, left }: FigureContext, lexicon: MeaningLexicon): boolean {
  const before = (clause.items[0]?.index ?? 0) - 1;
  if (left.governor && left.mark !== '(') return false;
  return before >= 0 && phraseAt(reading.items, before, lexicon.priorTimes) !== undefined;
}

export function namesPriorTime(part: readonly Item[], figure: Item, lexicon: MeaningLexicon): boolean {
  return part.some((item, at) => {
    if (!phraseAt(part, at, lexicon.priorTimes)) return false;
    const between = part.filter(
      ({ index }) => index > Math.min(item.index, figure.index) && index < Math.max(item.index, figure.index),
    );
    // "(Q1: 88 Mio. Euro, Vorjahr: 92 Mio. Euro)": a label dates what follows it.
    const later = item.index > figure.index;
    return !between.some(({ kind, text }) => kind === 'figure' || (later && (text === ',' || text === ';')));
  });
}

/** "3,09 Euro (2,54 Euro)": a bare amount of the same unit in brackets is the one before. */
export function isPlainBracketBase({ link, draft, clause, typedSign, left }: FigureContext): boolean {
  if (link?.kind !== 'bracket' || typedSign || draft.measure === 'change' || left.sign) return false;
  const head = link.to.draft;
  if (
    head.kind !== draft.kind ||
    head.unit !== draft.unit ||
    head.measure === 'change' ||
    head.tense === 'prior'
  )
    return false;
  return clause.items.filter(({ kind }) => kind === 'word' || kind === 'figure').length <= 3;
}
