import type { FigureContext } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { fitsMetric } from './metric-fit.ts';
import type { Item } from './reading.ts';

/**
 * "Umsatz und Ergebnis stiegen um 5 beziehungsweise 8 Prozent": as many amounts in a row as nouns before them, so each
 * is its own noun's. Gives the noun of each figure of the series, in order; undefined where they do not pair.
 */
export function pairWithNouns(group: readonly FigureContext[], lexicon: MeaningLexicon): Item[] | undefined {
  const [first, second] = group;
  if (!first || !second || group.length !== 2 || second.link?.kind !== 'series') return undefined;
  if (first.draft.kind !== second.draft.kind || first.left.governor?.noun?.metric) return undefined;
  const { items, clauses } = first.reading;
  const named = items.filter(
    ({ noun, index }) =>
      noun?.metric && !noun.weak && index < first.item.index && clauses.clauseOf[index] === first.clause,
  );
  const [one, two] = named;
  if (!one || !two || named.length !== 2 || one.noun?.metric === two.noun?.metric) return undefined;
  const between = items.slice(one.index + (one.nounLength ?? 1), two.index);
  const joined =
    between.length < 4 &&
    between.some(({ lower }) => lexicon.coordinators.has(lower)) &&
    between.every(({ kind, verbs }) => kind === 'word' && !verbs?.some(({ finite }) => finite));
  const fits = [one, two].every(({ noun }, at) =>
    fitsMetric(noun?.metric ?? 'other', (group[at] ?? first).draft),
  );
  return joined && fits ? [one, two] : undefined;
}
