import type { Clause } from './clauses.ts';
import type { MeaningLexicon, VerbForm, VerbSense } from './lexicon.ts';
import type { Item } from './reading.ts';

/** A verb of a clause, its separated particle joined again. */
export interface Predicate {
  item: Item;
  lemma: string;
  sense: VerbSense | undefined;
  form: VerbForm;
}

const NO_SENSE: Predicate[] = [];

/** The verbs of a clause in order. A finite verb takes the particle that stands at the end of its part. */
export function readPredicates(clause: Clause, items: readonly Item[], lexicon: MeaningLexicon): Predicate[] {
  let found = NO_SENSE;
  for (const item of clause.items) {
    if (!item.verbs) continue;
    const predicate = joinParticle(item, clause, items, lexicon) ?? plain(item, lexicon);
    if (!predicate) continue;
    if (found === NO_SENSE) found = [];
    found.push(predicate);
  }
  return found;
}

function plain(item: Item, lexicon: MeaningLexicon): Predicate | undefined {
  const form = item.verbs?.find(({ lemma }) => lexicon.verbSenses.has(lemma)) ?? item.verbs?.[0];
  return form && { item, lemma: form.lemma, sense: lexicon.verbSenses.get(form.lemma), form };
}

function joinParticle(
  item: Item,
  clause: Clause,
  items: readonly Item[],
  lexicon: MeaningLexicon,
): Predicate | undefined {
  const finite = item.verbs?.filter((form) => form.finite) ?? [];
  if (finite.length === 0) return undefined;
  for (const other of clause.items) {
    if (other.index <= item.index || !lexicon.particles.has(other.lower)) continue;
    if (lexicon.nounsAreCapitalized && other.text[0] !== other.lower[0]) continue;
    if (!standsAlone(other, items, lexicon)) continue;
    for (const form of finite) {
      const lemma = other.lower + form.lemma;
      const sense = lexicon.verbSenses.get(lemma);
      if (sense || lexicon.verbForms.has(lemma)) return { item, lemma, sense, form };
    }
  }
  return undefined;
}

/** "nach" and "zu" are particles only where no noun follows them. */
function standsAlone(item: Item, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  if (!lexicon.prepositions.has(item.lower) && !lexicon.articles.has(item.lower)) return true;
  const next = items[item.index + 1];
  return (
    !next ||
    next.kind === 'mark' ||
    lexicon.coordinators.has(next.lower) ||
    lexicon.prepositions.has(next.lower)
  );
}
