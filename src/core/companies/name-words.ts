import type { Span } from '../summary.ts';
import { DIGIT, INVISIBLE, isPlain, kindOf, LETTER, SPACE } from '../text/characters.ts';

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
  return isPlain(text, from, to) ? scan(text, from, to) : match(text, from, to);
}

/** `PIECE` read unit by unit. */
function scan(text: string, from: number, to: number): NameWord[] {
  const words: NameWord[] = [];
  let joined = false;
  let before = false;
  let at = from;
  while (at < to) {
    const start = at;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE || kind === INVISIBLE) {
      if (kind === SPACE) joined = false;
      before = false;
      at++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      if (!before) at = behindInitials(text, at, to);
      at = wordEnd(text, at, to);
    } else {
      at++;
      const isGap = before && (code === STOP || (HYPHENS.has(code) && at < to && isWord(text, at)));
      before = false;
      if (isGap) continue;
    }
    before = at > start && isWord(text, at - 1);
    const isMark = kind === 0 && code !== 0x26 && code !== 0x2b && code !== 0x2f;
    words.push({ key: isMark ? '' : foldWord(text.slice(start, at)), start, end: at, joined });
    joined = true;
  }
  return words;
}

const STOP = 0x2e;
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x60, 0xb4]);
const SOFT_HYPHEN = 0xad;

function isWord(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

/** "E.ON", "S.p.A": single letters with their stops, as long as a letter follows. */
function behindInitials(text: string, from: number, to: number): number {
  let at = from;
  while (
    at + 2 < to &&
    kindOf(text.charCodeAt(at)) === LETTER &&
    text.charCodeAt(at + 1) === STOP &&
    kindOf(text.charCodeAt(at + 2)) === LETTER
  )
    at += 2;
  return at;
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isWord(text, at) || kindOf(text.charCodeAt(at)) === INVISIBLE)) at++;
  while (at < to && APOSTROPHES.has(text.charCodeAt(at))) {
    let end = at + 1;
    while (end < to && (isWord(text, end) || text.charCodeAt(end) === SOFT_HYPHEN)) end++;
    if (end === at + 1) break;
    at = end;
  }
  return at;
}

function match(text: string, from: number, to: number): NameWord[] {
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
