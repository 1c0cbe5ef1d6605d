import { describe } from 'vitest';
import { table } from './reading.ts';

describe('sign and measure', () => {
  table(
    ['text', 'value', 'measure'],
    [
      ['Die Papiere gaben um 2,1 Prozent nach.', ['2,1 Prozent', -2.1, 'change']],
      ['Händler verwiesen darauf, dass der Titel um 2,1 Prozent nachgab.', ['2,1 Prozent', -2.1, 'change']],
      [
        'Brenner büßten 1,3 Prozent auf 48,30 Euro ein.',
        ['1,3 Prozent', -1.3, 'change'],
        ['48,30 Euro', 48.3, 'level'],
      ],
      ['Die Aktie sackte um -14,6 Prozent ab.', ['-14,6 Prozent', -14.6, 'change']],
      ['Alpmetall legte nach den Zahlen um 3 Prozent zu.', ['3 Prozent', 3, 'change']],
      [
        'Für den TecDax ging es um 0,5 Prozent auf 3.210 Punkte nach unten.',
        ['0,5 Prozent', -0.5, 'change'],
        ['3.210 Punkte', 3210, 'level'],
      ],
      ['Der Gewinnrückgang von 8 Prozent überraschte.', ['8 Prozent', -8, 'change']],
      ['Das Plus betrug 4,7 Prozent.', ['4,7 Prozent', 4.7, 'change']],
      ['Knapp 4 Prozent weniger hat die Sparte umgesetzt.', ['4 Prozent', -4, 'change']],
      [
        'Das Papier lag 33 Prozent im Minus bei 20 Dollar.',
        ['33 Prozent', -33, 'change'],
        ['20 Dollar', 20, 'level'],
      ],
      ['Die Kosten sanken um 12 Millionen Euro.', ['12 Millionen Euro', -12e6, 'change']],
      ['Falk gewannen 2 beziehungsweise fast 3 Prozent.', ['2', 2, 'change'], ['3 Prozent', 3, 'change']],
      [
        'Der Dax stieg um 1 Prozent und der MDax fiel um 2 Prozent.',
        ['1 Prozent', 1, 'change'],
        ['2 Prozent', -2, 'change'],
      ],
      // Losses are negative, once.
      [
        'Der Verlust schrumpfte von 12 auf 5 Millionen Euro.',
        ['12', -12e6, 'level'],
        ['5 Millionen Euro', -5e6, 'level'],
      ],
      ['Der Fehlbetrag betrug 4,1 Mio. Euro.', ['4,1 Mio. Euro', -4.1e6, 'level']],
      ['Der freie Cashflow war mit 14 Mio. Euro negativ.', ['14 Mio. Euro', -14e6, 'level']],
      ['Der Verlust ging um 73 Prozent zurück.', ['73 Prozent', -73, 'change']],
      ['Das Ergebnis lag bei minus 3,2 Millionen Euro.', ['3,2 Millionen Euro', -3.2e6, 'level']],
      // Not changes, not negative.
      ['Er hält 30 Prozent der Anteile.', ['30 Prozent', 30, 'level']],
      ['Die EBIT-Marge fiel auf 12,4 Prozent.', ['12,4 Prozent', 12.4, 'level']],
      ['Die Abschreibung kostet 300 Mio. Euro.', ['300 Mio. Euro', 300e6, 'level']],
      ['Es geht um eine halbe Milliarde Dollar.', ['eine halbe Milliarde Dollar', 5e8, 'level']],
      ['Nach einem Verlust verdiente Falk nun 2 Millionen Euro.', ['2 Millionen Euro', 2e6, 'level']],
      ['Bitcoin fiel unter 60.000 Dollar.', ['60.000 Dollar', 60000, 'level']],
      ['Nachdem die Titel gefallen waren, kosteten sie 12 Euro.', ['12 Euro', 12, 'level']],
      ['Kelvin streicht 900 Stellen.', ['900 Stellen', 900, 'level']],
      ['Unter dem Strich stand ein Minus von 12 Millionen Euro.', ['12 Millionen Euro', -12e6, 'level']],
      ['Der Umsatz verzeichnete ein Minus von 12 Millionen Euro.', ['12 Millionen Euro', -12e6, 'change']],
      [
        'Sein Ziel liegt 9 oder 12 Prozent unter dem Konsens.',
        ['9', -9, 'change'],
        ['12 Prozent', -12, 'change'],
      ],
      [
        'Öl kostete 63 Dollar, 1,08 Dollar oder 1,7 Prozent weniger als am Vortag.',
        ['63 Dollar', 63, 'level'],
        ['1,08 Dollar', -1.08, 'change'],
        ['1,7 Prozent', -1.7, 'change'],
      ],
      ['Die Aktie rauschte um 19 Prozent in die Tiefe.', ['19 Prozent', -19, 'change']],
      [
        'Es bringen 688 Kunden mehr als 1 Million Dollar ein.',
        ['688 Kunden', 688, 'level'],
        ['1 Million Dollar', 1e6, 'level'],
      ],
      ['Die Schwelle liegt bei 50 Prozent plus einer Aktie.', ['50 Prozent', 50, 'level']],
      ['Die Quote stieg um 2 Prozent.', ['2 Prozent', 2, 'change']],
    ],
  );
});
