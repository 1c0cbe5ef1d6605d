import { describe, expect, it } from 'vitest';
import { figuresOf, table } from './reading.ts';

describe('metric', () => {
  table(
    ['metric'],
    [
      ['Nordhafen setzte 47,3 Millionen Euro um.', 'revenue'],
      ['GE hatte ein Umsatzplus von 17 Prozent gemeldet.', 'revenue'],
      ['Der Nettozinsertrag kletterte auf 452 Mio. Euro.', 'revenue'],
      [
        'Bei einem Umsatz von 4 Mrd. Euro fuhr die Sparte einen Gewinn von 1,8 Mrd. Euro ein.',
        'revenue',
        'net_income',
      ],
      ['Sie steuerte 651 Millionen Dollar Umsatz bei.', 'revenue'],
      ['Unter dem Strich blieben 279 Millionen Euro hängen.', 'net_income'],
      ['Der operative Gewinn der Sparte rückte auf 1,9 Milliarden Dollar vor.', 'operating_income'],
      ['Das Ergebnis vor Zinsen, Steuern und Abschreibungen stieg auf 412 Mio. Euro.', 'operating_income'],
      ['Das Vorsteuerergebnis sank auf 172 Mio. Euro.', 'operating_income'],
      ['Das Ergebnis je Aktie betrug 0,87 Euro.', 'eps'],
      ['Je Aktie verdiente der Konzern 2,15 Dollar.', 'eps'],
      ['Die EBIT-Marge betrug 12,4 Prozent.', 'margin'],
      ['Das Ergebnis von 5,5 Mio. Euro sind 7,1 Prozent vom Umsatz.', 'net_income', 'margin'],
      ['Die Dividendenrendite liegt bei 4,2 %.', 'dividend'],
      [
        'Das Haus Lindhorst hat das Kursziel für Brenner von 120 auf 135 Euro angehoben.',
        'price_target',
        'price_target',
      ],
      ['Lindhorst kappte das Ziel von 98 auf 81 Euro.', 'price_target', 'price_target'],
      ['Die Anteilsscheine verteuerten sich um 6,8 Prozent auf 412,30 Euro.', 'price', 'price'],
      ['Der Euro kostete am Abend 1,0842 Dollar.', 'exchange_rate'],
      ['Der Euro gab nach und notierte bei 1,0712 Dollar.', 'exchange_rate'],
      ['Die Rendite zehnjähriger Bundesanleihen stieg auf 2,61 Prozent.', 'interest_rate'],
      ['Die Verbraucherpreise stiegen um 2,2 Prozent.', 'inflation'],
      ['Das BIP wuchs um 0,3 Prozent.', 'gdp'],
      ['Kelvin streicht 12.000 Stellen.', 'job_cuts'],
      ['Die Zahl der Mitarbeiter sank um 340.', 'employees'],
      ['Im Juni lieferte der Hersteller 18.400 Fahrzeuge aus.', 'units'],
      ['Der Bund hält 15 Prozent an dem Versorger.', 'stake'],
      ['Der Bieter zahlt 38 Euro je Falk-Aktie.', 'deal_value'],
      ['Die Anleihe über 500 Mio. Euro trägt einen Kupon von 4,25 Prozent.', 'funding', 'interest_rate'],
      ['Sonnfeld ist mit 300 Millionen Dollar verschuldet.', 'debt'],
      ['An der Börse wird Falk mit 22 Milliarden Euro bewertet.', 'market_cap'],
      // The nearest noun is not always the one.
      ['Die Schuldenlast entsprach 1,6 Prozent des BIP.', 'debt'],
      ['Die Quote notleidender Kredite stieg auf 0,9 Prozent.', 'other'],
      ['Nach der Ankündigung der Investition büßten die Papiere rund 2 Prozent ein.', 'price'],
      ['Das Angebot liegt 20 Prozent über dem Schlusskurs.', 'deal_value'],
      ['Die Bank verlangt einen Zinsaufschlag.'],
      ['Umsatz und Ergebnis stiegen um 5 beziehungsweise 8 Prozent.', 'revenue', 'net_income'],
      ['Umsatz und EBIT lagen bei 320 und 41 Millionen Euro.', 'revenue', 'operating_income'],
      ['Der Umsatz stieg um 5 bis 8 Prozent.', 'revenue'],
      ['Falk legt 36 Euro je Anteilsschein hin, um Brenner zu übernehmen; das Gebot gilt.', 'deal_value'],
      [
        'In bar erhalten die Aktionäre 36 Euro je Anteilsschein. Falk will Brenner übernehmen, das Gebot steht.',
        'deal_value',
      ],
      ['In bar erhalten die Aktionäre 36 Euro je Anteilsschein.', 'other'],
      ['Das entspricht einer Prämie von 41 Prozent auf den Schlusskurs.', 'deal_value'],
      ['Die Prämien stiegen um 4 Prozent.', 'revenue'],
      ['Im Mai wird eine Anleihe über 500 Mio. Euro fällig.', 'debt'],
      ['Falk begab im Mai eine Anleihe über 500 Mio. Euro.', 'funding'],
      [
        'Der Absatz wuchs. In China lieferte Falk 5.000 Autos aus, in Europa legten die Ulmer um 4 Prozent zu.',
        'units',
        'units',
      ],
      ['Die Aktie gab nach, in Frankfurt legten die Papiere um 4 Prozent zu.', 'price'],
      ['Die Nachfrage stieg um 12 Prozent.', 'other'],
      ['Die Notierung stieg um 12 Prozent.', 'price'],
      ['$BMW −1,4% auf 84,20 €', 'price', 'price'],
      ['Dort steht ein Verlust von 3,6 Prozent zu Buche.', 'price'],
      ['Operativ verbuchte der Konzern einen Verlust von 34 Mio. Euro.', 'operating_income'],
      ['Der Konzern verbuchte einen Verlust von 34 Mio. Euro.', 'net_income'],
      ['Angeboten werden 5 Millionen Aktien.', 'other'],
      ['Käufer zahlten 3.652 Euro je Unze.', 'price'],
      ['Falk zahlte 5 Milliarden Euro für Brenner.', 'deal_value'],
      ['Falk zahlte 5 Milliarden Euro für Abfindungen.', 'cost'],
      ['Wind brachte 420 GWh, ans Netz gingen 12 MW.', 'units', 'capacity'],
      ['Das Handelsvolumen belief sich auf 1,4 Mio. Stück.', 'volume'],
      ['Der Anteil am deutschen Markt liegt bei 23 Prozent.', 'market_share'],
    ],
  );

  it('goes on with what the list counts', () => {
    const list =
      'So viele Autos lieferten sie aus:\n\n- Falk: 35.200 Fahrzeuge (minus 5,9 Prozent)\n\n- Brenner: 34.100 Fahrzeuge (+2,7 %)';
    expect(figuresOf(list).map(({ metric }) => metric)).toEqual(['units', 'units', 'units', 'units']);
  });
});

