import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalHabit, readDigits } from '../../../../src/core/figures/numbers/read-digits.ts';

describe('readDigits', () => {
  it.each([
    ['1.248', ',', 1248],
    ['1.248', '.', 1.248],
    ['1,248', ',', 1.248],
    ['1,248', '.', 1248],
    ['0.125', ',', 0.125],
    ['47,3', ',', 47.3],
    ['1.0842', ',', 1.0842],
    ['493.3', ',', 493.3],
    ['24.377,15', ',', 24377.15],
    ['1,234.5', ',', 1234.5],
    ['1.234.567', ',', 1234567],
    ["1'000.50", ',', 1000.5],
    ['11’482,37', ',', 11482.37],
    ['2’871', ',', 2871],
    ['25000', ',', 25000],
    ['½', ',', 0.5],
  ] as const)('%s with habit %s is %d', (print, habit, value) => {
    expect(readDigits(print, habit)?.value).toBe(value);
  });

  it.each([
    '05.10.2026',
    '1.2.3',
    '192.168.0.1',
    '1,2,3',
    '12.34.567',
    '1.234,567,8',
    "12'34",
    "1'2345",
    'abc',
    '',
    '٣',
    '²',
    '1234567890123456789012345',
  ])('%s is no number', (print) => {
    expect(readDigits(print, ',')).toBeUndefined();
  });

  it('reads back what a formatter of each notation prints', () => {
    const formats = [
      ['de-DE', ','],
      ['en-US', '.'],
      ['de-CH', '.'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(...formats),
        (cents, digits, [locale, habit]) => {
          const value = Number((cents / 10 ** digits).toFixed(digits));
          const print = new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value);
          expect(readDigits(print, habit)?.value).toBe(value);
        },
      ),
    );
  });
});

describe('decimalHabit', () => {
  it.each([
    [['15.1', '493.3'], ',', '.'],
    [['15.1', '493,3'], ',', ','],
    [['9.30'], ',', ','],
    [['1.248', '2.871'], ',', ','],
    [[], ',', ','],
    [['1,25', '3,5'], '.', ','],
    [['1.25', '3,5'], '.', '.'],
  ] as const)('of %j, usually %s, is %s', (prints, usual, habit) => {
    expect(decimalHabit(prints, usual)).toBe(habit);
  });
});
