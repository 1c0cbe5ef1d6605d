import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../../src/core/article.ts';
import { readFigures } from '../../../../src/core/figures/read-figures.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';
import { readingOf } from './reading.ts';

describe('the English pack', () => {
  it.each([
    ['Falk raised $1.2 billion.', '$1.2 billion = 1200000000 USD'],
    ['It rose 5.3% to $17.40.', '5.3% = 5.3 percent', '$17.40 = 17.4 USD'],
    ['About two million dollars', 'two million dollars = 2000000 USD, about'],
    ['from 1,234.5 million euros to $2bn', '1,234.5 million euros = 1234500000 EUR', '$2bn = 2000000000 USD'],
    ['$3-4 million', '$3-4 million = 3000000..4000000 USD'],
    ['The index stood at 24,377.15 points.', '24,377.15 points = 24377.15 points'],
  ])('%s', (text, ...figures) => expect(readingOf(text, 'en')).toEqual(figures));

  it.each([
    'In 2025, the S&P 500 rose 12 times.',
    'iPhone 15, page 3',
    'a dollar, the euro',
    'on 12 May at 9:30',
  ])('finds nothing in %s', (text) => expect(readingOf(text, 'en')).toEqual([]));

  it('tells a fall by the verb', () => {
    const pack = packFor('en-US');
    const signed = (text: string) =>
      readFigures(readDocument(plainArticle(text), pack), pack).map(({ value }) => value);
    expect(signed('The stock fell 5.3% to $17.40.')).toEqual([-5.3, 17.4]);
    expect(signed('The stock rose 5.3% to $17.40.')).toEqual([5.3, 17.4]);
  });

  it('leaves German to the German pack', () => {
    expect(readingOf('Es stieg um 5,3 Prozent auf 1.200 Euro.', 'de')).toEqual([
      '5,3 Prozent = 5.3 percent',
      '1.200 Euro = 1200 EUR',
    ]);
  });
});
