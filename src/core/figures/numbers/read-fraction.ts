import type { Numeral } from './read-numeral.ts';
import type { QuantityReader } from './reader.ts';
import type { TokenStream } from './stream.ts';

/** "drei Viertel", "die Hälfte", "jeder fünfte": a share of the whole in words, read in percent. */
export function readFraction(
  { tokens, block }: TokenStream,
  at: number,
  { lexicon: { numbers, units }, scaleWords }: QuantityReader,
): Numeral | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.kind !== 'word' || block[at + 1] !== block[at]) return undefined;
  if (numbers.every.has(token.lower)) {
    const ordinal = numbers.ordinals.get(next.lower);
    const noun = tokens[at + 2]?.lower ?? '';
    if (ordinal === undefined || [...units.otherNouns].some((end) => noun.endsWith(end))) return undefined;
    return fraction(at, next.end, 1 / ordinal);
  }
  const share = numbers.fractions.get(next.text);
  // "eine Viertel Million" is an amount.
  if (share === undefined || scaleWords.has(tokens[at + 2]?.lower ?? '')) return undefined;
  if (numbers.wholeFractions.has(next.text))
    return numbers.theWords.has(token.lower) ? fraction(at, next.end, share) : undefined;
  const many = numbers.articles.has(token.lower) ? 1 : numbers.readWord(token.lower);
  return many === undefined || many * share > 1 ? undefined : fraction(at, next.end, many * share);
}

function fraction(first: number, end: number, share: number): Numeral {
  const number = Number((100 * share).toPrecision(6));
  return { first, last: first + 1, end, number, print: 'word', rule: 'fraction' };
}
