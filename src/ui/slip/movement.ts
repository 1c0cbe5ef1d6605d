import type { Figure, Metric } from '../../core/summary.ts';

export type Movement = 'rise' | 'fall' | null;

/** Which way a figure moves: only a change does. */
export function movementOf(figure: Figure): Movement {
  if (figure.measure !== 'change' || figure.value === 0) return null;
  return figure.value > 0 ? 'rise' : 'fall';
}

/** Where more is not better for the reader: the arrow stays, the colour goes. */
const UNCOLOURED: ReadonlySet<Metric> = new Set([
  'cost',
  'debt',
  'job_cuts',
  'inflation',
  'interest_rate',
  'exchange_rate',
  'other',
]);

export const isColoured = (metric: Metric) => !UNCOLOURED.has(metric);

const RESULTS: ReadonlySet<Metric> = new Set([
  'net_income',
  'operating_income',
  'eps',
  'cash_flow',
  'gross_profit',
]);

/**
 * What a level below zero needs said, since the quotation may stand without a sign ("ein Verlust von 5 Mio. Euro").
 */
export function belowZero(figure: Figure): 'loss' | 'minus' | null {
  if (figure.measure !== 'level' || figure.value >= 0 || /^\s*[-−–]/.test(figure.text)) return null;
  return RESULTS.has(figure.metric) ? 'loss' : 'minus';
}
