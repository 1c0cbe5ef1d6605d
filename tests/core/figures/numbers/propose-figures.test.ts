import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.ts';

type Case = [text: string, ...figures: string[]];

const CASES: Record<string, Case[]> = {
  notation: [
    ['Nordhafen setzte 47,3 Millionen Euro um.', '47,3 Millionen Euro = 47300000 EUR'],
    ['Die Summe beträgt 2.460 Mio. Euro.', '2.460 Mio. Euro = 2460000000 EUR'],
    ['Der MDax stand bei 27 305,41 Zählern.', '27 305,41 Zählern = 27305.41 points'],
    ['Der SMI schloss bei 11’482,37 Punkten.', '11’482,37 Punkten = 11482.37 points'],
    ['Der Dax notierte bei 25 000 Punkten.', '25 000 Punkten = 25000 points'],
    ['„Sales of $1,234.5 million“', '$1,234.5 million = 1234500000 USD'],
    ['Der Umsatz stieg um 3.4% auf CHF 845.3 Mio.', '3.4% = 3.4 percent', 'CHF 845.3 Mio. = 845300000 CHF'],
    [
      'Die Marge lag bei 4.125 Prozent, zuvor 3.9 und 12.4 Prozent.',
      '4.125 Prozent = 4.125 percent',
      '3.9 = 3.9 percent',
      '12.4 Prozent = 12.4 percent',
    ],
  ],
  words: [
    ['Tauber plant fünfeinhalb Milliarden Euro ein.', 'fünfeinhalb Milliarden Euro = 5500000000 EUR'],
    ['Es geht um eine halbe Milliarde Dollar.', 'eine halbe Milliarde Dollar = 500000000 USD'],
    ['Rund eine Viertelmillion Kunden sind betroffen.', 'eine Viertelmillion Kunden = 250000 Kunde, about'],
    ['Der Kurs fiel um elf Prozent.', 'elf Prozent = 11 percent'],
    ['Sie zahlte anderthalb Milliarden Franken.', 'anderthalb Milliarden Franken = 1500000000 CHF'],
    ['Das Zwei-Milliarden-Euro-Paket steht.', 'Zwei-Milliarden-Euro = 2000000000 EUR'],
    ['Knapp drei Viertel stimmten zu.', 'drei Viertel = 75 percent, about'],
    ['Jeder fünfte Arbeitsplatz entfällt.', 'Jeder fünfte = 20 percent'],
    ['Die Quote fiel auf zwei Komma fünf Prozent.', 'zwei Komma fünf Prozent = 2.5 percent'],
    [
      'Es sind dreizehn Komma zwei fünf Milliarden Euro.',
      'dreizehn Komma zwei fünf Milliarden Euro = 13250000000 EUR',
    ],
    ['Sie nannte zwei, Komma, auf drei Prozent.', 'drei Prozent = 3 percent'],
  ],
  scales: [
    ['Das Programm umfasst 1,4 Billionen Euro.', '1,4 Billionen Euro = 1400000000000 EUR'],
    ['Derivate über 1,1 Billiarden Dollar sind offen.', '1,1 Billiarden Dollar = 1100000000000000 USD'],
    ['„We invest 5 billion dollars“, sagte sie.', '5 billion dollars = 5000000000 USD'],
    ['Das Ergebnis betrug 812 T€ nach 640 TEUR.', '812 T€ = 812000 EUR', '640 TEUR = 640000 EUR'],
    ['Umsatz: $1.2B, EPS $0.45', '$1.2B = 1200000000 USD', '$0.45 = 0.45 USD'],
    ['Die Gruppe setzte 2,1 Mia. Franken um.', '2,1 Mia. Franken = 2100000000 CHF'],
  ],
  currencies: [
    ['… bei einem Kurs von 143,8USD auf NYSE', '143,8USD = 143.8 USD'],
    ['Ein Gebot über HK$238 Millionen', 'HK$238 Millionen = 238000000 HKD'],
    ['Das EBITDA sank auf EUR -9,4 Mio.', 'EUR -9,4 Mio. = -9400000 EUR'],
    ['Der Preis liegt bei 50,- Euro.', '50,- Euro = 50 EUR'],
    ['Der Erlös lag bei 900 Millionen Kronen.', '900 Millionen Kronen = 900000000 null'],
    ['Der Erlös lag bei 900 Mio. schwedischen Kronen.', '900 Mio. schwedischen Kronen = 900000000 SEK'],
    ['Das kostet 20 kanadische Dollar.', '20 kanadische Dollar = 20 CAD'],
    ['Sie zahlte 3 Mio. kenianische Schilling.', '3 Mio. kenianische Schilling = 3000000 KES'],
    ['Damals kostete es zwölf Mark.', 'zwölf Mark = 12 DEM'],
    [
      'Es waren 40 Milliarden Naira und 8 Mrd. Baht.',
      '40 Milliarden Naira = 40000000000 NGN',
      '8 Mrd. Baht = 8000000000 THB',
    ],
    ['Der Kurs stieg auf 412 Pence.', '412 Pence = 4.12 GBP'],
    ['Die Dividende steigt um 15 Cent.', '15 Cent = 0.15 EUR'],
    ['Öl kostete 63,42 Dollar, 38 Cent weniger.', '63,42 Dollar = 63.42 USD', '38 Cent = 0.38 USD'],
    [
      'Brent gab 38 Cent nach. WTI fiel um 44 Cent auf 59,10 Dollar, die Aktie um 12 Cent auf 3,10 Euro.',
      '38 Cent = 0.38 EUR',
      '44 Cent = 0.44 USD',
      '59,10 Dollar = 59.1 USD',
      '12 Cent = 0.12 EUR',
      '3,10 Euro = 3.1 EUR',
    ],
    ['Im Jahr 2025 EUR 9,4 Mio.', 'EUR 9,4 Mio. = 9400000 EUR'],
    [
      'Gold kostete 4.100 Dollar. Silber notierte zuletzt bei 51,30.',
      '4.100 Dollar = 4100 USD',
      '51,30 = 51.3 USD',
    ],
    ['EURUSD 1,1585', '1,1585 = 1.1585 USD'],
    ['Die Ladung: 3 Fässer (477 Liter)', '3 Fässer = 3 barrel', '477 Liter = 477 l'],
    ['Es sind 2,4 Mio. t Stahl und 1,2 Mio. bpd.', '2,4 Mio. t = 2400000 t', '1,2 Mio. bpd = 1200000 barrel'],
    ['Die Quote liegt bei 5 Promille.', '5 Promille = 0.5 percent'],
    ['Dax 24.180 (-0,6%)', '24.180 = 24180 points', '-0,6% = -0.6 percent'],
    ['Das KGV liegt bei 14, die Rendite bei 3,8 Prozent.', '14 = 14 x', '3,8 Prozent = 3.8 percent'],
    ['KGV 26e: 9,4, Rendite 5,2%', '9,4 = 9.4 x', '5,2% = 5.2 percent'],
    ['Die 300-Millionen-Euro-Anleihe läuft.', '300-Millionen-Euro = 300000000 EUR'],
    ['Sie fiel unter die 20-Dollar-Marke.', '20-Dollar = 20 USD'],
  ],
  'percent, points, multiples': [
    ['Eine 100-prozentige Tochter', '100-prozentige = 100 percent'],
    ['Die Spanne stieg um 40 Basispunkte.', '40 Basispunkte = 40 basis_point'],
    [
      'Die Marge wuchs um 0,9 Punkte auf 6,4 Prozent.',
      '0,9 Punkte = 0.9 percentage_point',
      '6,4 Prozent = 6.4 percent',
    ],
    [
      'Der Satz sinkt um einen Viertelpunkt auf 3,00 Prozent.',
      'einen Viertelpunkt = 0.25 percentage_point',
      '3,00 Prozent = 3 percent',
    ],
    ['Der Dax verlor 210 Punkte.', '210 Punkte = 210 points'],
    ['Der Ifo-Index stieg um 0,7 Punkte.', '0,7 Punkte = 0.7 points'],
    ['Der Nasdaq 100 fiel auf 24.503.', '24.503 = 24503 points'],
    ['Bewertet mit dem 15-Fachen des Gewinns, also 8,5x EBITDA.', '15-Fachen = 15 x', '8,5x = 8.5 x'],
    ['Bei einem Kurs-Gewinn-Verhältnis (KGV) von knapp 11', '11 = 11 x, about'],
    ['Book-to-Bill: 1,12', '1,12 = 1.12 x'],
  ],
  'counts and quantities': [
    ['Der Konzern zählt 1.248 Beschäftigte.', '1.248 Beschäftigte = 1248 Beschäftigter'],
    ['Es gibt 4.500 landwirtschaftliche Anlagen.', '4.500 landwirtschaftliche Anlagen = 4500 Anlage'],
    ['Sie zählt 3,4 Millionen Vertragskunden.', '3,4 Millionen Vertragskunden = 3400000 Vertragskunde'],
    ['Sie streicht 1.900 Stellen, davon 700 hier.', '1.900 Stellen = 1900 Stelle', '700 = 700 Stelle'],
    ['Die Zahl der Kunden wuchs auf 10,3 Millionen.', '10,3 Millionen = 10300000 Kunde'],
    ['Die Mitarbeiterzahl sank von 310 auf 290.', '310 = 310 Mitarbeiter, prior', '290 = 290 Mitarbeiter'],
    [
      'Wale kauften 12.000 BTC und 137.000 Barrel Öl.',
      '12.000 BTC = 12000 BTC',
      '137.000 Barrel = 137000 barrel',
    ],
    ['Der Park leistet 720 Megawatt.', '720 Megawatt = 720 MW'],
  ],
  signs: [
    ['Alpmetall −3,2 %', '−3,2 % = -3.2 percent'],
    ['Alpmetall (-3,2 %) und Falk (+ 5 %)', '-3,2 % = -3.2 percent', '+ 5 % = 5 percent'],
    ['Das Ergebnis lag bei minus 3,2 Millionen Euro.', '3,2 Millionen Euro = -3200000 EUR'],
    ['Ein Verlust von minus -3 Prozent', '-3 Prozent = -3 percent'],
    [
      'Nach minus 5 verdiente Falk nun 2 Millionen Euro.',
      '5 = -5000000 EUR',
      '2 Millionen Euro = 2000000 EUR',
    ],
  ],
  'ranges and pairs': [
    ['Geplant sind 120–130 Mio. Euro.', '120–130 Mio. Euro = 120000000..130000000 EUR'],
    ['3,5 %–4,0 %', '3,5 %–4,0 % = 3.5..4 percent'],
    ['zwischen minus vier und minus eins Prozent', 'vier und minus eins Prozent = -4..-1 percent'],
    [
      'Zwischen rund 500 Millionen und 1,2 Milliarden Euro',
      '500 Millionen und 1,2 Milliarden Euro = 500000000..1200000000 EUR, about',
    ],
    ['5 Prozent plus/minus 1 Prozentpunkt', '5 Prozent plus/minus 1 Prozentpunkt = 4..6 percent'],
    [
      'Nun sind 60 bis 75 statt 85 bis 95 Millionen Euro geplant.',
      '60 bis 75 = 60000000..75000000 EUR',
      '85 bis 95 Millionen Euro = 85000000..95000000 EUR',
    ],
    [
      'Er wuchs von 980 Millionen auf 1,1 Milliarden Euro.',
      '980 Millionen = 980000000 EUR, prior',
      '1,1 Milliarden Euro = 1100000000 EUR',
    ],
    [
      'Der Satz sinkt auf 3,75 von bisher 4,00 Prozent.',
      '3,75 = 3.75 percent',
      '4,00 Prozent = 4 percent, prior',
    ],
    ['Je Aktie wurden 2,08 (1,67) Euro verdient.', '2,08 = 2.08 EUR', '1,67 = 1.67 EUR, prior'],
    ['Sie gewannen 2 beziehungsweise fast 3 Prozent.', '2 = 2 percent', '3 Prozent = 3 percent, about'],
    [
      'EBITDA 3,6 Mio. Euro (Vorjahr: 4,4; Vorquartal: 4,0)',
      '3,6 Mio. Euro = 3600000 EUR',
      '4,4 = 4400000 EUR, prior',
      '4,0 = 4000000 EUR, prior',
    ],
    ['In Europa um 3 und in Asien um 9 Prozent', '3 = 3 percent', '9 Prozent = 9 percent'],
    ['Er stieg um 1,8 Prozent, währungsbereinigt um 4,1.', '1,8 Prozent = 1.8 percent', '4,1 = 4.1 percent'],
    ['EUR/CHF notiert bei 0,9385.', '0,9385 = 0.9385 CHF'],
    [
      'Elf Millionen Euro; zuvor waren es 17 Millionen gewesen.',
      'Elf Millionen Euro = 11000000 EUR',
      '17 Millionen = 17000000 EUR',
    ],
  ],
  qualifiers: [
    [
      'mindestens 380 Milliarden Yuan (52,4 Milliarden US-Dollar)',
      '380 Milliarden Yuan = 380000000000 CNY, min',
      '52,4 Milliarden US-Dollar = 52400000000 USD, min',
    ],
    ['An die 300 Läden sind betroffen.', '300 Läden = 300 Laden, about'],
    ['Höchstens 3 Prozent sind drin.', '3 Prozent = 3 percent, max'],
    ['um bis zu 6,2 Prozent', '6,2 Prozent = 6.2 percent, max'],
    ['Er rechnet mit über 1,6 Milliarden Euro.', '1,6 Milliarden Euro = 1600000000 EUR, over'],
    ['Die Anleihe über 500 Mio. Euro', '500 Mio. Euro = 500000000 EUR'],
    ['Die Kosten bleiben unter 40 Mio. Euro.', '40 Mio. Euro = 40000000 EUR, under'],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)('%s', (text, ...figures) => expect(readingOf(text)).toEqual(figures));
  });

