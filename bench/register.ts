/** What the register costs: entries, names, bytes raw and gzipped, time to load and to look up. `npm run bench -- register` */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readFacts } from '../src/register/facts.ts';
import { openRegister } from '../src/register/open-register.ts';

const raw = readFileSync('src/register/companies.json');
const load = () => openRegister((JSON.parse(raw.toString()) as { companies: string }).companies);

function time<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

const [cold, register] = time(load);
const warm = Array.from({ length: 15 }, () => time(load)[0]).sort((a, b) => a - b)[7] ?? 0;
const facts = [...readFacts((JSON.parse(raw.toString()) as { companies: string }).companies)];
const names = facts.reduce((sum, fact) => sum + (fact.names?.length ?? 1) + (fact.ambiguous?.length ?? 0), 0);
const count = (test: (fact: (typeof facts)[number]) => unknown): number => facts.filter(test).length;
console.table({
  companies: register.size,
  names,
  'with ISIN': count((fact) => fact.entry.isin),
  'with WKN': count((fact) => fact.entry.wkn),
  houses: count((fact) => fact.entry.house),
  publishers: count((fact) => fact.entry.publisher),
  'no companies': count((fact) => fact.entry.noCompany),
  'bytes raw': raw.length,
  'bytes gzipped': gzipSync(raw, { level: 9 }).length,
  'load cold, ms': Number(cold.toFixed(1)),
  'load warm, ms': Number(warm.toFixed(1)),
});
