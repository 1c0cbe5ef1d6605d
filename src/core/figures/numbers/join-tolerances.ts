import type { Amount } from './amount.ts';
import { type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "5 Prozent plus/minus 1 Prozentpunkt": the middle and how far it may be missed make a range. */
export const joinTolerances: Refiner = (amounts, context) => {
  const result: Amount[] = [];
  for (const amount of amounts) {
    const middle = result[result.length - 1];
    if (middle && !middle.upper && !amount.upper && isTolerance(middle, amount, context))
      result[result.length - 1] = spread(middle, amount);
    else result.push(amount);
  }
  return result;
};

function isTolerance(middle: Amount, margin: Amount, context: Context): boolean {
  const { steps } = context.reader.lexicon.units;
  const { plusMinus } = context.reader.lexicon.relations;
  const { tokens } = context.stream;
  if (!middle.unit || !margin.unit || !tokensBetween(middle, margin, context)) return false;
  const between = tokens.slice(middle.last + 1, margin.first).map((token) => token.lower);
  // "15 Prozent, plus/minus 1 Prozentpunkt"
  if (!plusMinus.has(between.join('').replace(/^,/, ''))) return false;
  return (
    margin.unit.unit === middle.unit.unit || steps.get(middle.unit.unit ?? '')?.unit === margin.unit.unit
  );
}

function spread(middle: Amount, margin: Amount): Amount {
  const scale = middle.scale ?? 1;
  const far = (margin.number * (margin.scale ?? 1)) / scale;
  const center = middle.sign * middle.number;
  const end = (value: number) => ({
    number: round(Math.abs(value)),
    sign: value < 0 ? (-1 as const) : (1 as const),
  });
  return {
    ...middle,
    ...end(center - far),
    upper: end(center + far),
    end: margin.end,
    last: margin.last,
    rules: [...middle.rules, 'tolerance'],
  };
}

function round(value: number): number {
  return Number(value.toPrecision(14));
}