describe('what a figure of the markets measures', () => {
  table(
    ['value', 'metric'],
    [
      ['Die Notenbank nahm den Leitzins um 50 Basispunkte zurück.', [-50, 'interest_rate']],
      ['Fünfjährige Anleihen rentierten mit 2,1 Prozent.', [2.1, 'interest_rate']],
      ['Das Minus seit Januar summiert sich auf 20 Prozent.', [-20, 'other']],
      [
        'Alpmetall rutschten nach einem Verlust von 5 Millionen Euro um 3 Prozent ab.',
        [-5e6, 'net_income'],
        [-3, 'price'],
      ],
      ['Das Minus je Aktie betrug 2,10 Dollar.', [-2.1, 'eps']],
      ['Das Haus beschäftigt 3.100 Menschen.', [3100, 'employees']],
      ['Das Haus betreut 3.100 Menschen.', [3100, 'other']],
      ['Die Firma schuf 900 Stellen.', [900, 'employees']],
      ['Die Firma streicht 900 Stellen.', [900, 'job_cuts']],
      [
        'Die Bestellungen (+9 Prozent) stiegen stärker als der Gewinn (+2 Prozent).',
        [9, 'orders'],
        [2, 'net_income'],
      ],
      ['Der Anteil am Gesamtmarkt beträgt 12 Prozent.', [12, 'market_share']],
      ['Der Anteil am Zulieferer beträgt 12 Prozent.', [12, 'stake']],
      ['Die Durchschnittsmiete lag bei 9 Euro.', [9, 'price']],
      ['Die Mieteinnahmen lagen bei 9 Mio. Euro.', [9e6, 'revenue']],
      ['Das Kraftwerk leistet 400 MW.', [400, 'capacity']],
    ],
  );
});

