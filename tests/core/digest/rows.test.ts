import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';

describe('rows', () => {
  it('joins change, base and expectation of one metric', () => {
    const { rowWords } = draw(
      'Lenz wächst\n\nDer Umsatz stieg um 20 Prozent auf 120 Mio. Euro (Vorjahr: 100 Mio. Euro). Analysten hatten mit 115 Mio. Euro gerechnet.',
      'Lenz',
      [
        ['20 Prozent', 'revenue'],
        ['120 Mio. Euro', 'revenue'],
        ['100 Mio. Euro', 'revenue', { tense: 'prior' }],
        ['115 Mio. Euro', 'revenue', { tense: 'forecast' }],
      ],
    );
    expect(rowWords).toEqual(['120 Mio. Euro | 20 Prozent | 100 Mio. Euro | 115 Mio. Euro']);
  });

  it('takes a span that replaces another from two sentences further', () => {
    const { rowWords } = draw(
      'Lenz hebt an\n\nLenz rechnet mit 50 bis 60 Mio. Euro. Grund ist ein Auftrag. Zuvor lag die Spanne bei 40 bis 45 Mio. Euro.',
      'Lenz',
      [
        ['50 bis 60 Mio. Euro', 'operating_income', { tense: 'forecast', value: 50e6, valueMax: 60e6 }],
        ['40 bis 45 Mio. Euro', 'operating_income', { tense: 'prior', value: 40e6, valueMax: 45e6 }],
      ],
    );
    expect(rowWords).toEqual(['50 bis 60 Mio. Euro |  | 40 bis 45 Mio. Euro | ']);
  });

  it('keeps metrics and parties apart', () => {
    const { rowWords } = draw(
      'Lenz wächst\n\nDer Umsatz stieg um 20 Prozent auf 120 Mio. Euro, der Gewinn um 5 Prozent auf 10 Mio. Euro; Falk setzte 80 Mio. Euro um.',
      'Lenz',
      [
        ['20 Prozent', 'revenue'],
        ['120 Mio. Euro', 'revenue'],
        ['5 Prozent', 'net_income'],
        ['10 Mio. Euro', 'net_income'],
        ['80 Mio. Euro', 'revenue', { about: 'Falk' }],
      ],
      ['Falk'],
    );
    expect(rowWords).toEqual([
      '120 Mio. Euro | 20 Prozent |  | ',
      '10 Mio. Euro | 5 Prozent |  | ',
      '80 Mio. Euro |  |  | ',
    ]);
  });

  it('takes a base from the sentence behind, not a change', () => {
    const { rowWords } = draw(
      'Lenz spart\n\nDie Kosten lagen bei 11 Mio. Euro. Ein Jahr zuvor waren es 17 Mio. Euro. Später kamen 3 Prozent hinzu.',
      'Lenz',
      [
        ['11 Mio. Euro', 'cost'],
        ['17 Mio. Euro', 'cost', { tense: 'prior' }],
        ['3 Prozent', 'cost'],
      ],
    );
    expect(rowWords).toEqual(['11 Mio. Euro |  | 17 Mio. Euro | ', '3 Prozent |  |  | ']);
  });

  it('collapses what title, lead and body repeat', () => {
    const { rows, rowWords } = draw(
      'Lenz verdient 243 Mio. Euro\n\nDer Gewinn lag bei 243 Mio. Euro.\n\nNach 201 Mio. Euro im Vorjahr waren es 243 Mio. Euro.',
      'Lenz',
      [
        ['243 Mio. Euro', 'net_income'],
        ['243 Mio. Euro', 'net_income'],
        ['201 Mio. Euro', 'net_income', { tense: 'prior' }],
        ['243 Mio. Euro', 'net_income'],
      ],
    );
    expect(rowWords).toEqual(['243 Mio. Euro |  | 201 Mio. Euro | ']);
    expect(rows[0]?.value).toBe('f4');
    expect(rows[0]?.repeats).toEqual(['f1', 'f2']);
  });

  it('tells a company aim from an expectation of the market', () => {
    const { rowWords } = draw(
      'Lenz plant\n\nDer Umsatz lag bei 100 Mio. Euro. Im neuen Jahr sollen es 120 Mio. Euro werden.',
      'Lenz',
      [
        ['100 Mio. Euro', 'revenue'],
        ['120 Mio. Euro', 'revenue', { tense: 'forecast' }],
      ],
    );
    expect(rowWords).toEqual(['100 Mio. Euro |  |  | ', '120 Mio. Euro |  |  | ']);
  });

  it('has every figure in exactly one place', () => {
    const { rows, figures } = draw(
      'Lenz: 5 Mio. Euro\n\nErst 5 Mio. Euro, dann 6 Mio. Euro, plus 20 Prozent, zuvor 4 Mio. Euro und 3 Mio. Euro.',
      'Lenz',
      [
        ['5 Mio. Euro', 'cash'],
        ['5 Mio. Euro', 'cash'],
        ['6 Mio. Euro', 'cash'],
        ['20 Prozent', 'cash'],
        ['4 Mio. Euro', 'cash', { tense: 'prior' }],
        ['3 Mio. Euro', 'cash', { tense: 'prior' }],
      ],
    );
    const placed = rows.flatMap(({ value, change, prior, expected, repeats }) =>
      [value, change, prior, expected, ...(repeats ?? [])].filter(Boolean),
    );
    expect(placed.sort()).toEqual(figures.map(({ id }) => id).sort());
  });
});

describe('key figures', () => {
  it('put aim and result before segments, bases and conversions', () => {
    const { keyWords } = draw(
      'Lenz hebt Gewinnziel an\n\nDer Umsatz stieg um 8 Prozent auf 900 Mio. Euro (rund 980 Mio. Dollar), nach 833 Mio. Euro.\n\nDer Gewinn soll nun 70 Mio. Euro erreichen. Im Segelgeschäft setzte Lenz 90 Mio. Euro um.',
      'Lenz',
      [
        ['8 Prozent', 'revenue'],
        ['900 Mio. Euro', 'revenue'],
        ['980 Mio. Dollar', 'revenue', { unit: 'USD' }],
        ['833 Mio. Euro', 'revenue', { tense: 'prior' }],
        ['70 Mio. Euro', 'net_income', { tense: 'forecast' }],
        ['90 Mio. Euro', 'revenue'],
      ],
    );
    expect(keyWords.slice(0, 2).sort()).toEqual(['70 Mio. Euro', '900 Mio. Euro']);
  });

  it('name a repeated figure once, the exact one for the round one of the title', () => {
    const { keyWords } = draw(
      'Lenz verkauft 62.000 Boote\n\nLenz verkaufte 62.480 Boote. Das sind 62.480 Boote mehr als keine.',
      'Lenz',
      [
        ['62.000 Boote', 'units', { kind: 'count', unit: 'Boot', value: 62000 }],
        ['62.480 Boote', 'units', { kind: 'count', unit: 'Boot', value: 62480 }],
        ['62.480 Boote', 'units', { kind: 'count', unit: 'Boot', value: 62480 }],
      ],
    );
    expect(keyWords).toEqual(['62.480 Boote']);
  });
});
