import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../../src/core/article.ts';
import { readFigures } from '../../../../src/core/figures/read-figures.ts';
import type { Figure } from '../../../../src/core/summary.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';

const pack = packFor('de');

function read<Field extends keyof Figure>(text: string, ...fields: Field[]): unknown[][] {
  const doc = readDocument(plainArticle(text, { title: '–' }), pack);
  return readFigures(doc, pack).map((draft) => fields.map((field) => (draft as Partial<Figure>)[field]));
}

describe('plans that are over, restated or only hypothetical', () => {
  const cases: [string, ...[number, string][]][] = [
    ['Die eigene Prognose hatte bei 4,1 Milliarden Euro gelegen.', [4.1e9, 'prior']],
    ['Das Ziel von 900 Millionen Euro ließ Falk hinter sich.', [900e6, 'prior']],
    ['Im Mai hatte Falk noch 12 Milliarden Euro Umsatz in Aussicht gestellt.', [12e9, 'prior']],
    ['Analysten hatten mit 4,1 Milliarden Euro gerechnet.', [4.1e9, 'forecast']],
    ['Die Prognose liegt bei 4,1 Milliarden Euro Umsatz.', [4.1e9, 'forecast']],
    [
      'Der Umsatz lag bei 9 Mio. Euro. Im Auftaktquartal waren es 7 Mio. Euro gewesen.',
      [9e6, 'actual'],
      [7e6, 'prior'],
    ],
    ['Die Marge soll 8 Prozent erreichen, das sind zwei Punkte mehr.', [8, 'forecast'], [2, 'forecast']],
    ['Die Marge erreichte 8 Prozent, das sind zwei Punkte mehr.', [8, 'actual'], [2, 'actual']],
    [
      'Falk beschäftigte 9.000 Menschen, das waren 400 Menschen weniger als sechs Monate zuvor.',
      [9000, 'actual'],
      [-400, 'actual'],
    ],
    ['Der Vorstand verspricht für das nächste Jahr ein Plus von 12 Prozent.', [12, 'forecast']],
    ['Experten sehen den Index zwischen 9.000 und 9.500 Punkten gefangen.', [9000, 'forecast']],
    ['Der Index pendelte zwischen 9.000 und 9.500 Punkten.', [9000, 'actual']],
    ['Rund 300 Stellen stehen zur Disposition.', [300, 'forecast']],
  ];
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text, 'value', 'tense')).toEqual(expected);
  });
});

describe('profits of the business, money of savers, movements in labels', () => {
  const cases: [string, ...[number, string, string][]][] = [
    ['Operativ blieb ein Gewinn von 41 Millionen Dollar.', [41e6, 'level', 'operating_income']],
    ['Im Handelsgeschäft sank das Ergebnis auf 52 Millionen Euro.', [52e6, 'level', 'operating_income']],
    ['Unter dem Strich blieb ein Gewinn von 41 Millionen Dollar.', [41e6, 'level', 'net_income']],
    ['Im Geschäftsjahr sank das Ergebnis auf 52 Millionen Euro.', [52e6, 'level', 'net_income']],
    ['Die Anleger brachten 3 Mrd. Euro Zuflüsse.', [3e9, 'change', 'assets']],
    ['Aus Aktienfonds zogen Anleger 3 Mrd. Euro ab.', [-3e9, 'change', 'assets']],
    ['Wachstum in Asien: 3,4 %', [3.4, 'change', 'other']],
    ['Marge in Asien: 3,4 %', [3.4, 'level', 'margin']],
  ];
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text, 'value', 'measure', 'metric')).toEqual(expected);
  });
});

describe('units said once for a list of names, signs both ways', () => {
  const cases: [string, ...[number, string | null][]][] = [
    ['Falk büßten 3,7 und Alpmetall Nord 2,9 Prozent ein.', [-3.7, 'percent'], [-2.9, 'percent']],
    ['Vorbörslich verloren Falk 1,2 sowie Brenner 0,8 Prozent.', [-1.2, 'percent'], [-0.8, 'percent']],
    ['Die Fassung 3.7 und der Kurs fiel um 2,9 Prozent.', [-2.9, 'percent']],
    [
      'Der Umsatz soll um 5 Prozent zulegen, plus oder minus 90 Basispunkte.',
      [5, 'percent'],
      [90, 'basis_point'],
    ],
    ['Der Zins fiel um 90 Basispunkte.', [-90, 'basis_point']],
  ];
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text, 'value', 'unit')).toEqual(expected);
  });
});
