import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { checkFigures } from '../../../src/core/digest/checks/check-figures.ts';
import { readFigures } from '../../../src/core/figures/read-figures.ts';
import type { Figure } from '../../../src/core/summary.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

const checksOf = (text: string) => {
  const doc = readDocument(plainArticle(`Lenz am Morgen\n\n${text}`), german);
  const figures = readFigures(doc, german).map(
    (draft, index): Figure => ({
      ...draft,
      id: `f${index + 1}`,
      text: doc.text.slice(draft.start, draft.end),
    }),
  );
  return checkFigures(doc, figures, german.digest, german.statements.quote.decimal);
};

/** What agrees, and the same text with one number planted wrong. */
const PAIRS: [agreeing: string, planted: string][] = [
  [
    'Lenz will 380 Milliarden Yuan (52,4 Milliarden US-Dollar) investieren.',
    'Lenz will 380 Milliarden Yuan (5,24 Milliarden US-Dollar) investieren.',
  ],
  [
    'Der Kaufpreis liegt bei 500 Millionen Dollar (460 Millionen Euro).',
    'Der Kaufpreis liegt bei 500 Millionen Dollar (46 Millionen Euro).',
  ],
  [
    'Die Strafe beträgt 105 Millionen Dollar (rund 96 Mio. Euro).',
    'Die Strafe beträgt 105 Millionen Dollar (rund 960 Mio. Euro).',
  ],
  [
    'Der Verlust beträgt 550 Milliarden Yen (4,2 Mrd. Euro).',
    'Der Verlust beträgt 550 Milliarden Yen (42 Mrd. Euro).',
  ],
  [
    'Lenz zahlt 20 Millionen Franken, umgerechnet 21,4 Millionen Euro.',
    'Lenz zahlt 20 Millionen Franken, umgerechnet 61,4 Millionen Euro.',
  ],
  [
    'Der Umsatz lag bei 3,9 Milliarden Pfund (4,5 Milliarden Euro).',
    'Der Umsatz lag bei 3,9 Milliarden Pfund (14,5 Milliarden Euro).',
  ],
  [
    'Die Übernahme kostet 800 Millionen Euro (930 Millionen Dollar). Die Schulden betragen 100 Millionen Euro (116 Millionen Dollar).',
    'Die Übernahme kostet 800 Millionen Euro (930 Millionen Dollar). Die Schulden betragen 100 Millionen Euro (132 Millionen Dollar).',
  ],
  [
    'Der Umsatz stieg von 100 auf 120 Millionen Euro, ein Plus von 20 Prozent.',
    'Der Umsatz stieg von 100 auf 120 Millionen Euro, ein Plus von 15 Prozent.',
  ],
  [
    'Der Kurs stieg von 100 auf 120 Euro, plus 20 Prozent.',
    'Der Kurs stieg von 100 auf 120 Euro, plus 15 Prozent.',
  ],
  [
    'Der Gewinn fiel um 25 Prozent von 80 auf 60 Millionen Euro.',
    'Der Gewinn fiel um 35 Prozent von 80 auf 60 Millionen Euro.',
  ],
  [
    'Der Umsatz kletterte um 8 Prozent auf 540 Millionen Euro, nach 500 Millionen Euro im Vorjahr.',
    'Der Umsatz kletterte um 18 Prozent auf 540 Millionen Euro, nach 500 Millionen Euro im Vorjahr.',
  ],
  [
    'Der Umsatz sank um 12 Prozent auf 4,4 Mrd. Euro (Vorjahr: 5,0 Mrd. Euro).',
    'Der Umsatz sank um 2 Prozent auf 4,4 Mrd. Euro (Vorjahr: 5,0 Mrd. Euro).',
  ],
  [
    'Das EBIT stieg um gut 19 Prozent auf 388 Mio. Euro (Vorjahr: 325 Mio. Euro).',
    'Das EBIT stieg um gut 29 Prozent auf 388 Mio. Euro (Vorjahr: 325 Mio. Euro).',
  ],
  [
    'Die Dividende steigt um 10 Prozent von 2,00 auf 2,20 Euro.',
    'Die Dividende steigt um 20 Prozent von 2,00 auf 2,20 Euro.',
  ],
  [
    'Die Marge stieg von 8,4 auf 14,5 Prozent, ein Plus von 6,1 Prozentpunkten.',
    'Die Marge stieg von 8,4 auf 14,5 Prozent, ein Plus von 4,1 Prozentpunkten.',
  ],
  [
    'Das Kursziel wurde um 14 Euro von 78 auf 92 Euro angehoben.',
    'Das Kursziel wurde um 24 Euro von 78 auf 92 Euro angehoben.',
  ],
  [
    'Die Zahl der Mitarbeiter stieg von 2.559 auf 2.871 Mitarbeiter, ein Plus von 12,2 Prozent.',
    'Die Zahl der Mitarbeiter stieg von 2.559 auf 2.871 Mitarbeiter, ein Plus von 22,2 Prozent.',
  ],
  [
    'Der Auftragseingang wuchs um 50 Prozent von 2,0 auf 3,0 Milliarden Euro.',
    'Der Auftragseingang wuchs um 5 Prozent von 2,0 auf 3,0 Milliarden Euro.',
  ],
  [
    'Der Überschuss sprang von 1,2 auf 1,8 Mio. Euro (+50 %).',
    'Der Überschuss sprang von 1,2 auf 1,8 Mio. Euro (+80 %).',
  ],
  [
    'Der Nettogewinn sank von 300 Mio. auf 240 Mio. Dollar (-20 %).',
    'Der Nettogewinn sank von 300 Mio. auf 240 Mio. Dollar (-2 %).',
  ],
  [
    'Der Verlust verringerte sich von 40 auf 30 Millionen Euro, ein Rückgang um 25 Prozent.',
    'Der Verlust verringerte sich von 40 auf 30 Millionen Euro, ein Rückgang um 45 Prozent.',
  ],
  [
    'Lenz streicht 500 Stellen, davon 300 Stellen in Kiel und 200 Stellen in Bonn.',
    'Lenz streicht 500 Stellen, davon 400 Stellen in Kiel und 200 Stellen in Bonn.',
  ],
  [
    'Lenz investiert 80 Millionen Euro, davon 50 Millionen Euro in Kiel und 30 Millionen Euro in Bonn.',
    'Lenz investiert 80 Millionen Euro, davon 60 Millionen Euro in Kiel und 30 Millionen Euro in Bonn.',
  ],
  [
    'Die Summe von 90 Millionen Euro setzt sich zusammen aus 60 Millionen Euro Kredit und 30 Millionen Euro Eigenkapital.',
    'Die Summe von 90 Millionen Euro setzt sich zusammen aus 40 Millionen Euro Kredit und 30 Millionen Euro Eigenkapital.',
  ],
  [
    'Die Schulden von 1,2 Milliarden Euro verteilen sich auf 0,7 Milliarden Euro Anleihen und 0,5 Milliarden Euro Kredite.',
    'Die Schulden von 1,2 Milliarden Euro verteilen sich auf 0,7 Milliarden Euro Anleihen und 0,3 Milliarden Euro Kredite.',
  ],
  [
    'Lenz lieferte 12.000 Autos aus, davon 7.000 Autos in Europa und 5.000 Autos in Asien.',
    'Lenz lieferte 12.000 Autos aus, davon 9.000 Autos in Europa und 5.000 Autos in Asien.',
  ],
  [
    'Von 9.200 Stellen sollen 1.100 Stellen wegfallen, das sind 12 Prozent.',
    'Von 9.200 Stellen sollen 1.100 Stellen wegfallen, das sind 22 Prozent.',
  ],
  [
    'Von insgesamt 400 Millionen Euro fließen 100 Millionen Euro nach Kiel, das entspricht 25 Prozent.',
    'Von insgesamt 400 Millionen Euro fließen 100 Millionen Euro nach Kiel, das entspricht 35 Prozent.',
  ],
  [
    'Von 5.000 Mitarbeitern müssen 600 Mitarbeiter gehen (12 Prozent).',
    'Von 5.000 Mitarbeitern müssen 600 Mitarbeiter gehen (21 Prozent).',
  ],
  [
    'Der Umsatz wuchs binnen Jahresfrist um 33 Prozent von 600 auf 800 Mio. Euro.',
    'Der Umsatz wuchs binnen Jahresfrist um 25 Prozent von 600 auf 800 Mio. Euro.',
  ],
  [
    'Der Erlös liegt bei 3,74 Milliarden Yuan (rund 450 Millionen Euro).',
    'Der Erlös liegt bei 3,74 Milliarden Yuan (rund 4,5 Milliarden Euro).',
  ],
  [
    'Der Umsatz fiel von 2,5 auf 2,0 Mrd. Euro, minus 20 Prozent.',
    'Der Umsatz fiel von 2,5 auf 2,0 Mrd. Euro, minus 25 Prozent.',
  ],
];

