import type { FigureRow, Metric, Rating, Summary } from '../summary.ts';

/** What is said of the future. */
export interface Outlook {
  /** The company's own aims, expectations and price targets: rows led by a forecast, most telling first. */
  rows: FigureRow[];
  ratings: Rating[];
}

/** Estimates that only serve as a yardstick inside another row are no outlook. */
const BY_HOUSES: ReadonlySet<Metric> = new Set(['price_target']);

/** Forecasts, targets, guidance and ratings of a summary: aims of the subject first, then price targets, then others. */
export function chooseOutlook({
  rows,
  ratings,
  figures,
  keyFigures,
}: Pick<Summary, 'rows' | 'ratings' | 'figures' | 'keyFigures'>): Outlook {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rank = new Map(keyFigures.map((id, index) => [id, index]));
  const forecasts = rows.filter(({ value }) => byId.get(value)?.tense === 'forecast');
  const rankOf = (row: FigureRow): number =>
    Math.min(
      ...[row.value, row.change, ...(row.repeats ?? [])].map((id) => rank.get(id ?? '') ?? figures.length),
    );
  const group = ({ metric }: FigureRow): number => Number(BY_HOUSES.has(metric));
  return {
    rows: forecasts.sort((a, b) => group(a) - group(b) || rankOf(a) - rankOf(b)),
    ratings: [...ratings],
  };
}
