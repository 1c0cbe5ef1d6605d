import { describe, expect, it } from 'vitest';
import { languageOf, packFor } from '../../src/languages/index.ts';

describe('the language of a text', () => {
  it.each([
    ['Der Umsatz des Konzerns ist im zweiten Quartal um 5 Prozent gestiegen.', 'de'],
    ['Revenue rose 5.3% to $17.40 million, and the company said it will raise its forecast.', 'en'],
    [
      '„We invest 5 billion dollars“, sagte die Chefin der Bank nach der Sitzung, und das ist nicht wenig.',
      'de',
    ],
    ['', 'de'],
    ['DAX +1,2 %', 'de'],
  ])('%s', (text, language) => expect(languageOf(text)).toBe(language));

  it.each([
    ['de-AT', 'de'],
    ['en_US', 'de'],
    ['en-US', 'en'],
    ['fr', 'de'],
  ])('the pack for %s is %s', (tag, pack) => expect(packFor(tag).tag).toBe(pack));
});