describe('checks of the arithmetic', () => {
  it.each(PAIRS)('holds: %s', (agreeing) => {
    const checks = checksOf(agreeing);
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  it.each(PAIRS)('%s: the planted error is found', (_, planted) => {
    expect(checksOf(planted).some(({ holds }) => !holds)).toBe(true);
  });

  it.each([
    'Der Umsatz stieg um 15 Prozent auf 120 Millionen Euro, währungsbereinigt um 18 Prozent; im Vorjahr waren es 100 Millionen Euro.',
    'Der Absatz wuchs um 3 Prozent zum Vormonat auf 120 Autos, nach 100 Autos im Vorjahr.',
    'Der Umsatz lag bei 120 Millionen Euro, der Gewinn stieg um 15 Prozent auf 10 Millionen Euro.',
    'Die Aktie kostet 120 Euro; das Kursziel hob die Nordbank von 100 auf 130 Euro, der Dax gewann 2 Prozent.',
    'Der Gewinn je Aktie lag bei 5,19 Euro (4,40 Euro).',
    'Lenz zahlt 20 Millionen Euro, davon 5 Millionen Euro sofort.',
    'Von 500 Millionen Euro Umsatz blieben 40 Millionen Euro Gewinn, die Marge lag bei 12 Prozent.',
    'Der Konzern kauft für 500 Millionen Dollar zu und gibt 20 Millionen Euro für Werbung aus.',
    'Der Umsatz stieg von 100 auf mehr als 120 Millionen Euro, plus 15 Prozent.',
    'Lenz streicht 500 Stellen, davon 300 Stellen in Kiel und 100 Stellen in Bonn.',
    'Aus einem Verlust von 20 wurde ein Gewinn von 10 Millionen Euro, der Umsatz stieg um 5 Prozent.',
    'Die Zahl der Stellen sinkt von 4.800 auf 1.100 Stellen, ein Minus von 80 Prozent.',
    'Der Umsatz stieg von 100 auf 120 Millionen Euro und damit um ein Fünftel.',
    'Der Umsatz (100 Millionen Euro) und die Schulden (50 Millionen Dollar) stiegen.',
  ])('raises no alarm: %s', (text) => expect(checksOf(text).filter(({ holds }) => !holds)).toEqual([]));

  it('shows the arithmetic in digits', () => {
    expect(
      checksOf('Lenz will 380 Milliarden Yuan (52,4 Milliarden US-Dollar) investieren.')[0]?.detail,
    ).toBe('380 Mrd. CNY ÷ 52,4 Mrd. USD = 7,252');
    expect(checksOf('Der Kurs stieg von 100 auf 120 Euro, plus 15 Prozent.')[0]?.detail).toBe(
      '120 ÷ 100 − 1 = +20 % ≠ +15 %',
    );
  });
});
