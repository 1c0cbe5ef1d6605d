import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './reading.ts';

// Pieces that numbers are made of and stand between, so that random texts come near every rule.
const PIECES = [
  ...[
    '1',
    '12',
    '300',
    '2026',
    '1.248',
    '3,4',
    '1’000.50',
    '27 305,41',
    '05.10.2026',
    '14.30',
    'elf',
    'eine',
    'halbe',
  ],
  ...[
    'Mio.',
    'Milliarden',
    'Tsd.',
    'T€',
    'B',
    'Euro',
    'US-Dollar',
    '$',
    'HK$',
    'EUR',
    'CHF',
    '%',
    'Prozent',
    'Cent',
  ],
  ...[
    'Prozentpunkte',
    'Punkte',
    'Mitarbeiter',
    'Barrel',
    'x',
    '-Fachen',
    '-Dollar-Marke',
    'KGV',
    'DAX',
    'S&P',
    'Uhr',
  ],
  ...[
    'von',
    'auf',
    'um',
    'bis',
    'zwischen',
    'und',
    'nach',
    'statt',
    'rund',
    'über',
    'minus',
    'plus/minus',
    'davon',
  ],
  ...[
    'Vorjahr',
    ':',
    '(',
    ')',
    '-',
    '–',
    '−',
    '+',
    ',',
    '.',
    ',-',
    '/',
    '\n\n',
    '\u00a0',
    '\u202f',
    '\u00ad',
    'Zahl der Kunden',
  ],
];
const text = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('laws of every text', () => {
  it('quotes, in order, without overlap, with finite values, and never throws', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const figure of figuresOf(input)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(input.length);
          expect(figure.text).toMatch(/[\p{N}\p{L}]/u);
          expect(figure.text).toBe(figure.text.trim());
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.rules.length).toBeGreaterThan(0);
          end = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

const LOCALES = { 'de-DE': 'de-DE', 'de-AT': 'de-AT', 'de-CH': 'de-CH' } as const;
const SCALES = [
  ['', 1],
  [' Tsd.', 1e3],
  [' Mio.', 1e6],
  ['\u00a0Millionen', 1e6],
  [' Mrd.', 1e9],
  [' Mia.', 1e9],
  [' Milliarden', 1e9],
  [' Billionen', 1e12],
] as const;
const UNITS = [
  [' Euro', 'EUR'],
  ['\u202f€', 'EUR'],
  [' US-Dollar', 'USD'],
  [' Franken', 'CHF'],
  [' CHF', 'CHF'],
  ['USD', 'USD'],
  [' britische Pfund', 'GBP'],
  [' kanadische Dollar', 'CAD'],
  [' Hongkong-Dollar', 'HKD'],
] as const;
const SIGNS = [
  ['', 1],
  ['-', -1],
  ['\u2212', -1],
  ['+', 1],
  ['minus ', -1],
] as const;

const nearly = (read: number | undefined, written: number) =>
  Math.abs((read ?? Number.NaN) - written) <= 1e-9 * Math.abs(written);

describe('every generated amount', () => {
  const amount = fc.record({
    hundredths: fc.integer({ min: 1, max: 99_999_999 }),
    locale: fc.constantFrom(...Object.values(LOCALES)),
    scale: fc.constantFrom(...SCALES),
    unit: fc.constantFrom(...UNITS),
    sign: fc.constantFrom(...SIGNS),
  });

  it('reads back in German, Austrian and Swiss notation', () => {
    fc.assert(
      fc.property(amount, ({ hundredths, locale, scale, unit, sign }) => {
        const number = hundredths / 100;
        // Two decimals always: Swiss print is told from German by them.
        const format = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        const print = new Intl.NumberFormat(locale, format).format(number);
        const glue = unit[0].startsWith(' ') || scale[0] === '' ? '' : ' ';
        const input = `Das sind ${sign[0]}${print}${scale[0]}${glue}${unit[0]} und mehr.`;
        const [figure, ...others] = figuresOf(input);
        expect(others).toEqual([]);
        expect(figure?.unit).toBe(unit[1]);
        expect(nearly(figure?.value, sign[1] * number * scale[1])).toBe(true);
        const surface = `${sign[0].trim().length === 1 ? sign[0] : ''}${print}${scale[0]}${glue}${unit[0]}`;
        expect(figure?.text).toBe(surface);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back as both ends of a range and as a pair', () => {
    const pair = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(...SCALES),
    );
    fc.assert(
      fc.property(pair, ([low, step, [scale, factor]]) => {
        const high = low + step;
        const print = (value: number) => (value / 10).toFixed(1).replace('.', ',');
        const [range] = figuresOf(`Das sind ${print(low)} bis ${print(high)}${scale} Euro.`);
        expect(nearly(range?.value, (low / 10) * factor)).toBe(true);
        expect(nearly(range?.valueMax, (high / 10) * factor)).toBe(true);
        const [from, to] = figuresOf(`Es stieg von ${print(low)} auf ${print(high)}${scale} Euro.`);
        expect([from?.tense, to?.tense, from?.unit, to?.unit]).toEqual(['prior', 'actual', 'EUR', 'EUR']);
        expect(nearly(from?.value, (low / 10) * factor)).toBe(true);
        expect(nearly(to?.value, (high / 10) * factor)).toBe(true);
      }),
    );
  });
});
