import type { Amount } from './amount.ts';
import { isYear } from './read-suffix.ts';
import type { Context, Refiner } from './refiner.ts';

/** Numbers that nothing makes a figure: years, ordinals, numbers in names, nouns that nobody counts in business. */
export const dropUnlikely: Refiner = (amounts, context) =>
  amounts.filter((amount) => isFigure(amount, context));

const LEAST_DOUBTFUL = 100;

function isFigure(amount: Amount, { stream, reader }: Context): boolean {
  if (!amount.unit && amount.scale === undefined) return false;
  if (!amount.unit && amount.print === 'article') return amount.scale !== undefined && amount.scale >= 1e6;
  if (amount.unit?.kind !== 'count') return true;
  const before = stream.tokens[amount.first - 1]?.lower ?? '';
  const printedYear = amount.print === 'digits' && amount.scale === undefined && isYear(amount.number);
  if (printedYear && (amount.doubtful || reader.lexicon.relations.beforeYears.has(before))) return false;
  return (
    !amount.doubtful || amount.print === 'grouped' || amount.number * (amount.scale ?? 1) >= LEAST_DOUBTFUL
  );
}
