import type { FigureDraft } from '../figures/draft.ts';
import type { Party } from './owner.ts';

/** Whether such a party may own a figure of this metric and unit. */
export function suits(draft: FigureDraft, { kind, code }: Party): boolean {
  const { metric, unit, per } = draft;
  if (unit === 'points' || draft.kind === 'index') return kind === 'index';
  const priced = metric === 'price' || metric === 'price_target' || metric === 'other';
  if ((per === 'barrel' || per === 'ounce') && priced) return kind === 'commodity';
  switch (metric) {
    case 'exchange_rate':
      // "1,16 Dollar" is no rate of the dollar.
      return (kind === 'currency' && code !== unit) || kind === 'coin';
    case 'gdp':
    case 'inflation':
      return kind === 'country';
    case 'interest_rate':
      return kind === 'bond' || kind === 'authority' || kind === 'country' || kind === 'company';
    case 'price':
      if (kind === 'currency') return draft.measure === 'change' && unit === 'percent';
      return kind !== 'country' && kind !== 'authority';
    case 'price_target':
      return kind !== 'country' && kind !== 'authority' && kind !== 'currency' && kind !== 'group';
    case 'market_cap':
      return kind === 'company' || kind === 'coin' || kind === 'index' || kind === 'group';
    // What flows into the funds of a coin or a commodity, what they hold of it.
    case 'cash_flow':
    case 'assets':
      return kind === 'company' || kind === 'group' || kind === 'coin' || kind === 'commodity';
    case 'units':
    case 'volume':
    case 'capacity':
    case 'other':
      return kind !== 'bond' && kind !== 'currency';
    case 'investment':
    case 'cost':
    case 'debt':
      return kind === 'company' || kind === 'country' || kind === 'group';
    default:
      return kind === 'company' || kind === 'group';
  }
}