describe('a profit of nothing', () => {
  table(
    ['metric', 'tense'],
    [
      ['Er erwartet eine schwarze Null.', ['net_income', 'forecast']],
      ['Operativ schrieb Falk eine schwarze Null.', ['operating_income', 'actual']],
      ['Beim Ebit peilt Falk eine schwarze Null an.', ['operating_income', 'forecast']],
      [
        'Bei einem Umsatz von 5 Mio. Euro stand eine schwarze Null.',
        ['revenue', 'actual'],
        ['net_income', 'actual'],
      ],
    ],
  );
});

describe('what the economy at large measures', () => {
  table(
    ['value', 'metric'],
    [
      // Prices of households go on with a rate of inflation, those of a firm do not.
      [
        'Die Teuerung lag bei 2,4 Prozent. Energie kostete 1,2 Prozent weniger.',
        [2.4, 'inflation'],
        [-1.2, 'inflation'],
      ],
      [
        'Die Inflation stieg auf 3,1 Prozent, Lebensmittel verteuerten sich um 4,5 Prozent.',
        [3.1, 'inflation'],
        [4.5, 'inflation'],
      ],
      [
        'Die Kerninflation betrug 2,8 Prozent. Im Mai hatte die Rate 2,6 Prozent betragen.',
        [2.8, 'inflation'],
        [2.6, 'inflation'],
      ],
      ['Falk verteuerten sich um 4,5 Prozent.', [4.5, 'price']],
      [
        'Die Inflation stieg auf 3,1 Prozent, der Dax gab um 0,5 Prozent nach.',
        [3.1, 'inflation'],
        [-0.5, 'price'],
      ],
      // Moods.
      ['Das Geschäftsklima gab auf 87,4 Punkte nach.', [87.4, 'other']],
      ['Der Einkaufsmanagerindex kletterte auf 51,2 Punkte.', [51.2, 'other']],
      ['Der Dax kletterte auf 23.811 Punkte.', [23811, 'price']],
      ['Die Zahl der Erwerbslosen sank um 44.000 auf 2,91 Millionen.', [-44000, 'other'], [2.91e6, 'other']],
      ['Falk streicht 600 Stellen.', [600, 'job_cuts']],
      // Cuts by a noun.
      ['Der Abbau summiert sich auf 2.800 Arbeitsplätze.', [2800, 'job_cuts']],
      ['Das Werk hat 2.800 Arbeitsplätze.', [2800, 'employees']],
      ['Im Ausland trennt sich Falk von 1.700 Mitarbeitern.', [1700, 'job_cuts']],
      // By the piece.
      ['Sie kaufte 120 Aktien zu 14,50 Euro.', [120, 'stake'], [14.5, 'price']],
      ['Sie kaufte 120 Aktien zum Ziel von 14,50 Euro.', [120, 'stake'], [14.5, 'price_target']],
      ['Bis Mittag wechselten 1,2 Mio. Stück den Besitzer.', [1.2e6, 'volume']],
      ['Falk verkaufte 1,2 Mio. Stück.', [1.2e6, 'units']],
      ['Falk verkauft Ventile für 20 Mio. Dollar im Jahr.', [20e6, 'revenue']],
      ['Falk verkauft das Werk für 20 Mio. Dollar.', [20e6, 'deal_value']],
      ['Die Firma hält 6.420 Bitcoin.', [6420, 'assets']],
      ['Die Zinssenkung um 25 Basispunkte kam früh.', [-25, 'interest_rate']],
      ['Die Zinserhöhung um 25 Basispunkte kam früh.', [25, 'interest_rate']],
      ['Der Sturm kostete die Branche netto 240 Mio. Euro.', [240e6, 'cost']],
      ['Seit dem Sturm stieg der Umsatz auf 240 Mio. Euro.', [240e6, 'revenue']],
      // A loss of a percentage is a fall.
      ['Binnen einer Woche beläuft sich der Verlust auf 4,3 Prozent.', [-4.3, 'price']],
      ['Der Verlust beläuft sich auf 4,3 Mio. Euro.', [-4.3e6, 'net_income']],
    ],
  );
});
