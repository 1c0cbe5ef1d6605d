import type { Amount } from './amount.ts';
import type { Context, Refiner } from './refiner.ts';

/**
 * "63,42 Dollar, 38 Cent weniger": a cent belongs to the currency of the money next to it. "245 dänische Kronen …
 * 330 Kronen": a krone is the one that the text named last, or names later, else that of the land told of.
 */
export const resolveCents: Refiner = (amounts, context) => {
  const later: string[] = [];
  for (const { unit } of amounts)
    if (unit?.kind === 'money' && unit.unit && !unit.alsoOf) later.push(unit.unit);
  let named: string[] = [];
  let home: string | undefined | null = null;
  const homeOf = (family: ReadonlySet<string>): string | undefined => {
    if (home === null) home = homeCurrency(family, context);
    return home !== undefined && family.has(home) ? home : undefined;
  };
  return amounts.map((amount, at) => {
    const { unit } = amount;
    if (unit?.kind === 'money' && unit.unit && !unit.alsoOf) named = [unit.unit, ...named.slice(0, NAMED)];
    if (!unit?.alsoOf) return amount;
    const family = unit.alsoOf;
    const near = currencyNear(at, amounts, context);
    const currency =
      unit.unit === null && !(near && family.has(near))
        ? (named.find((code) => family.has(code)) ?? later.find((code) => family.has(code)) ?? homeOf(family))
        : near;
    if (currency === undefined || !family.has(currency)) return amount;
    return { ...amount, unit: { ...unit, unit: currency }, rules: [...amount.rules, 'cent-of-currency'] };
  });
};

/** The currency of this name whose land the text names most often: "in Stockholm", "die Schweden". */
function homeCurrency(family: ReadonlySet<string>, { stream, reader }: Context): string | undefined {
  const homes = reader.lexicon.units.homes.filter(([, code]) => family.has(code));
  const found = new Map<string, number>();
  for (const { kind, lower } of stream.tokens) {
    if (kind !== 'word') continue;
    const home = homes.find(([start]) => lower.startsWith(start));
    if (home) found.set(home[1], (found.get(home[1]) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [code, times] of found) if (times > (found.get(best ?? '') ?? 0)) best = code;
  return best;
}

/** How many amounts of money up a currency is still the one that is talked of. */
const NAMED = 40;

const REACH = 4;

// Right behind it ("um 44 Cent auf 59 Dollar"), else before it in its sentence, else behind it there, else further up in the block.
function currencyNear(at: number, amounts: readonly Amount[], { stream }: Context): string | undefined {
  const own = amounts[at];
  if (!own) return undefined;
  const moneyAt = (index: number, place: readonly number[]): string | undefined => {
    const other = amounts[index];
    if (other?.unit?.kind !== 'money' || other.unit.alsoOf || place[other.first] !== place[own.first])
      return undefined;
    return other.unit.unit ?? undefined;
  };
  const nearest = (step: 1 | -1, place: readonly number[]): string | undefined => {
    for (let distance = 1; distance <= REACH; distance++) {
      const currency = moneyAt(at + step * distance, place);
      if (currency) return currency;
    }
    return undefined;
  };
  const next = amounts[at + 1];
  const besides = next && next.lead - own.last <= 2 ? moneyAt(at + 1, stream.sentence) : undefined;
  return besides ?? nearest(-1, stream.sentence) ?? nearest(1, stream.sentence) ?? nearest(-1, stream.block);
}
