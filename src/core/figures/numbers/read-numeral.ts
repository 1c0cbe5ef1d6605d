import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import type { NumberLexicon } from './lexicon.ts';
import { type DecimalSign, readDigits } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import type { QuantityReader } from './reader.ts';
import { blockEnd, isGlued, type TokenStream } from './stream.ts';

export interface Numeral {
  first: number;
  last: number;
  /** UTF-16 offset behind the number; inside token `last` where a compound goes on ("Zwei-Milliarden-Programm"). */
  end: number;
  number: number;
  print: Amount['print'];
  rule: string;
}

/** The number that begins at token `at`, in digits or in words. */
export function readNumeral(
  stream: TokenStream,
  at: number,
  habit: DecimalSign,
  reader: QuantityReader,
): Numeral | undefined {
  const token = stream.tokens[at];
  if (token?.kind === 'number') return readPrinted(stream, at, blockEnd(stream, at), habit, reader);
  if (token?.kind === 'word') return readFraction(stream, at, reader) ?? readSpelled(stream, at, reader);
  return undefined;
}

function readPrinted(
  stream: TokenStream,
  at: number,
  limit: number,
  habit: DecimalSign,
  reader: QuantityReader,
): Numeral | undefined {
  const { tokens, text } = stream;
  const token = tokens[at];
  if (!token || isCode(stream, at)) return undefined;
  const spaced = /^\d{1,3}$/.test(token.text) ? spacedGroups(stream, at, limit, reader) : at;
  if (spaced > at) {
    const end = tokens[spaced]?.end ?? token.end;
    const reading = readDigits(text.slice(token.start, end).replace(/\s/g, "'"), ',');
    if (reading)
      return { first: at, last: spaced, end, number: reading.value, print: 'grouped', rule: 'spaced-digits' };
  }
  const reading = readDigits(token.text, habit);
  if (!reading) return undefined;
  const print = reading.grouped ? 'grouped' : reading.decimals > 0 ? 'decimal' : 'digits';
  return { first: at, last: at, end: token.end, number: reading.value, print, rule: 'digits' };
}

// "24/7", "2024/25", "1:4", "14:30", "069/000-1234": a glued slash or colon between digits makes no amount of either.
function isCode(stream: TokenStream, at: number): boolean {
  const { tokens } = stream;
  const joins = (mark: number, far: number) => {
    const text = tokens[mark]?.text;
    return (text === '/' || text === ':') && tokens[far]?.kind === 'number';
  };
  return (
    (isGlued(stream, at) && isGlued(stream, at + 1) && joins(at + 1, at + 2)) ||
    (isGlued(stream, at - 1) && isGlued(stream, at - 2) && joins(at - 1, at - 2))
  );
}

// "19 283,77": an ordinary space groups only where decimals or a unit show that one number is meant.
function spacedGroups(stream: TokenStream, at: number, limit: number, reader: QuantityReader): number {
  const { tokens, text } = stream;
  let last = at;
  let narrow = true;
  while (last + 1 < limit) {
    const here = tokens[last];
    const next = tokens[last + 1];
    if (!here || !next || !/^\d{3}(?:[.,]\d+)?$/.test(next.text)) break;
    const gap = text.slice(here.end, next.start);
    if (!/^[ \u00a0\u2007\u2009\u202f]$/.test(gap)) break;
    if (gap === ' ') narrow = false;
    last++;
    if (/[.,]/.test(next.text)) break;
  }
  if (last === at || narrow || /[.,]/.test(tokens[last]?.text ?? '')) return last;
  const hasUnit =
    reader.scales.matchAt(tokens, last + 1, limit) ??
    reader.units.matchAt(tokens, last + 1, limit) ??
    reader.signs.matchAt(tokens, last + 1, limit);
  return hasUnit || /^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '') ? last : at;
}

function readSpelled(
  { tokens, block }: TokenStream,
  at: number,
  { lexicon: { numbers } }: QuantityReader,
): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (numbers.articles.has(token.lower) || numbers.parts.has(token.lower)) {
    const next = block[at + 1] === block[at] ? tokens[at + 1] : undefined;
    const part = next && numbers.parts.get(next.lower);
    const number = part ?? numbers.parts.get(token.lower) ?? 1;
    const last = part === undefined ? at : at + 1;
    const end = tokens[last]?.end ?? token.end;
    return { first: at, last, end, number, print: 'article', rule: 'article-number' };
  }
  const hyphen = token.text.search(/[-\u2010\u2011]/);
  const head = hyphen < 0 ? token.lower : token.text.slice(0, hyphen).toLowerCase();
  const number = numbers.readWord(head);
  if (number === undefined) return undefined;
  const decimals =
    hyphen < 0 && numbers.decimalWords.has(tokens[at + 1]?.lower ?? '')
      ? spelledDigits(tokens, at + 2, numbers)
      : '';
  if (decimals) {
    const last = at + 1 + decimals.length;
    const value = Number(`${number}.${decimals}`);
    return {
      first: at,
      last,
      end: tokens[last]?.end ?? token.end,
      number: value,
      print: 'word',
      rule: 'spelled-decimals',
    };
  }
  const end = hyphen < 0 ? token.end : token.start + hyphen;
  return { first: at, last: at, end, number, print: 'word', rule: 'number-word' };
}

// "Komma fünf", "Komma zwei fünf": digit by digit.
function spelledDigits(tokens: readonly Token[], at: number, { readWord }: NumberLexicon): string {
  let digits = '';
  for (let next = at; next < at + 6; next++) {
    const digit = readWord(tokens[next]?.lower ?? '');
    if (digit === undefined || digit > 9 || !Number.isInteger(digit)) break;
    digits += digit;
  }
  return digits;
}
