import type { MeaningLexicon } from './lexicon.ts';
import type { Item } from './reading.ts';

/** Lower-case words with an inflection that can stand between an article and its noun. */
export function isAdjective(item: Item, lexicon: MeaningLexicon): boolean {
  return (
    item.kind === 'word' &&
    item.text[0] === item.lower[0] &&
    lexicon.adjectiveEndings.some((ending) => item.lower.endsWith(ending)) &&
    !item.verbs?.some(({ finite, participle }) => finite && !participle) &&
    !lexicon.prepositions.has(item.lower) &&
    !lexicon.coordinators.has(item.lower) &&
    !lexicon.subordinators.has(item.lower) &&
    !lexicon.relativePronouns.has(item.lower)
  );
}

interface NounPhrase {
  /** The item before the phrase. */
  at: number;
  definite: boolean;
  /** Its article or adjective can be a genitive. */
  genitive: boolean;
}

/** The item before a noun's adjectives and article, and whether that article is definite or missing. */
function beforePhrase(noun: Item, items: readonly Item[], lexicon: MeaningLexicon): NounPhrase {
  let at = noun.index - 1;
  while (at >= 0 && isAdjective(items[at] as Item, lexicon) && !lexicon.articles.has(items[at]?.lower ?? ''))
    at--;
  const article = items[at]?.lower ?? '';
  if (!lexicon.articles.has(article)) {
    const adjective = items[noun.index - 1];
    const genitive =
      at < noun.index - 1 && lexicon.genitiveEndings.some((ending) => adjective?.lower.endsWith(ending));
    return { at, definite: true, genitive };
  }
  return {
    at: at - 1,
    definite: !lexicon.indefiniteArticles.has(article),
    genitive: lexicon.genitiveArticles.has(article),
  };
}

/**
 * The metric noun that this one only describes: "Quote notleidender Kredite", "Rendite auf das Eigenkapital",
 * "Einnahmen in Schaden". "Gewinn bei einem Umsatz" are two things.
 */
export function attributeHead(noun: Item, items: readonly Item[], lexicon: MeaningLexicon): Item | undefined {
  const { at, definite, genitive } = beforePhrase(noun, items, lexicon);
  if (!definite) return undefined;
  let before = items[at];
  if (before && lexicon.prepositions.has(before.lower)) {
    if (lexicon.topicPrepositions.has(before.lower)) return undefined;
    before = items[at - 1];
  } else if (!genitive) return undefined;
  return before?.noun?.metric && !before.noun.weak ? before : undefined;
}

/** The noun stands behind a preposition or describes another one: it is not what the clause is about. */
export function standsInPhrase(noun: Item, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  let current = noun;
  for (let steps = 0; steps < 3; steps++) {
    const { at, genitive } = beforePhrase(current, items, lexicon);
    const before = items[at];
    if (!before) return false;
    if (lexicon.prepositions.has(before.lower)) return !lexicon.topicPrepositions.has(before.lower);
    // "das 3,5-Fache des Ebitda"
    if (before.kind === 'figure' && lexicon.genitiveArticles.has(items[at + 1]?.lower ?? '')) return true;
    if (!genitive || before.kind !== 'word' || before.text[0] === before.lower[0]) return false;
    if (before.noun?.metric) return true;
    current = before;
  }
  return false;
}
