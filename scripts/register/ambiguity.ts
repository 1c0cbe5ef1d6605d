import type { Writing } from './curated.ts';
import { nameKey } from './name-key.ts';

/** Decides whether a name needs evidence: marked so, an everyday word or a name of people or places, or very short. */
export function isAmbiguous(writing: Writing, everyday: ReadonlySet<string>): boolean {
  if (writing.ambiguous !== undefined) return writing.ambiguous;
  const key = nameKey(writing.text);
  if (everyday.has(key)) return true;
  return key.length <= 3;
}

/** Reads the lists of everyday words (parted by white space) and phrases (one a line); lines with # are remarks. */
export function readEveryday(words: string, phrases = ''): Set<string> {
  const lines = (text: string): string[] => text.split('\n').filter((line) => !line.startsWith('#'));
  const single = lines(words).join(' ').split(/\s+/);
  return new Set([...single, ...lines(phrases)].filter(Boolean).map(nameKey));
}
