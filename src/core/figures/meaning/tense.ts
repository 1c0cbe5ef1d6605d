import type { Tense } from '../../summary.ts';
import { isPopulation } from './adjust-metric.ts';
import type { FigureContext } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { isBase } from './links.ts';
import { phraseAt } from './phrases.ts';
import { isOldPlan, isPassedPlan, isPriorClause } from './prior-clause.ts';
import {
  followsPriorTime,
  isAnchor,
  isBaseNoun,
  isPlainBracketBase,
  namesPriorTime,
} from './tense-of-base.ts';
import { adjectiveOfNoun, expectsByNoun, isBracketOfForecast, isExpected } from './tense-of-plans.ts';

/** Fact, base of comparison or expectation, with the rule that said so. */
export function decideTense(figure: FigureContext, lexicon: MeaningLexicon): [Tense, string] {
  const { draft, left, reading, item } = figure;
  if (draft.tense === 'prior') return ['prior', 'tense:starting-point'];
  if (isPassedPlan(figure, lexicon)) return ['prior', 'tense:passed-plan'];
  const named = [...left.adjectives, ...left.between];
  if (draft.rules.includes('measure:room')) return ['forecast', 'tense:room'];
  const expectedByName =
    named.some((word) => lexicon.forecastModifiers.some((start) => word.startsWith(start))) ||
    (left.governor?.noun?.forecast === true && !lexicon.byPrepositions.has(left.preposition ?? '')) ||
    adjectiveOfNoun(figure, lexicon) ||
    expectsByNoun(figure, lexicon);
  if (isBase(figure, lexicon))
    return expectedByName && !isInstead(figure, lexicon)
      ? ['forecast', 'tense:expected']
      : ['prior', 'tense:base'];
  if (isBaseNoun(figure, lexicon)) return ['prior', 'tense:base-noun'];
  if (left.governor?.noun?.prior) return ['prior', 'tense:prior-noun'];
  if (isAnchor(figure, lexicon)) return ['prior', 'tense:anchor-of-move'];
  if (left.between.some((word) => lexicon.priorMarkers.has(word))) return ['prior', 'tense:prior-word'];
  if (isOldWay(figure, lexicon)) return ['prior', 'tense:as-before'];
  if (isPopulation(figure, lexicon)) return ['actual', 'tense:population'];
  if (figure.clause.kind === 'bracket' && followsPriorTime(figure, lexicon))
    return ['prior', 'tense:prior-bracket'];
  if (figure.clause.kind === 'bracket' && namesPriorTime(figure.clause.items, item, lexicon))
    return ['prior', 'tense:prior-bracket'];
  if (isBracketOfForecast(figure, lexicon)) return ['forecast', 'tense:expected-in-bracket'];
  if (isPlainBracketBase(figure)) return ['prior', 'tense:bracket-of-same-unit'];
  if (draft.metric === 'price_target' && draft.measure === 'level') return ['forecast', 'tense:price-target'];
  if (isOldPlan(figure, lexicon)) return ['prior', 'tense:old-plan'];
  if (expectedByName) return ['forecast', 'tense:expected'];
  if (
    reading.clauses.list.some(
      ({ items, label }) => label && items.some((_, at) => phraseAt(items, at, lexicon.comparisonLabels)),
    )
  )
    return ['prior', 'tense:comparison-label'];
  const label = reading.clauses.list.find(
    (clause) => clause.label && (clause.items[0]?.index ?? 0) < item.index,
  );
  if (label?.items.some(({ noun }) => noun?.forecast)) return ['forecast', 'tense:label'];
  if (isExpected(figure.clause, figure, lexicon)) return ['forecast', 'tense:clause'];
  if (isPriorClause(figure, lexicon)) return ['prior', 'tense:prior-clause'];
  return ['actual', 'tense:default'];
}

const isInstead = ({ left }: FigureContext, lexicon: MeaningLexicon): boolean =>
  [left.preposition ?? '', ...left.between].some((word) => lexicon.insteadWords.has(word));

/** "nicht wie bisher um 150 Millionen". */
function isOldWay({ left, item, reading }: FigureContext, lexicon: MeaningLexicon): boolean {
  const at = item.index - 2 - left.between.length;
  return (
    left.preposition !== undefined &&
    lexicon.priorMarkers.has(reading.items[at]?.lower ?? '') &&
    lexicon.againstWords.has(reading.items[at - 1]?.lower ?? '')
  );
}
