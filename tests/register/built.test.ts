import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRegister, CURATED } from '../../scripts/register/build.ts';
import { isinHolds } from '../../scripts/register/check-digit.ts';
import { readCurated } from '../../scripts/register/curated.ts';
import { nameKey } from '../../scripts/register/name-key.ts';
import type { RegisterFact } from '../../src/core/companies/register.ts';
import built from '../../src/register/companies.json' with { type: 'json' };
import { EXCHANGES } from '../../src/register/exchanges.ts';
import { readFacts } from '../../src/register/facts.ts';

const TABLES = resolve(import.meta.dirname, '../../data/register');
const facts: RegisterFact[] = [...readFacts(built.companies)];

describe('isinHolds', () => {
  it.each(['DE0007236101', 'US0378331005', 'NL0010273215', 'CH0038863350', 'DE000CBK1001'])('%s', (isin) =>
    expect(isinHolds(isin)).toBe(true),
  );
  it.each(['DE0007236102', 'DE0007263101', 'de0007236101', 'DE000723610', 'XX', ''])('not «%s»', (isin) =>
    expect(isinHolds(isin)).toBe(false),
  );
});

describe('built register', () => {
  it('is what the tables give', () => {
    expect(
      buildRegister(TABLES).json ===
        readFileSync(resolve(TABLES, '../../src/register/companies.json'), 'utf8'),
    ).toBe(true);
  });

  it('lets no two companies claim a name that neither calls ambiguous', () => {
    expect(buildRegister(TABLES).clashes).toEqual([]);
  });

  it('holds only identifiers whose check digit is right, and a WKN only as part of its ISIN', () => {
    const wrong = facts.filter(({ entry }) => entry.isin !== undefined && !isinHolds(entry.isin));
    expect(wrong.map(({ entry }) => entry)).toEqual([]);
    for (const { entry } of facts)
      if (entry.wkn !== undefined) expect(`DE000${entry.wkn}`).toBe(entry.isin?.slice(0, 11));
  });

  it('gives no identifier and no id to two companies', () => {
    const twice = (values: (string | undefined)[]): string[] => {
      const seen = new Set<string>();
      return values.filter((value): value is string => {
        if (value === undefined) return false;
        if (seen.has(value)) return true;
        seen.add(value);
        return false;
      });
    };
    expect(twice(facts.map(({ entry }) => entry.isin))).toEqual([]);
    expect(twice(facts.map(({ entry }) => entry.id))).toEqual([]);
  });

  it('names every exchange in words and every parent by an id that it has', () => {
    const ids = new Set(facts.map(({ entry }) => entry.id));
    const names = new Set(Object.values(EXCHANGES));
    expect(
      facts.filter(({ entry }) => entry.exchange && !names.has(entry.exchange)).map((f) => f.entry),
    ).toEqual([]);
    expect(facts.filter(({ entry }) => entry.parent && !ids.has(entry.parent)).map((f) => f.entry)).toEqual(
      [],
    );
  });
});

describe('curated tables', () => {
  it.each(CURATED.map(([file]) => file))(
    '%s: known columns, vouched ISINs, countries, no row without a name',
    (file) => {
      const tsv = readFileSync(resolve(TABLES, file), 'utf8');
      expect(tsv.split('\n')[0]).toBe('name\tcountry\taliases\tisin\tticker\tmic\tparent');
      const rows = readCurated(tsv);
      expect(
        rows.filter((row) => nameKey(row.name.text) === '' || row.names.some((n) => nameKey(n.text) === '')),
      ).toEqual([]);
      expect(rows.filter((row) => row.isin !== '' && !isinHolds(row.isin))).toEqual([]);
      expect(rows.filter((row) => !/^[A-Z]{2}$/.test(row.country)).map((row) => row.name.text)).toEqual([]);
      expect(
        rows.filter((row) => (row.mic !== '' && !(row.mic in EXCHANGES)) || (row.mic !== '' && !row.ticker)),
      ).toEqual([]);
    },
  );

  it('reads every table of the folder', () => {
    const others = ['listed.tsv', 'everyday.txt', 'everyday-phrases.txt', 'left-out.txt'];
    expect(readdirSync(TABLES).sort()).toEqual([...CURATED.map(([file]) => file), ...others].sort());
  });
});
