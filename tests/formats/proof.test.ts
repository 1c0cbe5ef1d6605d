import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { proveNumbers } from './prove-numbers.ts';
import { slip } from './summary-fixture.ts';

const PAGES = resolve(import.meta.dirname, '../golden/pages');
const texts = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map(
    (file) =>
      [
        file,
        readFileSync(join(PAGES, file), 'utf8')
          .replace(/<[^>]+>/g, ' ')
          .replace(/&nbsp;/g, '\u00a0'),
      ] as const,
  );

const unproven = (summary: typeof slip) =>
  ['de', 'en'].flatMap((language) => proveNumbers(summary, wordingFor(language)).unproven);

describe('every number in every format is a quotation, or computed with its arithmetic', () => {
  it.each(texts)('%s', (_, text) => {
    const summary = summarize(plainArticle(text), { pack: packFor('de'), register: loadRegister() });
    expect(unproven(summary)).toEqual([]);
  });

  it('finds what nothing vouches for', () => {
    expect(unproven(slip)).toEqual([]);
    const person = structuredClone(slip);
    person.people = [{ start: 0, end: 1, name: 'Ilka Brandt', role: 'Vorständin seit 1997' }];
    expect(unproven(person)).toEqual(['1997', '1997']);
    const shifted = structuredClone(slip);
    for (const figure of shifted.figures) figure.start += 1;
    expect(unproven(shifted).length).toBeGreaterThan(shifted.figures.length);
    const wrong = structuredClone(slip);
    for (const check of wrong.checks) check.detail = '3,4 ÷ 3,1 − 1 = +5,3 % ≈ +5,3 %';
    expect(unproven(wrong)).toContain('3,4 ÷ 3,1 − 1 = +5,3 % ≈ +5,3 %');
  });
});
