import type { Amount } from './amount.ts';
import type { Unit } from './lexicon.ts';
import { type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "drei Euro und zwanzig Cent", "5 Dollar 50 Cent": whole and part of one currency are one amount. */
export const joinSubunits: Refiner = (amounts, context) => {
  const result: Amount[] = [];
  for (const amount of amounts) {
    const whole = result[result.length - 1];
    const part = whole && partOf(whole, amount, context);
    if (whole && part !== undefined)
      result[result.length - 1] = {
        ...whole,
        number: Number((whole.number + part).toPrecision(14)),
        print: 'decimal',
        end: amount.end,
        last: amount.last,
        rules: [...whole.rules, 'with-subunit'],
      };
    else result.push(amount);
  }
  return result;
};

/** What the second amount adds to the first, in units of the first. */
function partOf(whole: Amount, part: Amount, context: Context): number | undefined {
  const factor = part.unit?.factor ?? 1;
  if (factor >= 1 || whole.unit?.kind !== 'money' || whole.unit.factor !== undefined) return undefined;
  if (whole.scale !== undefined || part.scale !== undefined || part.signed || part.upper) return undefined;
  if (!Number.isInteger(whole.number) || part.number * factor >= 1 || !isPartOf(part.unit, whole.unit))
    return undefined;
  const gap = tokensBetween(whole, part, context, 1);
  if (!gap?.every(({ lower }) => context.reader.lexicon.relations.and.has(lower))) return undefined;
  return part.number * factor;
}

const isPartOf = (part: Unit | undefined, { unit }: Unit): boolean =>
  unit !== null && (part?.unit === unit || part?.alsoOf?.has(unit) === true);
