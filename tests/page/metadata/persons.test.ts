import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../src/page/metadata/persons.ts';
import { pageWords } from '../../../src/page/words/index.ts';

describe('persons of an author line', () => {
  it.each<[string, string[]]>([
    ['Erika Musterfrau', ['Erika Musterfrau']],
    ['Von Erika Musterfrau und Max Beispiel', ['Erika Musterfrau', 'Max Beispiel']],
    ['von Axel Höpner, Catrin Bielek, Frankfurt', ['Axel Höpner', 'Catrin Bielek']],
    ['Von Anna Seeger, Frankfurt | 16.12.2026', ['Anna Seeger']],
    ['Dr. Leyla Sander', ['Leyla Sander']],
    ['Von FOCUS-Online-Experte Robin Tescher', ['Robin Tescher']],
    ['Ein Kommentar von Ulrich Hoffmann-Stein', ['Ulrich Hoffmann-Stein']],
    ['Autorin: Eva Kirch-Rätsch', ['Eva Kirch-Rätsch']],
    ['Otto von der Heide', ['Otto von der Heide']],
    ['J. P. Neuhauser', ['J. P. Neuhauser']],
    ['By Matthew O’Neill', ['Matthew O’Neill']],
    ['Kai Wörner (kw)', ['Kai Wörner']],
    ['Laura Ehling 28.04.2026, 19:09 3 Min.', ['Laura Ehling']],
    ['Hauke Newsom', ['Hauke Newsom']],
  ])('%s', (line, persons) => expect(personsIn(line, pageWords)).toEqual(persons));

  it.each([
    'd.kuckuck@blatt.example',
    'dpa-AFX',
    'Dow Jones Newswires',
    'EQS Group AG',
    'importer',
    'wallstreetONLINE Redaktion',
    'FOCUS online',
    'https://www.facebook.com/blatt',
    '24.02.2026',
    'Börsen-Zeitung Frankfurt',
    'Marktbrief Team',
    'AFP',
    '',
    'von unserem Korrespondenten',
    'So reagiert die Börse',
    'Deutsche Bank Research',
  ])('none in %j', (line) => expect(personsIn(line, pageWords)).toEqual([]));
});
