import { describe, expect, it } from 'vitest';
import type { Figure, Quote } from '../../../src/core/summary.ts';
import { wordInstant } from '../../../src/formats/instant.ts';
import { cutAtFigures } from '../../../src/ui/slip/brief.tsx';
import { belowZero, isColoured, movementOf } from '../../../src/ui/slip/movement.ts';
import { wordQuote } from '../../../src/ui/slip/quote-words.ts';

const figure = (more: Partial<Figure>): Figure => ({
  id: 'f',
  start: 0,
  end: 0,
  text: '',
  kind: 'money',
  value: 1,
  unit: 'EUR',
  qualifier: 'exact',
  measure: 'level',
  metric: 'price',
  about: null,
  tense: 'actual',
  rules: [],
  ...more,
});

describe('movement', () => {
  it.each([
    ['change', 5, 'rise'],
    ['change', -0.1, 'fall'],
    ['change', 0, null],
    ['level', 5, null],
    ['level', -5, null],
  ] as const)('%s of %d: %s', (measure, value, expected) =>
    expect(movementOf(figure({ measure, value }))).toBe(expected),
  );

  it.each([
    ['net_income', -5, 'level', '5 Mio. Euro', 'loss'],
    ['eps', -0.2, 'level', '20 Cent', 'loss'],
    ['interest_rate', -0.5, 'level', '0,5 Prozent', 'minus'],
    ['net_income', -5, 'level', '-5 Mio. Euro', null],
    ['net_income', -5, 'level', '−5 Mio. Euro', null],
    ['net_income', -5, 'change', '5 Prozent', null],
    ['net_income', 5, 'level', '5 Mio. Euro', null],
  ] as const)('%s %d (%s, "%s") needs the word %s', (metric, value, measure, text, word) =>
    expect(belowZero(figure({ metric, value, measure, text }))).toBe(word),
  );

  it('does not paint rising costs green', () => {
    expect(isColoured('revenue')).toBe(true);
    expect(isColoured('cost')).toBe(false);
  });
});

describe('price line', () => {
  const quote: Quote = {
    start: 10,
    end: 90,
    name: 'Muster',
    price: 1234.5,
    currency: 'EUR',
    changePercent: -2.5,
  };
  const price = figure({ start: 60, end: 70, text: '1.234,50EUR', value: 1234.5 });
  const change = figure({
    start: 20,
    end: 26,
    text: '-2,5 %',
    value: -2.5,
    kind: 'percent',
    measure: 'change',
  });

  it('prints the digits of the article, in every language', () => {
    for (const locale of ['de', 'en'])
      expect(wordQuote(quote, [change, price], locale, 'Punkte')).toEqual({
        price: '1.234,50 EUR',
        change: '2,5 %',
        movement: 'fall',
      });
  });

  it('writes the number itself where no figure of the line has it', () => {
    const elsewhere = { ...price, start: 200, end: 210 };
    expect(wordQuote(quote, [elsewhere], 'de', 'Punkte').price).toBe('1.234,5 EUR');
    expect(wordQuote(quote, [], 'en', 'points').price).toBe('1,234.5 EUR');
  });

  it('has points for an index and no chip without a change', () => {
    const { changePercent: _, ...flat } = quote;
    expect(wordQuote({ ...flat, currency: 'points' }, [], 'de', 'Punkte')).toEqual({
      price: '1.234,5 Punkte',
      change: null,
      movement: null,
    });
  });

  it('has no arrow when nothing moved', () =>
    expect(wordQuote({ ...quote, changePercent: 0 }, [], 'de', 'Punkte')).toMatchObject({
      change: '0 %',
      movement: null,
    }));
});

describe('instants', () => {
  it.each([
    ['2025-02-22T02:04', 'de', '22.02.2025, 02:04'],
    ['2025-02-22T02:04:30', 'de', '22.02.2025, 02:04'],
    ['2025-02-22', 'de', '22.02.2025'],
    ['2025-02-22', 'en', 'Feb 22, 2025'],
    ['2025-02-22T02:04:00+09:00', 'de', '22.02.2025, 02:04'],
    ['2025-02-22T23:04:00.000-0500', 'de', '22.02.2025, 23:04'],
    ['2025-02-22T02:04:00Z', 'de', '22.02.2025, 02:04 UTC'],
    ['2025-02-31T27:04', 'de', '2025-02-31T27:04'],
    ['gestern', 'de', 'gestern'],
    ['', 'de', ''],
  ])('%s in %s: %s', (iso, locale, words) => expect(wordInstant(iso, locale)).toBe(words));
});

describe('sentences', () => {
  const text = 'Der Umsatz stieg um 5 Prozent auf 3 Mio. Euro. Mehr folgt.';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const figures = [figure(at('5 Prozent')), figure(at('3 Mio. Euro'))];
  const sentence = at('Der Umsatz stieg um 5 Prozent auf 3 Mio. Euro.');

  it('are cut at their figures and lose nothing', () => {
    const pieces = cutAtFigures(sentence, text, figures);
    expect(pieces.map((piece) => piece.text).join('')).toBe(sentence.text);
    expect(pieces.filter((piece) => piece.isFigure).map((piece) => piece.text)).toEqual([
      '5 Prozent',
      '3 Mio. Euro',
    ]);
  });

  it('stay whole where their text is not the slice', () =>
    expect(cutAtFigures({ ...sentence, text: 'Der Umsatz stieg.' }, text, figures)).toEqual([
      { text: 'Der Umsatz stieg.', isFigure: false },
    ]));
});
