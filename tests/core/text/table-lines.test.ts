import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { packFor } from '../../../src/languages/index.ts';

const pack = packFor('de');

/** "text ← header" of every cell. */
function cells(text: string): string[] {
  return readDocument(plainArticle(text), pack)
    .blocks.filter(({ kind }) => kind === 'table_cell')
    .map(({ start, end, header }) => `${text.slice(start, end)}${header ? ` ← ${header}` : ''}`);
}

describe('tables in plain text', () => {
  it('give every cell the headers of its column and its row', () => {
    expect(cells('Titel\n\nMio. Euro | 2026 | 2025\nUmsatz | 12 | 11\nEBIT | 3 | 2')).toEqual([
      'Mio. Euro',
      '2026',
      '2025',
      'Umsatz',
      '12 ← 2026 Umsatz',
      '11 ← 2025 Umsatz',
      'EBIT',
      '3 ← 2026 EBIT',
      '2 ← 2025 EBIT',
    ]);
  });

  it('may lack a header row', () => {
    expect(cells('Titel\n\nUmsatz\t12\nEBIT\t3')).toEqual(['Umsatz', '12 ← Umsatz', 'EBIT', '3 ← EBIT']);
  });

  it.each([
    ['one line alone', 'Titel\n\nUmsatz | 12 | 11'],
    ['no number', 'Titel\n\nHome | News | Forum\nDax | Dow | Gold'],
    ['prose with wide gaps in one line', 'Titel\n\nDer Umsatz   stieg.\nDer Gewinn fiel.'],
    ['the first line, which is the title', 'Umsatz | 12'],
  ])('are none: %s', (_, text) => {
    expect(cells(text)).toEqual([]);
  });

  it('leaves blocks in order, inside the text, whatever the lines hold', () => {
    const line = fc.stringMatching(/^[a-z0-9|\t :.-]{0,24}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = `Titel\n${lines.join('\n')}`;
        let free = 0;
        for (const { start, end } of readDocument(plainArticle(text), pack).blocks) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
