import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberWord } from '../../../../src/languages/de/number-words.ts';

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** German cardinals, written independently of the reader. */
function spell(number: number): string {
  if (number >= 1000) return `${spell(Math.floor(number / 1000))}tausend${spell(number % 1000)}`;
  if (number >= 100) return `${ONES[Math.floor(number / 100)]}hundert${spell(number % 100)}`;
  if (number < 10) return ONES[number] ?? '';
  if (number < 20) return TEENS[number - 10] ?? '';
  const one = number % 10;
  return `${one ? `${ONES[one]}und` : ''}${TENS[Math.floor(number / 10)]}`;
}

describe('readNumberWord', () => {
  it('reads back every cardinal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
        expect(readNumberWord(spell(number))).toBe(number);
      }),
      { examples: [[100], [1000], [101], [123_456], [21], [999_999]] },
    );
  });

  it.each([
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['fünfeinhalb', 5.5],
    ['zwölfeinhalb', 12.5],
    ['hundert', 100],
    ['hunderttausend', 100_000],
    ['zweihundertfünfzig', 250],
    ['einhundertundeins', 101],
    ['eins', 1],
    ['null', 0],
    ['dreissig', 30],
  ])('%s is %d', (word, value) => expect(readNumberWord(word)).toBe(value));

  it.each([
    'ein',
    'eine',
    'zweier',
    'einhorn',
    'dreist',
    'viertel',
    'achtung',
    'tausendfach',
    'hunderte',
    'elfmeter',
    'undzwanzig',
    'siebenund',
    'einhalbtausend',
    '',
    'zehnhundertelfzig',
  ])('%s is no cardinal', (word) => expect(readNumberWord(word)).toBeUndefined());
});
