import type { Phrase } from './lexicon.ts';

const indices = new WeakMap<readonly Phrase<unknown>[], Map<string, Phrase<unknown>[]>>();

/** Entries by the first three letters of their first word, so that a look-up does not walk the whole table. */
function indexOf<T>(phrases: readonly Phrase<T>[]): Map<string, Phrase<T>[]> {
  let index = indices.get(phrases) as Map<string, Phrase<T>[]> | undefined;
  if (!index) {
    index = new Map();
    for (const phrase of phrases) {
      const key = (phrase.words[0] ?? '').replace('*', '').slice(0, 3);
      const list = index.get(key);
      if (list) list.push(phrase);
      else index.set(key, [phrase]);
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
    indices.set(phrases, index as Map<string, Phrase<unknown>[]>);
  }
  return index;
}

const fits = (word: string, pattern: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** The longest phrase whose words begin at `at`; marks are words too. */
export function phraseAt<T>(
  items: readonly { lower: string }[],
  at: number,
  phrases: readonly Phrase<T>[],
): Phrase<T> | undefined {
  const first = items[at]?.lower;
  if (!first) return undefined;
  const index = indexOf(phrases);
  for (let length = Math.min(3, first.length); length > 0; length--) {
    const found = index
      .get(first.slice(0, length))
      ?.find(({ words }) => words.every((word, offset) => fits(items[at + offset]?.lower ?? '', word)));
    if (found) return found;
  }
  return undefined;
}
