import type { Span } from '../summary.ts';
import { isLetter, isLower, isNumber, isUpper } from './characters.ts';

/** What a language tells the sentence splitter. All entries are lower case. */
export interface SentenceLexicon {
  /** Abbreviations whose full stop does not end a sentence, without the last stop: "mio", "z.b". */
  abbreviations: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: "art", "max". */
  beforeNumber: ReadonlySet<string>;
  /** Words that follow an ordinal's full stop: months, "quartal", "halbjahr". */
  afterOrdinal: ReadonlySet<string>;
  /** Function words: written with a capital they begin a sentence, even after an abbreviation ("5 Mio. Die Aktie"). */
  starters: ReadonlySet<string>;
}

const CLOSERS = /["'”“»«’)\]]/;
const STOP = /[.!?…:]+/g;
/**
 * No prose has longer sentences (of 9,000 in real news the longest has 796 characters). What readers do per sentence
 * may grow with the square of its length, so this is what keeps a page of one endless sentence from stopping them.
 */
const LONGEST = 1000;

/**
 * Cuts one block of text into sentences. A stop ends a sentence unless it belongs to a number, an ordinal
 * ("22. Februar"), an abbreviation ("Mio.") or an initial ("J. Powell"). Offsets are UTF-16, trimmed of white space; no
 * sentence is longer than `LONGEST`.
 */
export function splitSentences(text: string, block: Span, lexicon: SentenceLexicon): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  STOP.lastIndex = block.start;
  for (let match = STOP.exec(text); match && match.index < block.end; match = STOP.exec(text)) {
    if (match[0] === ':') continue;
    let end = match.index + match[0].length;
    while (end < block.end && CLOSERS.test(text[end] ?? '')) end++;
    if (!endsSentence(text, start, match.index, end, block.end, match[0], lexicon)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

function endsSentence(
  text: string,
  start: number,
  stop: number,
  after: number,
  limit: number,
  mark: string,
  lexicon: SentenceLexicon,
): boolean {
  if (after >= limit) return true;
  const next = text.slice(after, Math.min(limit, after + 40)).trimStart();
  const before = text.slice(Math.max(start, stop - 24), stop);
  // A missing space ("gestiegen.Die") still ends a sentence; "wert.de" and "3.4" do not.
  if (!/\s/.test(text[after] ?? '')) return endsLower(before) && isCapitalWord(next);
  // A lower-case word goes on with the sentence, whatever mark stood before it.
  if (isLower(next.charCodeAt(/^["'(„»]/.test(next) ? 1 : 0))) return false;
  if (mark !== '.') return true;
  const word = lastWord(before).toLowerCase();
  const following = firstWord(next).toLowerCase();
  if (/^(?:\d{1,2}|[ivx]{1,4})$/.test(word)) {
    // "1. Umsatz" at the head of a list item is its number.
    return !lexicon.afterOrdinal.has(following) && text.slice(start, stop).trim().length > word.length;
  }
  if (lexicon.starters.has(following)) return true;
  if (lexicon.beforeNumber.has(word)) return !isNumber(next.charCodeAt(0));
  return !lexicon.abbreviations.has(word) && !isInitials(word);
}

// Read unit by unit: patterns with classes of letters cost a fresh process 5 ms to compile.

/** Three lower-case letters stand at the end. */
function endsLower(text: string): boolean {
  const at = text.length - 3;
  return at >= 0 && [at, at + 1, at + 2].every((index) => isLower(text.charCodeAt(index)));
}

/** A capital, lower-case letters and white space stand at the start: "Die ". */
function isCapitalWord(text: string): boolean {
  if (!isUpper(text.charCodeAt(0))) return false;
  let at = 1;
  while (isLower(text.charCodeAt(at))) at++;
  return at > 1 && /\s/.test(text[at] ?? '');
}

/** Letters, numbers and stops at the end. */
function lastWord(text: string): string {
  let at = text.length;
  for (; at > 0; at--) {
    const code = text.charCodeAt(at - 1);
    if (code !== STOP_CODE && !isLetter(code) && !isNumber(code)) break;
  }
  return text.slice(at);
}

function firstWord(text: string): string {
  let at = 0;
  while (isLetter(text.charCodeAt(at))) at++;
  return text.slice(0, at);
}

const STOP_CODE = 0x2e;

/** Single letters with stops between: "z.b". */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (at % 2 === 0 ? !isLetter(code) : code !== STOP_CODE) return false;
  }
  return word.length % 2 === 1;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (end - start > LONGEST) {
    const cut = cutPoint(text, start);
    sentences.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
  }
  if (start < end) sentences.push({ start, end });
}

/** Where a stretch that is no prose is cut: behind its last comma or semicolon, else at white space, else anywhere. */
function cutPoint(text: string, start: number): number {
  let space = 0;
  for (let at = start + LONGEST; at > start + LONGEST / 2; at--) {
    if (!/\s/.test(text[at] ?? '')) continue;
    if (/[,;|]/.test(text[at - 1] ?? '')) return at;
    if (space === 0) space = at;
  }
  if (space > 0) return space;
  const hard = start + LONGEST;
  return /[\ud800-\udbff]/.test(text[hard - 1] ?? '') ? hard - 1 : hard;
}
