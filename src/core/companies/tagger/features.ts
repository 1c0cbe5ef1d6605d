import { oncePer } from '../../text/phrases.ts';
import type { CompanyLexicon } from '../company-lexicon.ts';
import { describes } from '../descriptions.ts';
import type { TextWord } from '../text-words.ts';
import { HINT_SIGNS, OUTER_SIGNS, OWN_SIGNS, PREPOSITION_SIGNS, signsOfWords } from './signs.ts';

/** What the tagger is told about each word beside its letters: small numbers, 0 for nothing. */
export interface Hints {
  /** How the register knows the word: begins or continues a sure, ambiguous, house, publisher name. */
  register: Uint8Array;
  /** Whether the rules take it for a company: begins, continues, legal form. */
  rules: Uint8Array;
}

/** How many features a word has; `extract` writes that many bucket numbers per word. */
export const FEATURES = 53;

/**
 * The features of every word as bucket numbers below 2^bits, `FEATURES` in a row per word. A feature is a hash of a
 * template's number and of what it looks at; nothing is stored by name.
 */
export function extract(
  words: readonly TextWord[],
  hints: Hints,
  lexicon: CompanyLexicon,
  bits: number,
): Int32Array {
  const n = words.length;
  const mask = (1 << bits) - 1;
  const key = new Int32Array(n + 4);
  const raw = new Int32Array(n + 4);
  const shape = new Int32Array(n + 4);
  const kind = new Int32Array(n + 4);
  const tail = new Int32Array(n + 4);
  const seen = new Map<string, number>();
  for (const word of words) {
    if (!word.key) continue;
    const bit = word.capital ? (word.first ? 1 : 16) : 1 << 12;
    seen.set(word.key, (seen.get(word.key) ?? 0) + bit);
  }
  const signs = signsOfWords(words, hints, lexicon);
  const remembered = memoryOf(lexicon);
  const traits: Traits[] = [];
  for (let at = 0; at < n; at++) {
    const word = words[at] as TextWord;
    const own = remembered(word);
    traits.push(own);
    key[at + 2] = own.key;
    raw[at + 2] = own.raw;
    shape[at + 2] = own.shape ^ (word.joined ? 0x5bd1 : 0);
    kind[at + 2] = own.kind;
    tail[at + 2] = own.tail;
  }
  const out = new Int32Array(n * FEATURES);
  let at = 0;
  let i = 0;
  let slot = 0;
  let template = 0;
  const put = (a: number, b: number = 0, c: number = 0) => {
    out[slot++] = mix(++template, a, b, c) & mask;
  };
  const k = (offset: number) => key[i + offset] ?? 0;
  const s = (offset: number) => shape[i + offset] ?? 0;
  const c = (offset: number) => kind[i + offset] ?? 0;
  const r = (offset: number) => hints.register[at + offset] ?? 0;
  const u = (offset: number) => hints.rules[at + offset] ?? 0;
  for (; at < n; at++) {
    i = at + 2;
    slot = at * FEATURES;
    template = 0;
    const word = words[at] as TextWord;
    const own = traits[at] as Traits;
    const text = word.key;
    const count = seen.get(text) ?? 0;
    const doc =
      (count >> 12 > 0 ? 1 : 0) |
      (Math.min(3, (count >> 4) & 255) << 1) |
      ((count & 15) > 0 ? 8 : 0) |
      (word.first ? 16 : 0);
    put(k(0));
    put(k(-1));
    put(k(1));
    put(k(-2), s(0));
    put(k(2), s(0));
    put(k(-1), k(0));
    put(k(0), k(1));
    put(k(-2), k(-1));
    put(k(1), k(2));
    put(raw[i] ?? 0);
    put(s(0));
    put(s(-1), s(0));
    put(s(0), s(1));
    put(s(-1), s(0), s(1));
    put(own.head2, s(0));
    put(own.head3);
    put(own.head4);
    put(own.tail2, s(0));
    put(tail[i] ?? 0);
    put(own.tail4);
    put(own.tail5);
    put(tail[i - 1] ?? 0, s(0));
    put(tail[i + 1] ?? 0, s(0));
    put(k(-1), s(0));
    put(k(1), s(0));
    put(c(0));
    put(c(-1), c(0));
    put(c(0), c(1));
    put(c(-1), s(0), c(1));
    put(c(-2), c(-1), s(0));
    put(c(1), c(2), s(0));
    put(r(0));
    put(r(0), s(0));
    put(r(-1), r(0));
    put(r(0), r(1));
    put(r(0), c(-1));
    put(r(0), c(1));
    put(r(0), k(-1));
    put(r(0), k(1));
    put(u(0), r(0));
    put(u(-1), u(0));
    put(u(0), u(1));
    put(u(0), c(-1), s(0));
    put(u(0), k(0));
    put(doc, s(0));
    put(doc, c(0));
    put(doc, u(0), r(0));
    put(word.first ? 1 : 0, s(0), c(1));
    const sign = signs.get(text) ?? 0;
    put(sign & OWN_SIGNS, s(0));
    put(sign & OUTER_SIGNS, s(0));
    put(sign & PREPOSITION_SIGNS, s(0));
    put(sign & HINT_SIGNS, u(0));
    put(sign & ~PREPOSITION_SIGNS, c(0));
  }
  return out;
}

