import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../src/core/companies/name-words.ts';
import { foldedPattern, lowered } from '../../../src/core/text/folded.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

// A letter beyond Latin at the end sends the whole text to the regular expressions: both ways must cut alike.
const FOREIGN = ' ж';
const signs = fc.constantFrom(
  ..."aZßÄéŠ09²½.,-‑‐–—−'’`´&+/:;%€$()„“ \n\t",
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202f',
  '\u2009',
);
const texts = fc.array(signs, { maxLength: 40 }).map((list) => list.join(''));

describe('scanners', () => {
  it('cuts tokens as the pattern does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tokenize(text)).toEqual(tokenize(text + FOREIGN).slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts words of names as the pattern does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(nameWords(text)).toEqual(nameWords(text + FOREIGN).slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('folded patterns', () => {
  it.each([
    [
      '(?<![\\p{L}\\p{N}])(?:prognose|ausblick)(?![\\p{L}\\p{N}])',
      'Den AUSBLICK und die Prognosen',
      'ausblick',
    ],
    ['\\p{L}*übernahme', 'Die Bankübernahme', 'bankübernahme'],
    ['[^\\p{L}\\p{N}]{2}\\P{L}$', 'Ja 12!?)', '!?)'],
    ['(?<!\\p{L})é\\p{Ll}+', 'Ça: Été', 'été'],
  ])('%s', (source, text, found) => {
    const match = foldedPattern(source).exec(lowered(text));
    expect(match?.[0]).toBe(found);
    const same = new RegExp(source, 'iu').exec(text);
    expect([match?.index, match?.[0].length]).toEqual([same?.index, same?.[0].length]);
  });

  it('keeps every offset when letters grow in lower case', () => {
    expect(lowered('İstanbul ÄÖ')).toBe('İstanbul äö');
  });

  it('refuses a property that it has no class for', () => {
    expect(() => foldedPattern('\\p{Sc}')).toThrow('no plain class');
    expect(() => foldedPattern('[\\P{L}]')).toThrow('no plain class');
  });
});
