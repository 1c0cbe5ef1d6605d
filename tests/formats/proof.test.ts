import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import type { Summary } from '../../src/core/summary.ts';
import type { Inline } from '../../src/formats/inline.ts';
import { outline } from '../../src/formats/outline.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';
import { wordingFor } from '../../src/wording/index.ts';
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

/** Pieces of a slip that hold a digit which nothing vouches for. */
function unproven(summary: Summary): Inline[] {
  const { article, companies } = summary;
  const vouched = [
    article.text,
    ...companies.flatMap(({ name, isin, wkn, ticker }) => [name, isin, wkn, ticker]),
  ].join('\n');
  const pieces = outline(summary, wordingFor('de')).sections.flatMap(({ table, items = [] }) => [
    ...items.flat(),
    ...(table?.rows ?? []).flatMap((row) => Object.values(row).flat()),
  ]);
  return pieces.filter((piece) => {
    if (piece.kind === 'quotation')
      return article.text.slice(piece.span.start, piece.span.end) !== piece.text;
    if (piece.kind === 'computed') return !/[=≈≠]/.test(piece.text);
    const parts = piece.text.match(/[^·→:()]*\d[^·→:()]*/g) ?? [];
    return parts.some((part) => !vouched.includes(part.trim()));
  });
}

describe('every number in a slip is a quotation, or computed with its arithmetic', () => {
  it.each(texts)('%s', (_, text) => {
    const summary = summarize(plainArticle(text), { pack: packFor('de'), register: loadRegister() });
    expect(unproven(summary)).toEqual([]);
  });

  it('finds an invented one', () => {
    const invented = structuredClone(slip);
    invented.people = [{ start: 0, end: 1, name: 'Ilka Brandt', role: 'Vorständin seit 1997' }];
    expect(unproven(slip)).toEqual([]);
    expect(unproven(invented)).toHaveLength(1);
  });
});
