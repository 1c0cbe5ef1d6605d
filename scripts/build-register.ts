/**
 * Builds src/register/companies.json from the tables in data/register: `npm run register`.
 * With the path of a listings table (`npm run register -- LISTINGS.tsv`) it first makes data/register/listed.tsv anew.
 * The same tables always give the same bytes. See docs/REGISTER.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildRegister } from './register/build.ts';
import { readListings } from './register/listings.ts';

const root = resolve(import.meta.dirname, '..');
const listings = process.argv[2];
if (listings) {
  const rows = readListings(readFileSync(listings, 'utf8'));
  const lines = rows.map((row) => [row.name, row.country, row.isin, row.ticker, row.mic].join('\t'));
  const table = ['name\tcountry\tisin\tticker\tmic', ...new Set(lines)].join('\n');
  writeFileSync(resolve(root, 'data/register/listed.tsv'), `${table}\n`);
}
const { json, entries, names, clashes } = buildRegister(resolve(root, 'data/register'));
writeFileSync(resolve(root, 'src/register/companies.json'), json);
console.log(`${entries} companies, ${names} names, ${Buffer.byteLength(json)} bytes`);
for (const clash of clashes) console.warn(`claimed twice: ${clash}`);
