import type { Metric } from '../../summary.ts';
import type { FigureDraft } from '../draft.ts';

const PIECE_PRICES = new Set<Metric>(['price', 'price_target', 'eps', 'exchange_rate']);
const PURE_COUNTS = new Set<Metric>(['employees', 'job_cuts', 'units', 'customers']);
const PURE_RATIOS = new Set<Metric>(['margin', 'inflation', 'market_share', 'interest_rate']);
const COUNTABLE = new Set<Metric>([
  'employees',
  'job_cuts',
  'units',
  'customers',
  'volume',
  'stake',
  'orders',
  'capacity',
  'other',
]);
const PHYSICAL = new Set<Metric>(['units', 'capacity', 'orders', 'volume', 'assets', 'other']);
/** What no hundredth of a percentage point measures. */
const AMOUNTS = new Set<Metric>([
  'price',
  'revenue',
  'net_income',
  'operating_income',
  'gross_profit',
  'deal_value',
]);
const SUMS = new Set<Metric>([
  'revenue',
  'net_income',
  'operating_income',
  'gross_profit',
  'market_cap',
  'investment',
  'debt',
  'cash',
  'cash_flow',
  'assets',
  'orders',
  'funding',
]);

/** Whether a figure of this kind and size can be of the metric: a margin is no amount, a share price no billions. */
export function fitsMetric(metric: Metric, { kind, unit, value, measure, per }: FigureDraft): boolean {
  const size = Math.abs(value);
  switch (kind) {
    case 'money':
      if (PURE_COUNTS.has(metric) || PURE_RATIOS.has(metric) || metric === 'capacity') return false;
      if (metric === 'eps') return size < 1000;
      if (PIECE_PRICES.has(metric)) return size < 1e6;
      if (metric === 'cost' && per === 'share') return false;
      if (SUMS.has(metric) && measure === 'level')
        return size === 0 || size >= 1000 || per !== undefined || unit === null;
      return true;
    case 'percent':
      if (unit === 'basis_point' && AMOUNTS.has(metric)) return false;
      if (
        PIECE_PRICES.has(metric) ||
        metric === 'market_cap' ||
        metric === 'deal_value' ||
        metric === 'funding'
      )
        return measure === 'change';
      return true;
    case 'index':
      return metric === 'price' || metric === 'margin' || metric === 'other' || metric === 'market_share';
    case 'count':
      return COUNTABLE.has(metric);
    case 'quantity':
      return PHYSICAL.has(metric);
    case 'multiple':
      return metric === 'other' || metric === 'debt';
  }
}
