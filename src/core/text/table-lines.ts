import type { Block } from '../article.ts';
import type { Span } from '../summary.ts';

/** Some text with its place. */
export interface Line extends Span {
  line: string;
}

const CELL_BORDER = /\t+|\s*\|\s*|\s{3,}/g;
/** A line of a text table that only draws: "|---|---|". */
const RULE = /^[\s|:=+_–—-]*$/;
const HAS_NUMBER = /^[^\p{L}]*\p{N}/u;
const YEAR = /^(?:19|20)\d\d/;

/**
 * The cells of a table that begins at line `from`: two or more lines one below the other, cut by tabs, bars or wide
 * gaps, with numbers in them. Each data cell has its column's and its row's header, as the page layer gives them. No
 * blocks where the lines up to `next` are no table after all.
 */
export function tableAt(lines: readonly Line[], from: number): { blocks: Block[]; next: number } {
  const rows: Line[][] = [];
  let next = from;
  for (let line = lines[next]; line && isTabular(line.line); line = lines[++next])
    if (!RULE.test(line.line)) rows.push(cellsOf(line));
  if (rows.length < 2 || !rows.some((row) => row.slice(1).some(({ line }) => HAS_NUMBER.test(line))))
    return { blocks: [], next };
  const heads = headsOf(rows);
  const blocks = rows.flatMap((row, at): Block[] => {
    const first = row[0]?.line ?? '';
    const label = HAS_NUMBER.test(first) ? '' : first;
    return row
      .map(({ start, end }, column): Block => {
        const isData = column > 0 && !(heads && at === 0);
        const header = isData ? [heads?.[column], label].filter(Boolean).join(' ') : '';
        return { kind: 'table_cell', start, end, ...(header && { header }) };
      })
      .filter(({ start, end }) => end > start);
  });
  return { blocks, next };
}

function isTabular(line: string): boolean {
  return /\S(?:\t+|\s*\|\s*|\s{3,})\S/.test(line) || (line.includes('|') && RULE.test(line));
}

// A first row above numbers that holds none itself, or years, heads the columns.
function headsOf(rows: readonly Line[][]): string[] | null {
  const words = rows[0]?.map(({ line }) => line) ?? [];
  return words.slice(1).every((word) => !HAS_NUMBER.test(word) || YEAR.test(word)) ? words : null;
}

function cellsOf({ line, start }: Line): Line[] {
  const cells: Line[] = [];
  let from = /^\s*\|\s*/.exec(line)?.[0].length ?? 0;
  const to = line.endsWith('|') ? line.slice(0, -1).trimEnd().length : line.length;
  const add = (until: number) =>
    cells.push({ line: line.slice(from, until), start: start + from, end: start + until });
  for (const border of line.slice(0, to).matchAll(CELL_BORDER)) {
    if (border.index < from) continue;
    add(border.index);
    from = border.index + border[0].length;
  }
  add(to);
  return cells;
}
