import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { readAuthors } from '../../../src/core/statements/read-authors.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

const authorsOf = (line: string) =>
  readAuthors(readDocument(plainArticle(`Titel\n\nEin Satz vorweg.\n\n${line}`), german), german);

describe('author line', () => {
  it.each([
    ['Autor: Tilda Brandner, wallstreetONLINE Redaktion', ['Tilda Brandner']],
    ['Autorin: Tilda Brandner', ['Tilda Brandner']],
    ['Autoren: Tilda Brandner und Jan-Erik Müller', ['Tilda Brandner', 'Jan-Erik Müller']],
    ['Redaktion: Tilda Brandner', ['Tilda Brandner']],
    ['Von Tilda Brandner', ['Tilda Brandner']],
    ['von Tilda Brandner, Frankfurt', ['Tilda Brandner']],
    ['VON: Tilda Brandner', ['Tilda Brandner']],
    ['Von Tilda von der Heide | 12.03.2026', ['Tilda von der Heide']],
    ['Verfasst von Dr. Karl-Heinz Öz', ['Karl-Heinz Öz']],
    ['Ein Gastbeitrag von Tilda M. Brandner', ['Tilda M. Brandner']],
    ["Autor:\u00a0Sean O'Hara, wallstreetONLINE Redaktion", ["Sean O'Hara"]],
    ['Mehr dazu später. Autor: Tilda Brandner, wallstreetONLINE Redaktion', ['Tilda Brandner']],
    [
      'Autor: Tilda Brandner, wallstreetONLINE Redaktion\nDie Lenz Aktie wird mit einem Plus von 3 % gehandelt.',
      ['Tilda Brandner'],
    ],
  ])('%s', (line, names) => expect(authorsOf(line)).toEqual(names));

  it.each([
    'Autor: wallstreetONLINE Redaktion',
    'Autor: dpa-AFX',
    'Redaktion: Frankfurter Börsen Zeitung',
    'Von Aldi bis Lidl: der Preiskampf',
    'Von Januar bis März stieg der Umsatz um 3 Prozent.',
    'Von Siemens Energy kamen gute Zahlen, wie der Konzern am Dienstag in München mitteilte.',
    'Der Autor Tilda Brandner hat ein Buch geschrieben.',
    'Text und Zahlen stammen aus dem Geschäftsbericht.',
  ])('is none: %s', (line) => expect(authorsOf(line)).toEqual([]));
});
