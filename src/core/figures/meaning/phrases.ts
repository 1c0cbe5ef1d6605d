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

const REMEMBERED = 20_000;
const starts = new WeakMap<readonly Phrase<unknown>[], Map<string, readonly Phrase<unknown>[]>>();
const NONE: readonly Phrase<never>[] = [];

/** The phrases that a word can begin, in the order in which they are tried; most words begin none. */
function beginning<T>(first: string, phrases: readonly Phrase<T>[]): readonly Phrase<T>[] {
  let known = starts.get(phrases) as Map<string, readonly Phrase<T>[]> | undefined;
  if (!known) {
    known = new Map();
    starts.set(phrases, known);
  }
  const remembered = known.get(first);
  if (remembered) return remembered;
  const index = indexOf(phrases);
  const found: Phrase<T>[] = [];
  for (let length = Math.min(3, first.length); length > 0; length--)
    for (const phrase of index.get(first.slice(0, length)) ?? [])
      if (fits(first, phrase.words[0] ?? '')) found.push(phrase);
  const result = found.length > 0 ? found : NONE;
  if (known.size < REMEMBERED) known.set(first, result);
  return result;
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
  for (const phrase of beginning(first, phrases)) if (goesOn(items, at, phrase.words)) return phrase;
  return undefined;
}

function goesOn(items: readonly { lower: string }[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset++)
    if (!fits(items[at + offset]?.lower ?? '', words[offset] ?? '')) return false;
  return true;
}
