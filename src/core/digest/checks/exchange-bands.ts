import type { Interval } from './rounding.ts';

/**
 * What one US dollar has cost in other currencies, lowest and highest monthly rates since 2000 with a margin for what
 * may come. Wide on purpose: they find a lost digit or a swapped currency, not a stale rate.
 * Source: published reference rates of the European Central Bank and the Federal Reserve (H.10), rounded outwards.
 */
const PER_DOLLAR: Readonly<Record<string, Interval>> = {
  USD: { low: 1, high: 1 },
  EUR: { low: 0.6, high: 1.25 },
  GBP: { low: 0.45, high: 0.98 },
  CHF: { low: 0.68, high: 1.85 },
  JPY: { low: 72, high: 185 },
  CNY: { low: 5.8, high: 8.5 },
  HKD: { low: 7.6, high: 7.95 },
  SEK: { low: 5.7, high: 11.8 },
  NOK: { low: 4.8, high: 12 },
  DKK: { low: 4.4, high: 9.2 },
  PLN: { low: 1.9, high: 5.2 },
  CZK: { low: 14, high: 43 },
  HUF: { low: 140, high: 460 },
  CAD: { low: 0.88, high: 1.68 },
  AUD: { low: 0.86, high: 2.1 },
  NZD: { low: 1.1, high: 2.6 },
  SGD: { low: 1.15, high: 1.9 },
  INR: { low: 38, high: 100 },
  KRW: { low: 880, high: 1650 },
  BRL: { low: 1.5, high: 6.6 },
  MXN: { low: 9, high: 26 },
  ZAR: { low: 5.5, high: 20.5 },
  ILS: { low: 2.8, high: 5.1 },
  SAR: { low: 3.6, high: 3.9 },
  AED: { low: 3.6, high: 3.75 },
  THB: { low: 27, high: 47 },
};

/** How much of currency `to` one unit of `from` has bought; null where a currency is not in the table. */
export function knownBand(from: string, to: string): Interval | null {
  const a = PER_DOLLAR[from];
  const b = PER_DOLLAR[to];
  return a && b ? { low: b.low / a.high, high: b.high / a.low } : null;
}
