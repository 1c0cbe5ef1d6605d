import type { Numeral } from './read-numeral.ts';
import type { QuantityReader } from './reader.ts';
import type { TokenStream } from './stream.ts';

/** "drei Viertel", "die Hälfte", "jeder fünfte": a share of the whole in words, read in percent. */
export function readFraction(
  { tokens }: TokenStream,
  at: number,
  limit: number,
  { lexicon: { numbers, units } }: QuantityReader,
): Numeral | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || !next || at + 1 >= limit) return undefined;
  const found = (number: number): Numeral => ({
    first: at,
    last: at + 1,
    end: next.end,
    number: Number((100 * number).toPrecision(6)),
    print: 'word',
    rule: 'fraction',
  });
  if (numbers.every.has(token.lower)) {
    const ordinal = numbers.ordinals.get(next.lower);
    const noun = tokens[at + 2]?.lower ?? '';
    const counts = [...units.otherNouns].some((end) => noun.endsWith(end));
    return ordinal === undefined || counts ? undefined : found(1 / ordinal);
  }
  const share = numbers.fractions.get(next.text);
  if (share === undefined) return undefined;
  if (numbers.wholeFractions.has(next.text))
    return numbers.theWords.has(token.lower) ? found(share) : undefined;
  const many = numbers.articles.has(token.lower) ? 1 : numbers.readWord(token.lower);
  return many === undefined || many * share > 1 ? undefined : found(many * share);
}
