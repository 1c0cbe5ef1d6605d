import { list, parseTable } from './table.ts';

/** One way to write a name, as a table gives it: `?` ambiguous, `!` never ambiguous, `~2021` former until then. */
export interface Writing {
  text: string;
  ambiguous?: boolean;
  former?: string;
}

/** A company in the making: first the curated tables', then the listings'. */
export interface Draft {
  name: Writing;
  names: Writing[];
  isin: string;
  ticker: string;
  mic: string;
  country: string;
  flags: string;
  parent: string;
}

export function readWriting(cell: string): Writing {
  const [, mark = '', text = '', former] = /^([?!]?)(.*?)(?:~(\d{4})?)?$/.exec(cell) ?? [];
  const writing: Writing = { text };
  if (mark) writing.ambiguous = mark === '?';
  if (cell.includes('~')) writing.former = former ?? '';
  return writing;
}

/** Reads a curated table: columns name, country, aliases (parted by `;`), isin, ticker, mic, parent; `flags` for all of it. */
export function readCurated(tsv: string, flags = ''): Draft[] {
  return parseTable(tsv).map((row) => ({
    name: readWriting(row.name ?? ''),
    names: list(row.aliases).map(readWriting),
    isin: row.isin ?? '',
    ticker: row.ticker ?? '',
    mic: row.mic ?? '',
    country: row.country ?? '',
    flags: flags + (row.flags ?? ''),
    parent: row.parent ?? '',
  }));
}
