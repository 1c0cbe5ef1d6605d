import type { Amount } from './amount.ts';
import { type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "Die Marge wuchs um 0,9 Punkte auf 6,4 Prozent": points of a rate are percentage points, not index points. */
export const pointsOfRates: Refiner = (amounts, context) =>
  amounts.map((amount, at) => {
    const step = context.reader.lexicon.units.steps.get('percent');
    if (amount.unit?.kind !== 'index' || !step) return amount;
    if (!isOfRate(amount, amounts[at + 1], context) && !comparesRate(amounts[at - 1], amount, context))
      return amount;
    return { ...amount, unit: step, rules: [...amount.rules, 'points-of-rate'] };
  });

/** A rate moves by fewer points than this. */
const MOST_POINTS = 50;

// "ein Plus von 0,6 Prozent, 0,3 Punkte weniger als im April"
function comparesRate(before: Amount | undefined, amount: Amount, context: Context): boolean {
  if (before?.unit?.unit !== 'percent' || amount.print === 'grouped' || amount.number > MOST_POINTS)
    return false;
  const gap = tokensBetween(before, amount, context, 4);
  const { comparatives } = context.reader.lexicon.relations;
  const { tokens, sentence } = context.stream;
  return (
    gap !== undefined &&
    sentence[before.first] === sentence[amount.first] &&
    comparatives.has(tokens[amount.last + 1]?.lower ?? '')
  );
}

function isOfRate(amount: Amount, next: Amount | undefined, context: Context): boolean {
  if (amount.print === 'grouped' || amount.number > MOST_POINTS) return false;
  const { rateWords, to, indexWords } = context.reader.lexicon.relations;
  const { tokens, sentence } = context.stream;
  if (next && sentence[next.first] === sentence[amount.first]) {
    const gap = tokensBetween(amount, next, context, 3);
    if (gap?.some((token) => to.has(token.lower)) && next.unit) return next.unit.unit === 'percent';
  }
  for (let at = amount.lead - 1; at >= 0 && sentence[at] === sentence[amount.first]; at--) {
    const word = tokens[at]?.lower ?? '';
    if (indexWords.some((part) => word.includes(part))) return false;
    if (rateWords.some((end) => word.endsWith(end))) return true;
  }
  return false;
}
