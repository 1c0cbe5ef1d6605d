import type { Span } from '../summary.ts';

/** One word of a name or of a text, folded so that spellings meet: the unit of every company look-up. */
export interface NameWord extends Span {
  /**
   * Lower case without accents (umlauts stay), apostrophes, soft hyphens and the stops of initials:
   * "Oréal" → "oreal", "McDonald's" → "mcdonalds", "E.ON" → "eon". Empty for a mark that no name runs across.
   */
  key: string;
  /** Nothing but a hyphen or nothing at all stands between this word and the one before it. */
  joined: boolean;
}

// Words break at hyphens, so that "Deutsche-Bank-Aktie" and "T-Mobile" read like their spaced forms; single letters
// keep their stops ("E.ON", "S.p.A"). "&", "+" and "/" are words of their own; white space, inner hyphens and the stop
// after a word are skipped; everything else is a mark that ends a name.
const PIECE =
  /(?<word>(?:(?<![\p{L}\p{N}])\p{L}\.(?=\p{L}))*[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b]*(?:['’`´][\p{L}\p{N}\u00ad]+)*)|(?<sign>[&+/])|(?<gap>[\s\u00ad\u200b]+|(?<=[\p{L}\p{N}])(?:[-\u2010\u2011](?=[\p{L}\p{N}])|\.))|(?<mark>.)/gsu;

/** Cuts text into folded words. Offsets are UTF-16 into `text`. */
export function nameWords(text: string, from = 0, to = text.length): NameWord[] {
  const words: NameWord[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  let joined = false;
  for (const match of part.matchAll(PIECE)) {
    const raw = match[0];
    if (match.groups?.gap !== undefined) {
      if (/\s/.test(raw)) joined = false;
      continue;
    }
    const start = from + match.index;
    const key = match.groups?.mark === undefined ? foldWord(raw) : '';
    words.push({ key, start, end: start + raw.length, joined });
    joined = true;
  }
  return words;
}

// What most names are made of: no accent, no mark, no stop, so that lower case and a split do what PIECE does.
const PLAIN_NAME = /^[a-z0-9äöü]+(?:[ -][a-z0-9äöü]+)*$/;

/** The keys alone of a name's words, as `nameWords` gives them. */
export function nameKeys(name: string): string[] {
  const lower = name.toLowerCase();
  return PLAIN_NAME.test(lower) ? lower.split(/[ -]/) : nameWords(name).map((word) => word.key);
}

/** Folds one word as `nameWords` does. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  // Most words are plain ASCII or umlauts: the costly normal form is for the rest.
  if (/^[a-z0-9äöü&+/]+$/.test(lower)) return lower;
  return lower
    .replace(/[\u00ad\u200b.'’`´]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9äöü&+/]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
