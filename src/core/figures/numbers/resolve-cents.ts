import type { Amount } from './amount.ts';
import type { Context, Refiner } from './refiner.ts';

/** "63,42 Dollar, 38 Cent weniger": a cent belongs to the currency of the money next to it. */
export const resolveCents: Refiner = (amounts, context) =>
  amounts.map((amount, at) => {
    const { unit } = amount;
    if (!unit?.alsoOf) return amount;
    const currency = currencyNear(at, amounts, context);
    if (currency === undefined || !unit.alsoOf.has(currency)) return amount;
    return { ...amount, unit: { ...unit, unit: currency }, rules: [...amount.rules, 'cent-of-currency'] };
  });

const REACH = 4;

// Before it in the block, else behind it in the sentence.
function currencyNear(at: number, amounts: readonly Amount[], { stream }: Context): string | undefined {
  const own = amounts[at];
  if (!own) return undefined;
  const moneyAt = (index: number, place: readonly number[]): string | undefined => {
    const other = amounts[index];
    if (other?.unit?.kind !== 'money' || place[other.first] !== place[own.first]) return undefined;
    return other.unit.unit ?? undefined;
  };
  for (let back = at - 1; back >= at - REACH; back--) {
    const currency = moneyAt(back, stream.block);
    if (currency) return currency;
  }
  for (let next = at + 1; next <= at + REACH; next++) {
    const currency = moneyAt(next, stream.sentence);
    if (currency) return currency;
  }
  return undefined;
}
