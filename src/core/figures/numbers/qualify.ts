import type { Qualifier } from '../../summary.ts';
import type { Amount } from './amount.ts';
import { type Context, type Refiner, tokensBetween } from './refiner.ts';

/** rund, mindestens, bis zu …: how exact the text says a figure is. A converted amount in brackets is as exact. */
export const qualify: Refiner = (amounts, context) => {
  const result: Amount[] = [];
  for (const amount of amounts) {
    const own = qualifierBefore(amount, context);
    const left = result[result.length - 1];
    const qualifier = own ?? (left && isConversion(left, amount, context) ? left.qualifier : undefined);
    result.push(
      qualifier ? { ...amount, qualifier, rules: [...amount.rules, `qualifier-${qualifier}`] } : amount,
    );
  }
  return result;
};

function qualifierBefore(amount: Amount, { stream, reader }: Context): Qualifier | undefined {
  const { tokens, block } = stream;
  let floor = amount.lead;
  while (floor > 0 && floor > amount.lead - 4 && block[floor - 1] === block[amount.first]) floor--;
  const found = reader.qualifiers.matchBefore(tokens, amount.lead - 1, floor);
  if (!found) return undefined;
  if (found.value === 'over' && found.length === 1) {
    const noun = tokens[amount.lead - 2]?.lower ?? '';
    if (reader.lexicon.numbers.volumeNouns.some((end) => noun.endsWith(end))) return undefined;
  }
  return found.value;
}

function isConversion(left: Amount, right: Amount, context: Context): boolean {
  const gap = tokensBetween(left, right, context, 1);
  return (
    gap?.length === 1 &&
    gap[0]?.text === '(' &&
    left.unit?.kind === 'money' &&
    right.unit?.kind === 'money' &&
    left.unit.unit !== right.unit.unit
  );
}