describe('no figures', () => {
  it.each([
    'Am 22. Februar 2025 trifft sich der Rat.',
    'Stand: 05.10.2026 / 06:15 / BST',
    'Gegen 14.30 Uhr und um 16:00 Uhr Ortszeit',
    'Seit 2016 war er nicht so hoch.',
    'Von 2020 bis 2024 und 2025/26',
    'in den vergangenen drei Jahren, 18 Monaten und 50 Stunden',
    'vom 27. bis 31.08.2026',
    'im 3. Quartal auf Platz 3',
    'Der 54-Jährige übernimmt.',
    'Das 52-Wochen-Hoch und die 200-Tage-Linie',
    'ISIN: DE000FLK0016, WKN 999123, WKN: FLK001',
    'Tel. 069/000-1234 und +49 69 2732-0',
    'nach § 15 WpHG und § 315 HGB, Art. 17 MAR',
    'Der S&P 500, der Nikkei 225 und der DAX 40 legten zu.',
    'Boeing 737, iPhone 15, A320, 5G und Windows 11',
    'Der 30 Titel umfassende SLI',
    'die zwei Standorte und drei Vorstände',
    'in der zweiten Hälfte, im ersten Viertel',
    'Zwei Drittel-Mehrheiten sind keine drei Dollar-Anleihen.',
    'jedes zweite Jahr und jeden dritten Tag',
    '60311 Frankfurt, Neue Mainzer Straße 52',
    'im Verhältnis 1:4',
    './abc/def/gh',
    'Ein Fass (159 Liter) und eine Feinunze (rund 31,1 Gramm)',
    'der 225 Werte umfassende Nikkei',
    'kostete seinerzeit kaum etwas, notierte 2025 nicht',
    'Lesen Sie auch: Falk fällt um 9 Prozent',
    'Der Vorverkauf hat 2,7 Mio. Dollar erreicht (Anzeige)',
    'Jetzt 4 Wochen für 1 Euro testen',
    '© 2026 Nordverlag',
    '12 Kommentare',
    'Ein Barrel Öl ist ein Fass.',
    'Version 2.0 der Industrie 4.0',
    'Das Q2 2026, das H1 und die 9M-Zahlen',
    'AMD 7 und ALL 3, TOP 10, PEN 2',
    'Der Dax, der Euro und das Pfund',
    'A24 Energie und 1&1',
    'eine Milliardenklage und ein Millionenpublikum',
    'im dreistelligen Millionenbereich, zweistellig',
    'Minus und Plus, Prozent und Euro',
    'Die Top 10 der Branche',
    'alle 27 EU-Staaten',
    'Seite 12, Nr. 7, Kapitel 3',
    'von 9.00 bis 17.30 Uhr',
    'die 3D-Technik von 3Sat',
    'am 11.11. um 11.11 Uhr',
    'PLZ 1010 Wien',
    'der 1. FC und der 2. Senat',
  ])('%s', (text) => expect(readingOf(text)).toEqual([]));
});

