import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { isAmbiguous, readEveryday } from './ambiguity.ts';
import { type Draft, readCurated, type Writing } from './curated.ts';
import { join } from './join.ts';
import type { Listed } from './listings.ts';
import { nameKey } from './name-key.ts';
import { addShortForms } from './short-forms.ts';
import { parseTable } from './table.ts';

/** The curated tables, most telling first, and the flags that all their rows get. */
export const CURATED: readonly (readonly [file: string, flags: string])[] = [
  ['listed-german.tsv', ''],
  ['listed-world.tsv', ''],
  ['unlisted.tsv', ''],
  ['former.tsv', ''],
  ['subsidiaries.tsv', ''],
  ['brands.tsv', 'n'],
  ['no-companies.tsv', 'n'],
  ['houses.tsv', 'h'],
  ['publishers.tsv', 'p'],
];

/** Countries whose tickers readers in German know; elsewhere a ticker is kept only beside an ISIN (3 KB packed). */
const TRADED_AT_HOME = new Set(['DE', 'AT', 'CH', 'US']);

export interface BuiltRegister {
  /** The content of src/register/companies.json. */
  json: string;
  entries: number;
  names: number;
  /** Names that two companies claim though neither says that they are ambiguous. */
  clashes: string[];
}

/** Joins the tables of a folder into the built register. Pure but for reading them. */
export function buildRegister(folder: string): BuiltRegister {
  const table = (file: string): string => readFileSync(path(folder, file), 'utf8');
  const curated = CURATED.flatMap(([file, flags]) => readCurated(table(file), flags));
  const leftOut = new Set(table('left-out.txt').split('\n'));
  const listed = parseTable(table('listed.tsv')) as unknown as Listed[];
  const drafts = join(
    curated,
    listed.filter((row) => !leftOut.has(row.name)),
  );
  const everyday = readEveryday(table('everyday.txt'), table('everyday-phrases.txt'));
  addShortForms(drafts, new Set(curated), everyday);
  for (const draft of drafts)
    if (!draft.isin && !TRADED_AT_HOME.has(draft.country)) Object.assign(draft, { ticker: '', mic: '' });
  const lines = drafts.map((draft) => line(draft, everyday));
  const names = drafts.reduce((sum, draft) => sum + 1 + draft.names.length, 0);
  return {
    json: `${JSON.stringify({ companies: lines.join('\n') })}\n`,
    entries: drafts.length,
    names,
    clashes: clashes(drafts, everyday),
  };
}

function clashes(drafts: readonly Draft[], everyday: ReadonlySet<string>): string[] {
  const owners = new Map<string, Draft>();
  const found: string[] = [];
  for (const draft of drafts) {
    for (const writing of [draft.name, ...draft.names]) {
      const key = nameKey(writing.text);
      const owner = owners.get(key);
      if (!owner) owners.set(key, draft);
      else if (owner !== draft && !isAmbiguous(writing, everyday))
        found.push(`${writing.text}: ${owner.name.text} and ${draft.name.text}`);
    }
  }
  return found;
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
