import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { isAmbiguous } from './ambiguity.ts';
import { type Draft, readCurated, type Writing } from './curated.ts';
import { join } from './join.ts';
import type { Listed } from './listings.ts';
import { nameKey } from './name-key.ts';
import { parseTable } from './table.ts';

/** The curated tables, most telling first, and the flags that all their rows get. */
export const CURATED: readonly (readonly [file: string, flags: string])[] = [
  ['listed-aliases.tsv', ''],
  ['unlisted.tsv', ''],
  ['former.tsv', ''],
  ['subsidiaries.tsv', ''],
  ['brands.tsv', 'b'],
  ['houses.tsv', 'h'],
  ['publishers.tsv', 'p'],
];

export interface BuiltRegister {
  /** The content of src/register/companies.json. */
  json: string;
  entries: number;
  names: number;
}

/** Joins the tables of a folder into the built register. Pure but for reading them. */
export function buildRegister(folder: string): BuiltRegister {
  const table = (file: string): string => readFileSync(path(folder, file), 'utf8');
  const curated = CURATED.flatMap(([file, flags]) => readCurated(table(file), flags));
  const drafts = join(curated, parseTable(table('listed.tsv')) as unknown as Listed[]);
  const everyday = new Set(table('everyday.txt').split(/\s+/).filter(Boolean).map(nameKey));
  const lines = drafts.map((draft) => line(draft, everyday));
  const names = drafts.reduce((sum, draft) => sum + 1 + draft.names.length, 0);
  return {
    json: `${JSON.stringify({ companies: lines.join('\n') })}\n`,
    entries: drafts.length,
    names,
  };
}

function line(draft: Draft, everyday: ReadonlySet<string>): string {
  const write = (writing: Writing): string =>
    (isAmbiguous(writing, everyday) ? '?' : '') +
    writing.text +
    (writing.former === undefined ? '' : `~${writing.former}`);
  return [
    write(draft.name),
    draft.names.map(write).join('|'),
    draft.isin,
    draft.ticker,
    draft.mic,
    draft.country,
    draft.flags,
    draft.parent,
  ]
    .join('\t')
    .trimEnd();
}
