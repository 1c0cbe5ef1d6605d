import type { Span } from '../summary.ts';
import { DIGIT, INVISIBLE, isPlain, kindOf, LETTER, SPACE } from './characters.ts';

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
  return isPlain(text, from, to) ? scan(text, from, to) : match(text, from, to);
}

/** `TOKEN` read unit by unit: several times as fast, and tokens are most of what reading a text begins with. */
function scan(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const start = at;
    const first = kindOf(text.charCodeAt(at++));
    if (first === SPACE || first === INVISIBLE) continue;
    let kind: Token['kind'] = 'mark';
    if (first === LETTER) {
      kind = 'word';
      at = wordEnd(text, at, to);
      while (at < to && JOINTS.has(text.charCodeAt(at))) {
        const end = wordEnd(text, at + 1, to);
        if (end === at + 1) break;
        at = end;
      }
    } else if (first === DIGIT) {
      kind = 'number';
      at = numberEnd(text, at, to);
      while (at < to && SEPARATORS.has(text.charCodeAt(at))) {
        const end = numberEnd(text, at + 1, to);
        if (end === at + 1) break;
        at = end;
      }
    }
    const raw = text.slice(start, at);
    tokens.push({ start, end: at, text: raw, lower: lowerOf(raw), kind });
  }
  return tokens;
}

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const JOINTS = codesOf("-\u2010\u2011&'’");
const SEPARATORS = codesOf(".,'’");

function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT && kind !== INVISIBLE) break;
    at++;
  }
  return at;
}

function numberEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && kindOf(text.charCodeAt(at)) === DIGIT) at++;
  return at;
}

function lowerOf(raw: string): string {
  const seen = raw.includes('\u00ad') || raw.includes('\u200b') ? raw.replace(/[\u00ad\u200b]/g, '') : raw;
  return seen.toLowerCase();
}

function match(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'mark';
    const raw = match[0];
    const start = from + match.index;
    tokens.push({ start, end: start + raw.length, text: raw, lower: lowerOf(raw), kind });
  }
  return tokens;
}
