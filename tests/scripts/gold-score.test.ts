import { describe, expect, it } from 'vitest';
import type { GoldText } from '../../scripts/gold/gold-text.ts';
import { f1, sameName, score } from '../../scripts/gold/score.ts';
import type { Figure, Summary } from '../../src/core/summary.ts';

const TEXT = 'Kelvin setzt 5 Mio. Euro um, 3 Prozent mehr. Tauber verliert 3 Prozent.';

const gold: GoldText = {
  id: 'kelvin',
  text: TEXT,
  subject: 'Kelvin',
  companies: [
    { name: 'Kelvin', role: 'subject', surfaces: ['Kelvin'] },
    { name: 'Tauber', role: 'other', surfaces: ['Tauber'] },
  ],
  ignore_companies: [],
  figures: [
    wanted('5 Mio. Euro', 1, { kind: 'money', value: 5e6, unit: 'EUR', metric: 'revenue', about: 'Kelvin' }),
    wanted('3 Prozent', 1, { value: 3, measure: 'change', metric: 'revenue', about: 'Kelvin' }),
    wanted('3 Prozent', 2, { value: -3, measure: 'change', metric: 'price', about: 'Tauber' }),
  ],
  ignore_figures: [],
  key: [0],
  author: null,
  people: [],
  ratings: [],
  events: ['results'],
};

function wanted(text: string, occ: number, rest: Partial<GoldText['figures'][0]>): GoldText['figures'][0] {
  return {
    text,
    occ,
    kind: 'percent',
    value: 0,
    value_max: null,
    unit: 'percent',
    per: null,
    qualifier: 'exact',
    measure: 'level',
    metric: 'other',
    about: null,
    tense: 'actual',
    ...rest,
  };
}

/** A summary that says just what the annotation says, then changed. */
function summary(change: (summary: Summary) => void = () => {}): Summary {
  const places = [13, 29, 61];
  const perfect = {
    article: { authors: [] as string[] },
    figures: gold.figures.map(({ occ: _, value_max: __, per: ___, ...figure }, index): Figure => {
      const start = places[index] ?? 0;
      return { ...figure, id: `f${index}`, start, end: start + figure.text.length, rules: [] };
    }),
    companies: [
      { id: 'kelvin', name: 'Kelvin AG', role: 'subject', mentions: [{ start: 0, end: 6 }] },
      { id: 'tauber', name: 'Tauber', role: 'other', mentions: [{ start: 45, end: 51 }] },
    ],
    subject: { name: 'Kelvin' },
    keyFigures: ['f0'],
    people: [],
    ratings: [],
    events: [{ kind: 'results', start: 0, end: 6 }],
  } as unknown as Summary;
  change(perfect);
  return perfect;
}

function scored(change?: (summary: Summary) => void): Record<string, number> {
  const { tallies } = score([gold], () => summary(change));
  return Object.fromEntries([...tallies].map(([what, tally]) => [what, Math.round(f1(tally) * 100) / 100]));
}

function first(summary: Summary): Figure {
  return summary.figures[0] as Figure;
}

describe('score', () => {
  it('is 1 for a summary that says what the annotation says', () => {
    expect(new Set(Object.values(scored()))).toEqual(new Set([1]));
  });

  it.each<[string, string, number, (summary: Summary) => void]>([
    ['a figure left out', 'figures found', 0.8, (one) => one.figures.shift()],
    [
      'an invented figure',
      'figures found',
      0.86,
      (one) => one.figures.push({ ...first(one), start: 70, end: 71 }),
    ],
    ['a wrong sign', 'figures strict', 0.67, (one) => Object.assign(first(one), { value: -5e6 })],
    ['a wrong currency', 'figures strict', 0.67, (one) => Object.assign(first(one), { unit: 'USD' })],
    ['another size', 'figures found', 0.67, (one) => Object.assign(first(one), { value: 5 })],
    ['a wrong metric', 'metric', 0.67, (one) => Object.assign(first(one), { metric: 'cost' })],
    ['another owner', 'about', 0.67, (one) => Object.assign(first(one), { about: 'Tauber' })],
    ['another key figure', 'key figures', 0, (one) => Object.assign(one, { keyFigures: ['f2'] })],
    ['a company left out', 'companies', 0.67, (one) => one.companies.pop()],
    ['another subject', 'subject', 0, (one) => Object.assign(one, { subject: { name: 'Tauber' } })],
    ['an event left out', 'events', 0, (one) => Object.assign(one, { events: [] })],
  ])('counts %s', (_, what, share, change) => {
    expect(scored(change)[what]).toBe(share);
  });
});

describe('sameName', () => {
  it.each<[string | null, string | null, boolean]>([
    ['Kelvin', 'Kelvin AG', true],
    ['Deutsche Bank', 'deutsche bank', true],
    ['Alibaba', 'Alibaba Group', true],
    ['Süss Microtec', 'Suss MicroTec', true],
    [null, null, true],
    ['Bank', 'Commerzbank', false],
    ['Kelvin', null, false],
    ['Merck KGaA', 'Merck & Co.', true],
    ['VW', 'VWR', false],
  ])('%s ~ %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});
