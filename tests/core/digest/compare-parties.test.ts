import { describe, expect, it } from 'vitest';
import { chooseOutlook } from '../../../src/core/digest/choose-outlook.ts';
import { compareParties } from '../../../src/core/digest/compare-parties.ts';
import { draw } from './draw.ts';

const TEXT =
  'Lenz investiert\n\nLenz will 380 Mrd. Yuan (52,4 Mrd. Dollar) investieren. Falk steckt 150 Mrd. Yuan hinein, Harms 80 Mrd. Dollar und Brenz 9 Mrd. Kronen.';
const drawn = draw(TEXT, 'Lenz', [
  ['380 Mrd. Yuan', 'investment', { unit: 'CNY', tense: 'forecast' }],
  ['52,4 Mrd. Dollar', 'investment', { unit: 'USD', tense: 'forecast' }],
  ['150 Mrd. Yuan', 'investment', { unit: 'CNY', about: 'Falk' }],
  ['80 Mrd. Dollar', 'investment', { unit: 'USD', about: 'Harms' }],
  ['9 Mrd. Kronen', 'investment', { unit: 'SEK', about: 'Brenz' }],
]);
const source = { ...drawn, subject: { name: 'Lenz' } };

describe('comparison of parties', () => {
  it('brings them to one currency with the rate of the article, and says which are computed', () => {
    const comparison = compareParties(source);
    expect(comparison).toMatchObject({
      metric: 'investment',
      unit: 'USD',
      rate: { detail: '380 Mrd. CNY ÷ 52,4 Mrd. USD = 7,252' },
    });
    expect(comparison?.bars.map(({ about, figure, converted }) => [about, figure, converted])).toEqual([
      ['Lenz', 'f2', false],
      ['Falk', 'f3', true],
      ['Harms', 'f4', false],
    ]);
    expect(comparison?.bars[1]?.value).toBeCloseTo(20.68e9, -7);
  });

  it('converts nothing without a rate of the article', () => {
    expect(compareParties({ ...source, checks: [] })?.bars.every(({ converted }) => !converted)).toBe(true);
  });

  it('converts nothing with a rate that does not hold', () => {
    const checks = drawn.checks.map((check) => ({ ...check, holds: false }));
    expect(compareParties({ ...source, checks })?.bars.some(({ converted }) => converted)).toBe(false);
  });

  it('needs two parties, and metrics whose sizes compare', () => {
    const one = draw('Lenz\n\nLenz hat 5 Mio. Euro und 6 Mio. Euro.', 'Lenz', [
      ['5 Mio. Euro', 'cash'],
      ['6 Mio. Euro', 'cash'],
    ]);
    expect(compareParties({ ...one, subject: null })).toBeNull();
    const prices = draw('Lenz\n\nLenz kostet 5 Euro und Falk 6 Euro.', 'Lenz', [
      ['5 Euro', 'price'],
      ['6 Euro', 'price', { about: 'Falk' }],
    ]);
    expect(compareParties({ ...prices, subject: null })).toBeNull();
  });
});

describe('outlook', () => {
  it('leads with aims, then price targets, without what has happened', () => {
    const slip = draw(
      'Lenz\n\nDas Kursziel liegt bei 90 Euro. Lenz will 70 Mio. Euro verdienen, nach 60 Mio. Euro.',
      'Lenz',
      [
        ['90 Euro', 'price_target', { tense: 'forecast' }],
        ['70 Mio. Euro', 'net_income', { tense: 'forecast' }],
        ['60 Mio. Euro', 'net_income', { tense: 'prior' }],
      ],
    );
    expect(chooseOutlook({ ...slip, ratings: [] }).rows.map(({ value }) => value)).toEqual(['f2', 'f1']);
  });
});
