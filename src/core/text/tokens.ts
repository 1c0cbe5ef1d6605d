import type { Span } from '../summary.ts';

export interface Token extends Span {
  text: string;
  /** Lower case, soft hyphens and zero-width characters taken out: for look-ups. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

// A word may hold inner hyphens, apostrophes and ampersands ("KI-Chef", "McDonald's", "H&M"), never at its ends.
// Digits that begin a token make a number with its separators ("1.248", "11’482,37"); a mark is one character.
const TOKEN =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b]*(?:[-\u2010\u2011&'’]\p{L}?[\p{L}\p{M}\p{N}\u00ad\u200b]+)*)|(?<number>\p{N}+(?:[.,'’]\p{N}+)*)|(?<mark>[^\s\u00ad\u200b])/gu;

/** Cuts text into words, numbers and single marks. Offsets are UTF-16; white space belongs to no token. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark';
    const raw = match[0];
    const start = from + match.index;
    const lower = raw.replace(/[\u00ad\u200b]/g, '').toLowerCase();
    tokens.push({ start, end: start + raw.length, text: raw, lower, kind });
  }
  return tokens;
}
