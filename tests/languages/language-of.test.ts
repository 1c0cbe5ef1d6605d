import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { inItsLanguage, languageOf, packFor } from '../../src/languages/index.ts';

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

  const german = 'Der Umsatz ist auf dem Stand von gestern, und die Aktie der Bank ist nicht gestiegen.';
  it.each([
    ['what a clear text is written in, whatever its page says', german, 'en', 'de'],
    ['what its page says, where the text is short', 'Umsatz: 5 Mio. Euro', 'en', 'en'],
    ['what its page says, where no pack knows it', 'Le chiffre est en hausse.', 'fr', 'fr'],
  ])('is %s', (_, text, said, language) => {
    const read = inItsLanguage(plainArticle(text, { language: said }));
    expect(read.article.language).toBe(language);
    expect(read.pack.tag).toBe(packFor(language).tag);
  });

  it.each([
    ['de-AT', 'de'],
    ['en_US', 'de'],
    ['en-US', 'en'],
    ['fr', 'de'],
  ])('the pack for %s is %s', (tag, pack) => expect(packFor(tag).tag).toBe(pack));
});
