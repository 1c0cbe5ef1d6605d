import type { FigureDraft } from '../figures/draft.ts';
import type { EventKind, Metric, NewsEvent } from '../summary.ts';

const RESULTS: ReadonlySet<Metric> = new Set([
  'revenue',
  'net_income',
  'operating_income',
  'gross_profit',
  'eps',
]);
const AIMS: ReadonlySet<Metric> = new Set([...RESULTS, 'margin', 'cash_flow', 'units', 'orders', 'other']);
const PRICES: ReadonlySet<Metric> = new Set(['price', 'exchange_rate', 'interest_rate']);

/** A reached amount of revenue or profit beside what it is held against: last year, its change, what was expected. */
export function comparedResult(figures: readonly FigureDraft[]): FigureDraft | undefined {
  return figures.find(
    (level) =>
      level.kind === 'money' &&
      level.tense === 'actual' &&
      RESULTS.has(level.metric) &&
      figures.some(
        (other) =>
          other !== level &&
          other.metric === level.metric &&
          (other.tense !== 'actual' || other.measure === 'change' || other.kind === 'percent'),
      ),
  );
}

export type MovedAim = Pick<NewsEvent, 'start' | 'end'> & {
  kind: Extract<EventKind, 'guidance_raised' | 'guidance_cut'>;
};

/** An aim beside the one that it takes the place of. */
export function movedAim(
  figures: readonly FigureDraft[],
  next: readonly FigureDraft[],
): MovedAim | undefined {
  for (const aim of figures) {
    if (aim.tense !== 'forecast' || !AIMS.has(aim.metric)) continue;
    const earlier = [...figures, ...next].find(
      ({ tense, metric, unit, measure }) =>
        tense === 'prior' && metric === aim.metric && unit === aim.unit && measure === aim.measure,
    );
    if (!earlier) continue;
    const rise = middle(aim) - middle(earlier);
    if (rise === 0) continue;
    return { kind: rise > 0 ? 'guidance_raised' : 'guidance_cut', start: aim.start, end: aim.end };
  }
  return undefined;
}

const middle = ({ value, valueMax }: FigureDraft): number => (value + (valueMax ?? value)) / 2;

/** How many different things have a level of their price among the figures; companies don't count. */
export function pricedThings(figures: readonly FigureDraft[], companies: ReadonlySet<string>): number {
  const things = figures.filter(
    ({ metric, measure, about }) =>
      PRICES.has(metric) && measure === 'level' && about !== null && !companies.has(about),
  );
  return new Set(things.map(({ about }) => about)).size;
}
