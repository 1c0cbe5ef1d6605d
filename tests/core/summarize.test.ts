import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import type { Span, Summary } from '../../src/core/summary.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';

const read = (text: string, language = 'de') =>
  summarize(plainArticle(text), { pack: packFor(language), register: loadRegister() });

/** What holds for the summary of any text whatever. Returns the laws that are broken. */
function broken({ article: { text }, ...summary }: Summary): string[] {
  const { figures, companies, rows, keyFigures, checks, people, ratings, events, sentences, quote, subject } =
    summary;
  const inside = ({ start, end }: Span) =>
    Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
  const ids = new Set(figures.map(({ id }) => id));
  const rowIds = rows.flatMap(({ value, change, prior, expected, repeats = [] }) => [
    value,
    change,
    prior,
    expected,
    ...repeats,
  ]);
  const known = (id: string | undefined) => id === undefined || ids.has(id);
  const laws: Record<string, boolean> = {
    'a figure is its slice of the text': figures.every(
      (figure) => text.slice(figure.start, figure.end) === figure.text,
    ),
    'a sentence is its slice of the text': sentences.every(
      (each) => text.slice(each.start, each.end) === each.text,
    ),
    'figures stand in order and apart': figures.every(
      (figure, index) => figure.start >= (figures[index - 1]?.end ?? 0),
    ),
    'values are numbers': figures.every(
      ({ value, valueMax }) =>
        Number.isFinite(value) && (valueMax === undefined || Number.isFinite(valueMax)),
    ),
    'every figure names its rules': figures.every(({ rules }) => rules.length > 0),
    'ids are given once':
      ids.size === figures.length && new Set(companies.map(({ id }) => id)).size === companies.length,
    'spans lie in the text': [
      ...figures,
      ...companies.flatMap(({ mentions }) => mentions),
      ...people,
      ...ratings,
      ...events,
      ...sentences,
      ...(quote ? [quote] : []),
    ].every(inside),
    'every company is named': companies.every(({ mentions }) => mentions.length > 0),
    'ids lead to figures': [...keyFigures, ...rowIds, ...checks.flatMap((check) => check.figures)].every(
      known,
    ),
    'at most three sentences': sentences.length <= 3,
    'at most two subjects': companies.filter(({ role }) => role === 'subject').length <= 2,
    'the subject is among the companies':
      subject?.companyId === undefined || companies.some(({ id }) => id === subject.companyId),
  };
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law]));
}

const GOLDEN = resolve(import.meta.dirname, '../golden');
const pages = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

// Pieces that news are made of, so that random texts come near the rules' borders.
const PIECES = [
  'Die',
  'Aktie',
  'von',
  'Siemens',
  'SAP',
  'Nordhafen AG',
  'Umsatz',
  'Gewinn',
  'Verlust',
  'stieg',
  'fiel',
  'um',
  'auf',
  'bis',
  'nach',
  'rund',
  'mindestens',
  'plus',
  'minus',
  '5',
  '3,4',
  '1.234',
  '-2',
  '+5,72 %',
  '%',
  'Prozent',
  'Mio.',
  'Mrd.',
  'Euro',
  '$',
  '€',
  '143,8USD',
  'Punkte',
  'je Aktie',
  '(',
  ')',
  'Vorjahr:',
  '–',
  '-',
  '/',
  '.',
  ',',
  ':',
  ';',
  '\n',
  '\n\n',
  '„',
  '“',
  'im zweiten Quartal',
  '2025',
  '22. Februar',
  'Analyst',
  'Kursziel',
  'Autor: Ute Sander, Redaktion',
  'gehandelt.',
  'zwischen',
  'und',
  'statt',
  'elf',
  'eine halbe',
  'Milliarde',
  '\u00a0',
  '\u00ad',
  '\u2212',
  '\ud800',
];

describe('laws that hold for any text', () => {
  it.each(pages)('%s', (file) => {
    const text = readFileSync(join(GOLDEN, file), 'utf8').replace(/<[^>]+>/g, ' ');
    expect(broken(read(text))).toEqual([]);
  });

  it('texts of news-like pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        fc.constantFrom(' ', ''),
        (pieces, glue) => {
          expect(broken(read(pieces.join(glue)))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('texts of any signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('de', 'en'),
        (text, language) => {
          expect(broken(read(text, language))).toEqual([]);
        },
      ),
    );
  });

  it('finds a broken law', () => {
    const summary = read('Der Umsatz stieg um 5 Prozent.');
    expect(
      broken({
        ...summary,
        figures: summary.figures.map((figure) => ({ ...figure, start: figure.start + 1 })),
      }),
    ).toEqual(['a figure is its slice of the text']);
  });
});
