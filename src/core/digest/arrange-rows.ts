import type { FigureRow, Summary } from '../summary.ts';
import { chooseOutlook } from './choose-outlook.ts';

/** A row and its index in `summary.rows`, by which it is copied. */
export interface PlacedRow {
  row: FigureRow;
  index: number;
}

export interface RowGroups {
  /** The most telling rows. */
  key: PlacedRow[];
  /** Folded. */
  rest: PlacedRow[];
  /** Forecasts that are not among the key rows. */
  outlook: PlacedRow[];
}

const SHOWN = 5;

/** Each row stands in one group only, and not at all where the head already says it: the slip repeats nothing. */
export function arrangeRows(summary: Pick<Summary, 'rows' | 'keyFigures' | 'figures' | 'quote'>): RowGroups {
  const rank = new Map(summary.keyFigures.map((id, position) => [id, position]));
  const rankOf = ({ row }: PlacedRow) =>
    Math.min(...figureIds(row).map((id) => rank.get(id) ?? Number.POSITIVE_INFINITY));

  const inHead = new Set(
    summary.figures
      .filter(({ start, end }) => summary.quote && start >= summary.quote.start && end <= summary.quote.end)
      .map(({ id }) => id),
  );
  const placed = summary.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => ![row.value, row.change].every((id) => id === undefined || inHead.has(id)))
    .sort((a, b) => orderOf(rankOf(a), rankOf(b)) || a.index - b.index);
  const key = placed.slice(0, SHOWN);
  const others = placed.slice(SHOWN);
  const aims = chooseOutlook({ ...summary, ratings: [] }).rows;
  return {
    key,
    rest: others.filter(({ row }) => !aims.includes(row)),
    outlook: aims.flatMap((aim) => others.filter(({ row }) => row === aim)),
  };
}

/** Two infinities are equal, not NaN apart. */
const orderOf = (a: number, b: number) => (a === b ? 0 : a - b);

export const figureIds = (row: FigureRow): string[] =>
  [row.value, row.change, row.prior, row.expected, ...(row.repeats ?? [])].filter((id) => id !== undefined);
