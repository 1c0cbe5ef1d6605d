import { describe } from 'vitest';
import { table } from './reading.ts';

describe('tense', () => {
  table(
    ['tense'],
    [
      ['Der Umsatz kletterte von 3,1 auf 3,4 Milliarden Euro.', 'prior', 'actual'],
      ['Der Umsatz lag bei 1,4 Mrd. Euro nach 1,2 Mrd. Euro im Vorjahreszeitraum.', 'actual', 'prior'],
      ['Umsatz: 58 Mio. Euro (Vorjahr: 51,3 Mio. Euro)', 'actual', 'prior'],
      ['Ergebnis je Aktie: 3,09 Euro (2,54 Euro)', 'actual', 'prior'],
      ['Ein Jahr zuvor waren es noch 17 Millionen Euro gewesen.', 'prior'],
      [
        'Der Gewinn betrug 4 Mio. Euro, nachdem im Jahr davor ein Verlust von 2 Mio. Euro angefallen war.',
        'actual',
        'prior',
      ],
      ['Nun sind 60 bis 75 statt 85 bis 95 Millionen Euro geplant.', 'forecast', 'prior'],
      ['Zuvor waren 2,05 bis 2,35 Milliarden Euro im Plan.', 'prior'],
      ['Das EBIT soll mindestens 500 Millionen Euro erreichen.', 'forecast'],
      ['Analysten hatten im Schnitt 231 Mio. Euro erwartet.', 'forecast'],
      ['Er verfehlte die erwarteten 300 Millionen Euro.', 'forecast'],
      ['Für 2028 werden mehr als 1,1 Milliarden Euro angepeilt.', 'forecast'],
      ['Der Umsatz wird um 5 Prozent steigen.', 'forecast'],
      ['Das Kursziel lautet weiter 33 Euro.', 'forecast'],
      // Facts, although such words stand nearby.
      ['Das Papier wird mit 12 Euro gehandelt.', 'actual'],
      ['Der Umsatz kletterte im Vorjahr um 28 Prozent auf 771 Millionen Euro.', 'actual', 'actual'],
      ['Der Gewinn stieg gegenüber dem Vorjahr um 8 Prozent.', 'actual'],
      ['Wie erwartet stieg der Gewinn um 8 Prozent.', 'actual'],
      ['Der Umsatz übertraf die Prognose um 5 Prozent.', 'actual'],
      ['Falk will die Anteile erhöhen und bietet 100 Euro je Aktie.', 'actual'],
      ['Kelvin streicht 7000 Jobs.', 'actual'],
      ['Das EPS lag bei 0,35 Dollar (erwartet: 31 Cent).', 'actual', 'forecast'],
      ['Das Ebitda brach auf 104 Mio. Euro ein (Konsens: 128 Mio.).', 'actual', 'forecast'],
      ['Das Ebitda brach auf 104 Mio. Euro ein (128 Mio. Euro).', 'actual', 'prior'],
      ['Der Anteil soll von zuletzt 41 auf 33 Prozent fallen.', 'prior', 'forecast'],
      ['Statt mit einem Umsatzwachstum von 4 Prozent rechnet Falk mit 2 Prozent.', 'prior', 'forecast'],
      [
        'Er soll die Kosten um 200 Mio. Euro drücken und nicht wie bisher um 150 Mio. Euro.',
        'forecast',
        'prior',
      ],
      ['Die Aktie liegt 4 Prozent unter dem Ausgabepreis von 66 Euro.', 'actual', 'prior'],
      ['Seit dem Tief bei 31,20 Euro hat sich die Aktie um 20 Prozent verteuert.', 'prior', 'actual'],
      ['Die Aktie erreichte den Ausgabepreis von 66 Euro.', 'actual'],
      ['Er sieht Öl bei 55 Dollar je Barrel.', 'forecast'],
      ['Falk würde mit 8,3 Mrd. Euro bewertet.', 'forecast'],
      ['Falk wird mit 8,3 Mrd. Euro bewertet.', 'actual'],
      ['Die Eigentümer sollen 15 Mio. Euro verlangt haben.', 'actual'],
      ['Die Eigentümer sollen 15 Mio. Euro erhalten.', 'forecast'],
      ['Falk verdiente 74 Mio. Euro und damit mehr als von Analysten erwartet.', 'actual'],
      ['Die Aktie bietet 22 Prozent Luft nach oben.', 'forecast'],
      ['Die Aktie gab nach, nachdem sich Öl um 2,4 Prozent verbilligt hatte.', 'actual'],
      ['Die Aktie stieg, nachdem sie am Mittwoch um 2,4 Prozent gefallen war.', 'prior'],
    ],
  );
});

describe('what a form of the verb supposes', () => {
  table(
    ['tense'],
    [
      ['Das entspräche einer Marge von 8,1 Prozent.', 'forecast'],
      ['Damit käme der Umsatz auf 3 Mio. Euro.', 'forecast'],
      ['Der Umsatz stiege auf 3 Mio. Euro.', 'actual'],
      ['Das entsprach einer Marge von 8,1 Prozent.', 'actual'],
      ['Die Kosten lagen bei 3 Mio. Euro.', 'actual'],
      ['Eine Anlage mit 2,4 Megawatt ist vorgesehen.', 'forecast'],
      ['Falk wird eine Wertberichtigung von 11 Mio. Euro erfassen.', 'forecast'],
      ['Falk hat eine Wertberichtigung von 11 Mio. Euro erfasst.', 'actual'],
    ],
  );
});