describe('what a number leaves out', () => {
  it.each([
    ['245 dänische Kronen, zuvor 330 Kronen', ['245 dänische Kronen = 245 DKK', '330 Kronen = 330 DKK']],
    ['Er nennt 330 Kronen.', ['330 Kronen = 330 null']],
    ['Der Wert lag bei 20 Euro, dann bei 30 Kronen.', ['20 Euro = 20 EUR', '30 Kronen = 30 null']],
    [
      'Sie senkte das Ziel von 350 auf 290 Euro, Lindhorst von 320 auf 280.',
      ['350 = 350 EUR, prior', '290 Euro = 290 EUR', '320 = 320 EUR, prior', '280 = 280 EUR'],
    ],
    [
      'Erlöse von 390 Mio. Euro (bisher: 425 bis 485)',
      ['390 Mio. Euro = 390000000 EUR', '425 bis 485 = 425000000..485000000 EUR, prior'],
    ],
    ['ein Minus von 9 respektive 12 Prozent', ['9 = 9 percent', '12 Prozent = 12 percent']],
    ['mindestens 3, maximal 5 Euro', ['3 = 3 EUR, min', '5 Euro = 5 EUR, max']],
    [
      'Der Umsatz stieg um 7 Prozent auf 2 Mio. Euro, das Ebit um 9 auf 512 Mio. Euro.',
      [
        '7 Prozent = 7 percent',
        '2 Mio. Euro = 2000000 EUR',
        '9 = 9 percent',
        '512 Mio. Euro = 512000000 EUR',
      ],
    ],
    [
      'Falk streicht 1.300 Stellen, 200 mehr als geplant.',
      ['1.300 Stellen = 1300 Stelle', '200 = 200 Stelle'],
    ],
    ['120 Filialen in Asien und 289 in Europa', ['120 Filialen = 120 Filiale', '289 = 289 Filiale']],
    ['120 Filialen in Asien und 3 Jahre in Europa', ['120 Filialen = 120 Filiale']],
    ['EUR/PLN: 4,2610', ['4,2610 = 4.261 PLN']],
    [
      'Auf einen Gewinn von 5 folgte ein Verlust von 9 Mio. Euro.',
      ['5 = 5000000 EUR', '9 Mio. Euro = 9000000 EUR'],
    ],
    ['Das Multiple lag bei 24.', ['24 = 24 x']],
    ['Der ATX fiel auf 4.512,66 Einheiten.', ['4.512,66 Einheiten = 4512.66 points']],
    ['Der Absatz im Dax-Konzern fiel auf 4.512 Einheiten.', ['4.512 Einheiten = 4512 Einheit']],
    ['Das 1958 gegründete Unternehmen wuchs.', []],
    ['Der Umsatz lag bei 1,2\nMrd. Euro.', ['1,2\nMrd. Euro = 1200000000 EUR']],
    ['Der Umsatz lag bei 41 Mio.\nEUR.', ['41 Mio.\nEUR = 41000000 EUR']],
    ['Teil 12\n\nEuro und Dollar', []],
    ['Wir zählten 12\nEuropa wächst', []],
  ])('%s', (text, readings) => {
    expect(readingOf(text)).toEqual(readings);
  });
});