/** What a word's letters alone say, as hashes. */
interface Traits {
  key: number;
  raw: number;
  shape: number;
  kind: number;
  head2: number;
  head3: number;
  head4: number;
  tail2: number;
  tail: number;
  tail4: number;
  tail5: number;
}

const REMEMBERED = 20_000;

/** Traits of words, each made once; a raw word has one key, but for marks, which have none. */
const memoryOf = oncePer((lexicon: CompanyLexicon) => {
  const words = new Map<string, Traits>();
  const marks = new Map<string, Traits>();
  return (word: TextWord): Traits => {
    const memory = word.key ? words : marks;
    let traits = memory.get(word.raw);
    if (!traits) {
      traits = traitsOf(word, lexicon);
      if (memory.size < REMEMBERED) memory.set(word.raw, traits);
    }
    return traits;
  };
});

function traitsOf(word: TextWord, lexicon: CompanyLexicon): Traits {
  const { key, raw } = word;
  return {
    key: hash(key || raw),
    raw: hash(raw),
    shape: hash(shapeOf(raw)),
    kind: kindOf(word, lexicon),
    head2: hash(key.slice(0, 2)),
    head3: hash(key.slice(0, 3)),
    head4: hash(key.slice(0, 4)),
    tail2: hash(key.slice(-2)),
    tail: hash(key.slice(-3)),
    tail4: hash(key.slice(-4)),
    tail5: hash(key.slice(-5)),
  };
}

// Upper, lower, digit, other; runs longer than two are cut to two. A lone mark is its own shape.
function shapeOf(raw: string): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (const letter of raw) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? '0'
          : letter;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
    else if (run === 3) shape += '+';
    if (shape.length > 12) break;
  }
  return shape;
}

function kindOf({ key }: TextWord, lexicon: CompanyLexicon): number {
  if (!key) return 1;
  let kind = 0;
  if (lexicon.functionWords.has(key)) kind |= 2;
  if (lexicon.notNames.has(key)) kind |= 4;
  if (lexicon.firstNames.has(key)) kind |= 8;
  if (lexicon.personTitles.has(key)) kind |= 16;
  if (describes(key, lexicon)) kind |= 32;
  if (lexicon.shareWords.has(key)) kind |= 64;
  if (lexicon.compoundTails.has(key)) kind |= 128;
  if (lexicon.companyVerbs.has(key)) kind |= 256;
  if (lexicon.commonFirstWords.has(key)) kind |= 512;
  if (lexicon.sourceWords.has(key)) kind |= 1024;
  if (lexicon.nameAnnouncers.has(key)) kind |= 2048;
  return kind;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value ^ (value >>> 15);
}

function mix(template: number, a: number, b: number, c: number): number {
  let value = Math.imul(template, 0x9e3779b1) ^ a;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ b;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ c;
  value = Math.imul(value ^ (value >>> 16), 0x27d4eb2f);
  return value ^ (value >>> 15);
}
