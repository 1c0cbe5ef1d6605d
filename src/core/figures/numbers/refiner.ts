import type { Token } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import type { QuantityReader } from './reader.ts';
import type { TokenStream } from './stream.ts';

export interface Context {
  stream: TokenStream;
  reader: QuantityReader;
}

/** One decision about amounts in text order; a refiner leaves its name in `rules` of what it changed. */
export type Refiner = (amounts: Amount[], context: Context) => Amount[];

/** The tokens between two amounts; undefined where they stand in different blocks or too far apart. */
export function tokensBetween(
  left: Amount,
  right: Amount,
  { stream }: Context,
  most = 8,
): readonly Token[] | undefined {
  if (stream.block[left.last] !== stream.block[right.first] || right.lead - left.last - 1 > most)
    return undefined;
  return stream.tokens.slice(left.last + 1, right.lead);
}

/** The token before an amount, over the qualifiers that may stand there; -1 where the block begins. */
export function beforeQualifiers(amount: Amount, { stream, reader }: Context): number {
  let at = amount.lead - 1;
  const block = stream.block[amount.first];
  for (let rounds = 0; rounds < 3 && at >= 0 && stream.block[at] === block; rounds++) {
    const found = reader.qualifiers.matchBefore(stream.tokens, at, Math.max(0, at - 4));
    if (!found) break;
    at -= found.length;
  }
  return at >= 0 && stream.block[at] === block ? at : -1;
}