describe('what stands once for several', () => {
  it.each([
    ['Der Absatz stieg um ein bis zwei Prozent.', ['ein bis zwei Prozent = 1..2 percent']],
    [
      'Sie plant mit einer bis drei Millionen Euro.',
      ['einer bis drei Millionen Euro = 1000000..3000000 EUR'],
    ],
    ['Das dauert ein bis zwei Jahre.', []],
    ['Ein bis dahin unbekannter Bieter zahlt 3 Euro.', ['3 Euro = 3 EUR']],
    ['Falk verlor 7,5, Alpmetall 5,1 Prozent.', ['7,5 = 7.5 percent', '5,1 Prozent = 5.1 percent']],
    [
      'Falk büßte 3,9 und der Zulieferer Alpmetall Nord 5,6 Prozent ein.',
      ['3,9 = 3.9 percent', '5,6 Prozent = 5.6 percent'],
    ],
    ['Version 7,5, ein Plus von 5,1 Prozent.', ['5,1 Prozent = 5.1 percent']],
  ])('%s', (text, readings) => expect(readingOf(text)).toEqual(readings));
});

describe('currencies that several lands share', () => {
  it.each([
    ['Die Aktie stieg in Stockholm auf 179 Kronen.', ['179 Kronen = 179 SEK']],
    ['Das norwegische Haus zahlt 12 Kronen.', ['12 Kronen = 12 NOK']],
    ['In Oslo und Stockholm gehandelt: Die Schweden zahlen 12 Kronen.', ['12 Kronen = 12 SEK']],
    [
      'Die Schweden verdienten 5,4 Mrd. Kronen (umgerechnet 490 Mio. Euro) nach 4,9 Mrd. im Sommer.',
      ['5,4 Mrd. Kronen = 5400000000 SEK', '490 Mio. Euro = 490000000 EUR', '4,9 Mrd. = 4900000000 SEK'],
    ],
    // No land, or one that has another currency.
    ['In Berlin zahlt sie 12 Kronen.', ['12 Kronen = 12 null']],
    ['In Stockholm zahlt sie 12 Peso.', ['12 Peso = 12 null']],
  ])('%s', (text, readings) => expect(readingOf(text)).toEqual(readings));
});

describe('a profit of nothing', () => {
  it.each([
    ['Er erwartet eine schwarze Null.', ['schwarze Null = 0 EUR, about']],
    [
      'Nach 3 Mio. Franken Verlust peilt Falk eine schwarze Null an.',
      ['3 Mio. Franken = 3000000 CHF', 'schwarze Null = 0 CHF, about'],
    ],
    ['Das Jahr endete mit einer schwarzen Null.', ['schwarzen Null = 0 EUR, about']],
    ['Das ist ein schwarzes Nullsummenspiel.', []],
    ['Die Temperatur fiel unter null.', []],
    ['Die schwarze Nullserie ist ausverkauft.', []],
    ['Der Finanzminister hält im Haushalt an der schwarzen Null fest.', []],
  ])('%s', (text, readings) => expect(readingOf(text)).toEqual(readings));
});
