import type { Amount } from './amount.ts';
import { readSuffix } from './read-suffix.ts';
import { type Context, type Refiner, tokensBetween } from './refiner.ts';
import { blockEnd } from './stream.ts';

/** "2,08 (1,67) Euro", "38 (Vorjahr -21) Millionen Euro": the unit behind the bracket holds for both numbers. */
export const readBracketed: Refiner = (amounts, context) => {
  const result = [...amounts];
  for (let at = 0; at + 1 < result.length; at++) {
    const outer = result[at];
    const inner = result[at + 1];
    if (!outer || !inner || outer.unit || inner.unit || outer.scale !== undefined) continue;
    const shared = unitBehind(outer, inner, context);
    if (!shared) continue;
    result[at] = { ...outer, ...shared, rules: [...outer.rules, 'bracket-unit'] };
    result[at + 1] = { ...inner, ...shared, prior: true, rules: [...inner.rules, 'bracket-unit'] };
  }
  return result;
};

function unitBehind(
  outer: Amount,
  inner: Amount,
  context: Context,
): Pick<Amount, 'unit' | 'scale'> | undefined {
  const { stream, reader } = context;
  const closing = inner.last + 1;
  if (stream.tokens[closing]?.text !== ')' || tokensBetween(outer, inner, context)?.[0]?.text !== '(')
    return undefined;
  const limit = Math.min(blockEnd(stream, closing), closing + 6);
  const end = stream.tokens[closing]?.end ?? 0;
  const { number, print } = inner;
  const numeral = { first: inner.first, last: closing, end, number, print, rule: 'bracket' };
  const { unit, scale, blocked } = readSuffix(stream, numeral, limit, reader);
  if (blocked || !unit) return undefined;
  return scale === undefined ? { unit } : { unit, scale };
}
