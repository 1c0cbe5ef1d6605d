import type { Unit } from './lexicon.ts';
import { readCompound } from './read-compound.ts';
import { readCountNoun } from './read-count-noun.ts';
import type { Numeral } from './read-numeral.ts';
import type { QuantityReader } from './reader.ts';
import { DASHES, HYPHENS, isGlued, type TokenStream } from './stream.ts';

export interface Suffix {
  /** Last token and UTF-16 end of the amount. */
  last: number;
  end: number;
  /** The same without a counted noun, for a number whose currency stands before it. */
  bare?: { last: number; end: number };
  scale?: number;
  /** What a spelled number adds behind its scale: "eine Million zweihunderttausend". */
  rest?: number;
  unit?: Unit;
  doubtful?: boolean;
  /** A noun stands there that makes the number no figure: a duration, a clock time. */
  blocked?: boolean;
  rules: string[];
}

/** Scale and unit behind a number: in words, glued, or as parts of a compound ("300-Millionen-Euro-Anleihe"). */
export function readSuffix(
  stream: TokenStream,
  numeral: Numeral,
  limit: number,
  reader: QuantityReader,
): Suffix {
  const { tokens } = stream;
  const suffix: Suffix = { last: numeral.last, end: numeral.end, rules: [] };
  const inner = tokens[numeral.last];
  if (inner && numeral.end < inner.end) {
    readCompound(inner.text.slice(numeral.end - inner.start), numeral.end, suffix, reader, true);
    if (suffix.end > numeral.end) return suffix;
    return { ...suffix, blocked: true };
  }
  const hyphen = tokens[numeral.last + 1];
  if (
    hyphen &&
    HYPHENS.has(hyphen.text) &&
    isGlued(stream, numeral.last) &&
    isGlued(stream, numeral.last + 1)
  ) {
    const word = tokens[numeral.last + 2];
    if (word?.kind === 'word') {
      readCompound(word.text, word.start, suffix, reader, true);
      if (suffix.end > numeral.end) return { ...suffix, last: numeral.last + 2 };
      return { ...suffix, blocked: true };
    }
  }
  let at = skipPriceDash(stream, numeral.last + 1);
  at = readScales(stream, at, limit, numeral, suffix, reader);
  at = readRest(stream, at, limit, numeral, suffix, reader);
  if (readUnit(stream, at, limit, numeral, suffix, reader)) return suffix;
  const word = tokens[at];
  if (at < limit && word?.kind === 'word') {
    if (/[-\u2010\u2011]/.test(word.text)) {
      const before = suffix.end;
      readCompound(word.text, word.start, suffix, reader, false);
      if (suffix.end > before) return { ...suffix, last: at };
    }
    // A currency code is no noun, even where it belongs to the number behind it.
    if (!reader.signs.matchAt(tokens, at, limit)) readCountNoun(stream, at, limit, numeral, suffix, reader);
  }
  return suffix;
}

// "50,- Euro"
function skipPriceDash(stream: TokenStream, at: number): number {
  const { tokens } = stream;
  if (tokens[at]?.text !== ',' || !isGlued(stream, at - 1) || !isGlued(stream, at)) return at;
  if (!DASHES.has(tokens[at + 1]?.text ?? '')) return at;
  return DASHES.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
}

function readScales(
  stream: TokenStream,
  from: number,
  limit: number,
  numeral: Numeral,
  suffix: Suffix,
  { lexicon, scales, signs, units }: QuantityReader,
): number {
  const { tokens } = stream;
  let at = from;
  for (let rounds = 0; rounds < 2; rounds++) {
    const word = tokens[at];
    if (!word || at >= limit) break;
    const foreign = lexicon.numbers.foreignScales.get(word.text);
    const found = foreign ? { value: foreign, length: 1 } : scales.matchAt(tokens, at, limit);
    if (!found) break;
    suffix.scale = (suffix.scale ?? 1) * found.value;
    at += found.length;
    suffix.last = at - 1;
    suffix.end = tokens[at - 1]?.end ?? suffix.end;
    suffix.rules.push('scale');
  }
  const letter = tokens[from];
  const factor = letter && lexicon.numbers.gluedScales.get(letter.text);
  if (
    at === from &&
    letter &&
    factor &&
    isGlued(stream, from - 1) &&
    (signs.matchBefore(tokens, numeral.first - 1, 0) ??
      (signs.matchAt(tokens, from + 1, limit) ?? units.matchAt(tokens, from + 1, limit))?.value.kind ===
        'money')
  ) {
    Object.assign(suffix, { scale: factor, last: from, end: letter.end });
    suffix.rules.push('glued-scale');
    return from + 1;
  }
  return at;
}

/** "zwei Millionen dreihunderttausend Euro": in words a number goes on behind its scale. */
function readRest(
  { tokens }: TokenStream,
  at: number,
  limit: number,
  { print }: Numeral,
  suffix: Suffix,
  { lexicon: { numbers } }: QuantityReader,
): number {
  const token = tokens[at];
  if (suffix.scale === undefined || at >= limit || !token) return at;
  if (print !== 'word' && print !== 'article') return at;
  const rest = numbers.readWord(token.lower);
  if (rest === undefined || rest < 2 || rest >= suffix.scale) return at;
  Object.assign(suffix, { rest, last: at, end: token.end });
  suffix.rules.push('number-goes-on');
  return at + 1;
}

function readUnit(
  stream: TokenStream,
  at: number,
  limit: number,
  numeral: Numeral,
  suffix: Suffix,
  reader: QuantityReader,
): boolean {
  const { tokens } = stream;
  const found = reader.signs.matchAt(tokens, at, limit) ?? reader.units.matchAt(tokens, at, limit);
  if (!found) return false;
  const last = at + found.length - 1;
  const after = tokens[last + 1];
  // "3 x 20 Millionen"
  if (found.value.kind === 'multiple' && after?.kind === 'number') return false;
  const words = stream.text.slice(tokens[at]?.start, tokens[last]?.end);
  if (reader.lexicon.units.doubtfulCodes.has(words) && suffix.scale === undefined) return false;
  // "2025 EUR 9,4 Mio.", "20 $5": the sign belongs to the number behind it.
  const isSign = reader.signs.matchAt(tokens, at, limit) !== undefined;
  if (
    isSign &&
    after?.kind === 'number' &&
    numeral.print === 'digits' &&
    (isGlued(stream, last) || isYear(numeral.number))
  )
    return false;
  suffix.unit = found.value;
  suffix.last = last;
  suffix.end = tokens[last]?.end ?? suffix.end;
  suffix.rules.push(`unit-${found.value.kind}`);
  return true;
}

/** A number that reads as a calendar year. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}
