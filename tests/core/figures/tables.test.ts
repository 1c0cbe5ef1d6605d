import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { summarize } from '../../../src/core/summarize.ts';
import { packFor } from '../../../src/languages/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const knowledge = { pack: packFor('de'), register: loadRegister() };

/** "text = value unit metric tense, change" of every figure under a headline of no meaning. */
function read(lines: string): string[] {
  const { figures } = summarize(plainArticle(`Ein Blick in die Zahlen\n\n${lines}`), knowledge);
  return figures.map(({ text, value, unit, metric, tense, measure }) =>
    [`${text} =`, value, unit, metric, tense, ...(measure === 'change' ? ['change'] : [])].join(' '),
  );
}

describe('lines of a label and its numbers', () => {
  it.each<[string, string[]]>([
    [
      'Neun Monate (in Millionen Euro, Vorjahr in Klammern):\nUmsatz: 2.604 (2.742)\nKonzernergebnis: -18 (-20)',
      [
        '2.604 = 2604000000 EUR revenue actual',
        '2.742 = 2742000000 EUR revenue prior',
        '-18 = -18000000 EUR net_income actual',
        '-20 = -20000000 EUR net_income prior',
      ],
    ],
    [
      'Angaben in TEUR\n\nUmsatz: 880 (Vorjahr: 790)\nErgebnis je Aktie: 1,15 (0,98)',
      [
        '880 = 880000 EUR revenue actual',
        '790 = 790000 EUR revenue prior',
        '1,15 = 1.15 EUR eps actual',
        '0,98 = 0.98 EUR eps prior',
      ],
    ],
    ['EBIT-Marge in %: 4,5 (3,9)', ['4,5 = 4.5 percent margin actual', '3,9 = 3.9 percent margin prior']],
    [
      'Umsatz (in Mio. CHF): 41,2 (39,8)',
      ['41,2 = 41200000 CHF revenue actual', '39,8 = 39800000 CHF revenue prior'],
    ],
    [
      'In Mio. Euro\nUmsatz: 88\ndavon:\nDeutschland: 40\nMitarbeiter: 1.250',
      [
        '88 = 88000000 EUR revenue actual',
        '40 = 40000000 EUR revenue actual',
        '1.250 = 1250 Mitarbeiter employees actual',
      ],
    ],
  ])('%s', (lines, readings) => {
    expect(read(lines)).toEqual(readings);
  });

  it.each([
    ['a place and a door', 'Ort: Hamburg, Halle 4 (Eingang 2)'],
    ['a telephone number', 'Angaben in Mio. Euro\n\nTelefon: 040 123456'],
    ['chapters', 'Kapitel: 12 (13)'],
    ['a sentence that names a currency is no caption', 'Die Bilanz wird in Euro erstellt.\n\nSeite: 12 (13)'],
    ['years', 'Angaben in Mio. Euro\n\nGeschäftsjahr: 2026 (2025)'],
    ['a score', 'Hamburg gegen Bremen: 3:1 (1:0)'],
  ])('leaves alone %s', (_, lines) => {
    expect(read(lines)).toEqual([]);
  });

  it('lets a paragraph end what a caption says', () => {
    const paragraph =
      'Danach sprach der Vorstand lange über das Wetter und über die Aussichten für das neue Jahr.';
    expect(read(`Angaben in Mio. Euro\n\n${paragraph}\n\nZimmer: 12 (13)`)).toEqual([]);
  });
});

describe('tables', () => {
  it.each<[string, string]>([
    ['bars', 'in Mio. Euro | Q3 2026 | Q3 2025 | Veränderung\nUmsatz | 120,5 | 110,2 | 9,3 %'],
    ['tabs', 'in Mio. Euro\tQ3 2026\tQ3 2025\tVeränderung\nUmsatz\t120,5\t110,2\t9,3 %'],
    [
      'gaps',
      'in Mio. Euro    Q3 2026    Q3 2025    Veränderung\nUmsatz          120,5      110,2      9,3 %',
    ],
    [
      'Markdown',
      '| in Mio. Euro | Q3 2026 | Q3 2025 | Veränderung |\n|---|---|---|---|\n| Umsatz | 120,5 | 110,2 | 9,3 % |',
    ],
  ])('are read by their headers: %s', (_, lines) => {
    expect(read(lines)).toEqual([
      '120,5 = 120500000 EUR revenue actual',
      '110,2 = 110200000 EUR revenue prior',
      '9,3 % = 9.3 percent revenue actual change',
    ]);
  });

  it('give each row its own unit', () => {
    expect(
      read('TEUR\tH1 2026\tVorjahr\nUmsatz\t17.604\t16.100\nEBIT-Marge\t12,4\t11,0\nMitarbeiter\t512\t498'),
    ).toEqual([
      '17.604 = 17604000 EUR revenue actual',
      '16.100 = 16100000 EUR revenue prior',
      '12,4 = 12.4 percent margin actual',
      '11,0 = 11 percent margin prior',
      '512 = 512 Mitarbeiter employees actual',
      '498 = 498 Mitarbeiter employees prior',
    ]);
  });

  it('say nothing where nobody says in what they count', () => {
    expect(read('Mannschaft\tSpiele\tPunkte\nHamburg\t12\t24\nBremen\t12\t21')).toEqual([]);
  });
});
