import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const register = loadRegister();

/** What the whole recognizer marks, tagger and built register and all. */
function marked(text: string): string[] {
  return findCompanies(readDocument(plainArticle(text), german), german, register).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('where a name ends and what is none', () => {
  it.each([
    ['Gefragt waren AT&T, H&M und P&G.', ['AT&T', 'H&M', 'P&G']],
    ['Die Papiere von H & M gaben nach.', ['H & M']],
    ['Quelle: DGAP-News Nordhafen AG', ['DGAP', 'Nordhafen AG']],
    ['SAP.DE stieg um 3 Prozent.', ['SAP']],
    ['Alibabas Investitionssumme wächst.', ['Alibabas']],
    ['Siemens Energy legte zu, Siemens gab nach.', ['Siemens Energy', 'Siemens']],
    ['Warburg, Bernstein und Baader hoben ihre Ziele an.', ['Warburg', 'Bernstein', 'Baader']],
    ['Das schrieben die Anwälte von Graf & Pitkowitz.', ['Graf & Pitkowitz']],
    ['RT @BILD: Der Streik geht weiter.', ['BILD']],
    ['Die Matterhorn Gotthard Bahn baut um.', ['Matterhorn Gotthard Bahn']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    'Mehr dazu unter https://www.nordhafen.com oder per Post an ir@nordhafen.com.',
    'ISIN der Aktie: DE000A2NBX80, Börse: Frankfurt',
    'Herr Sixt ist verreist.',
    'Das sagte Vorstandschef Quirin Aschauer am Abend.',
    'Herr Bernstein und Frau Warburg kamen zu spät.',
    'Das Ifo-Institut senkt die Prognose.',
    'Nach der Übernahme der Prozesskosten war Ruhe.',
    'WALLDORF (eigener Bericht) - Der Ort feiert.',
  ])('names nobody: %s', (text) => expect(marked(text)).toEqual([]));
});
