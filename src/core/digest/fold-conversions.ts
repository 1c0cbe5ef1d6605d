import type { Check, FigureRow } from '../summary.ts';

/**
 * The same amount in another currency is no fact of its own: its row goes into the row of the amount that it converts,
 * as one of its places. Only conversions that hold are folded; a wrong one stays to be seen.
 */
export function foldConversions(rows: readonly FigureRow[], checks: readonly Check[]): FigureRow[] {
  const converts = new Map<string, string>();
  for (const { kind, holds, figures } of checks) {
    const [from, to] = figures;
    if (kind === 'conversion' && holds && from !== undefined && to !== undefined) converts.set(to, from);
  }
  const folded = new Map<string, FigureRow>(rows.map((row) => [row.value, { ...row }]));
  for (const row of rows) {
    const target = folded.get(converts.get(row.value) ?? '');
    if (!target || row.change || row.prior || row.expected || row.metric !== target.metric) continue;
    target.repeats = [...(target.repeats ?? []), row.value, ...(row.repeats ?? [])];
    folded.delete(row.value);
  }
  return rows.flatMap(({ value }) => folded.get(value) ?? []);
}

/** Figures that give the same amount in another currency, for figures whose conversion was checked and holds. */
export function conversionsOf(id: string, checks: readonly Check[]): string[] {
  return checks
    .filter(({ kind, holds, figures }) => kind === 'conversion' && holds && figures[0] === id)
    .flatMap(({ figures }) => figures.slice(1, 2));
}
