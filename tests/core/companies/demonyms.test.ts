import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { isDemonym } from '../../../src/core/companies/demonyms.ts';
import { textWords } from '../../../src/core/companies/text-words.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

/** The words of a text that stand for the people of a place. */
function demonyms(text: string): string[] {
  const words = textWords(readDocument(plainArticle(text), german));
  return words.flatMap(({ raw }, at) => (isDemonym(words, at, german) ? [raw] : []));
}

describe('isDemonym', () => {
  it.each([
    ['Nun erhöhen die Neckarsulmer die Prognose.', 'Neckarsulmer'],
    ['Das Angebot der Herzogenauracher gilt bis Mai.', 'Herzogenauracher'],
    ['Bei den Gütersloher läuft es, den Garchingern fehlt Geld.', 'Garchingern'],
  ])('%s', (text, expected) => expect(demonyms(text)).toContain(expected));

  it.each([
    'Die Käufer zahlten mehr.',
    'Für die Anleger war es ein guter Tag.',
    'Den Arbeitnehmern bleibt weniger.',
    'Die Frankfurter Börse schloss früher.',
    'An der Wiener Börse ging es abwärts.',
    'Ein Düsseldorfer gewann.',
    'Die Autobauer verkaufen weniger.',
    'Die Hersteller der Geräte warten.',
    'Der Kläger und der Insolvenzverwalter einigten sich.',
    'Die Steuerzahler haften.',
    'Die Verbraucher sparen.',
    'Die Gläubiger stimmten zu.',
  ])('no place in: %s', (text) => expect(demonyms(text)).toEqual([]));
});
