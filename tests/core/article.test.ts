import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';

const SENTENCE = 'Der Umsatz der Nordhafen AG stieg im Jahr 2025 um 3,5 Mio. auf 12,4 Mio. Euro.';

describe('the title of a plain text', () => {
  it.each([
    ['is its first line', 'Nordhafen wächst\n\nDer Umsatz stieg.', 'Nordhafen wächst'],
    ['passes empty lines', '\n\n  Nordhafen wächst  \nDer Umsatz stieg.', 'Nordhafen wächst'],
    ['is empty for an empty text', '', ''],
    [
      'is the first sentence where all stands on one line',
      `Die Aktie von Nordhafen legte am Montag deutlich zu. ${SENTENCE.repeat(3)}`,
      'Die Aktie von Nordhafen legte am Montag deutlich zu.',
    ],
    [
      'does not end at a day or a number',
      `Am 3. März und am 22. Februar legte die Aktie von Nordhafen zu! ${SENTENCE.repeat(3)}`,
      'Am 3. März und am 22. Februar legte die Aktie von Nordhafen zu!',
    ],
    ['is cut where no sentence ends', 'a'.repeat(5000), `${'a'.repeat(199)}…`],
  ])('%s', (_, text, title) => {
    expect(plainArticle(text)).toMatchObject({ title, text });
  });

  it('is what is given, whatever the text', () => {
    expect(plainArticle('Nordhafen wächst', { title: 'Anders' }).title).toBe('Anders');
  });
});
