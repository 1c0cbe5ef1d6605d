import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { readFigures } from '../../../src/core/figures/read-figures.ts';
import type { Figure } from '../../../src/core/summary.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { packFor } from '../../../src/languages/index.ts';

const pack = packFor('de');

/** The figures of a text, each as "surface → fields": only the named fields are told. */
function read<Field extends keyof Figure>(text: string, ...fields: Field[]): unknown[][] {
  const doc = readDocument(plainArticle(text, { title: '–' }), pack);
  return readFigures(doc, pack).map((draft) => [
    text.slice(draft.start, draft.end),
    ...fields.map((field) => (draft as Partial<Figure>)[field] ?? null),
  ]);
}

describe('sign and measure', () => {
  const cases: [string, ...[string, number, string][]][] = [
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
  ];
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text, 'value', 'measure')).toEqual(expected);
  });
});

describe('metric', () => {
  const cases: [string, ...string[]][] = [
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
  ];
  it.each(cases)('%s', (text, ...metrics) => {
    expect(read(text, 'metric').map(([, metric]) => metric)).toEqual(metrics);
  });

  it('goes on with what the list counts', () => {
    const list =
      'So viele Autos lieferten sie aus:\n\n- Falk: 35.200 Fahrzeuge (minus 5,9 Prozent)\n\n- Brenner: 34.100 Fahrzeuge (+2,7 %)';
    expect(read(list, 'metric').map(([, metric]) => metric)).toEqual(['units', 'units', 'units', 'units']);
  });
});

describe('tense', () => {
  const cases: [string, ...string[]][] = [
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
  ];
  it.each(cases)('%s', (text, ...tenses) => {
    expect(read(text, 'tense').map(([, tense]) => tense)).toEqual(tenses);
  });
});

describe('per', () => {
  const cases: [string, ...(string | null)[]][] = [
    ['Sie zahlt eine Dividende von 1,20 Euro je Aktie.', 'share'],
    ['Die Dividende sinkt von 1,40 auf 0,60 Euro/Aktie.', 'share', 'share'],
    ['Je Aktie sind das 5,19 Euro (4,40 Euro).', 'share', 'share'],
    ['Gas kostete 31,5 Euro je Megawattstunde.', 'MWh'],
    ['Ein Barrel der Sorte Brent kostete 84,20 Dollar.', 'barrel'],
    ['Ab 2028 sollen 90 Mio. Euro pro Jahr gespart werden.', 'year'],
    ['Ab 2028 sollen jährlich 90 Mio. Euro gespart werden.', 'year'],
    // Not per anything.
    ['Nach 5,0 Mrd. Euro im Jahr davor blieb wenig.', null],
    ['Der Umsatz lag bei 3 Mio. Euro im Jahr 2025.', null],
    ['Die Aktie kostete 12 Euro.', null],
    ['Er bietet 1,7 Milliarden Euro oder 52,50 Euro je Aktie.', null, 'share'],
  ];
  it.each(cases)('%s', (text, ...pers) => {
    expect(read(text, 'per').map(([, per]) => per)).toEqual(pers);
  });
});

describe('a conversion in brackets', () => {
  it('says the same as the amount before it', () => {
    const text = 'Falk prognostiziert einen Verlust von mindestens 550 Milliarden Yen (4,2 Mrd. Euro).';
    expect(read(text, 'value', 'qualifier', 'metric', 'tense')).toEqual([
      ['550 Milliarden Yen', -550e9, 'min', 'net_income', 'forecast'],
      ['4,2 Mrd. Euro', -4.2e9, 'min', 'net_income', 'forecast'],
    ]);
  });
});

describe('period', () => {
  const dated = ' (14. August 2025, 10:12 Uhr)';
  const cases: [string, ...([string, string, string] | null)[]][] = [
    ['Im zweiten Quartal stieg der Umsatz um 5 Prozent.', ['Im zweiten Quartal', '2025-04-01', '2025-06-30']],
    ['Im vierten Quartal stieg der Umsatz um 5 Prozent.', ['Im vierten Quartal', '2024-10-01', '2024-12-31']],
    [
      'Im vierten Quartal soll der Umsatz um 5 Prozent steigen.',
      ['Im vierten Quartal', '2025-10-01', '2025-12-31'],
    ],
    ['Umsatz 58 Mio. Euro (Q2 2024: 51 Mio. Euro)', null, ['Q2 2024', '2024-04-01', '2024-06-30']],
    ['Seit Jahresbeginn gewann die Aktie 18 Prozent.', ['Seit Jahresbeginn', '2025-01-01', '2025-08-14']],
    ['Per Ende Juni lagen 12 Mio. Euro in der Kasse.', ['Per Ende Juni', '2025-06-30', '2025-06-30']],
    [
      'In den nächsten drei Jahren will Falk 5 Mrd. Euro investieren.',
      ['In den nächsten drei Jahren', '2025-08-14', '2028-08-14'],
    ],
    ['Bis 2030 will Falk 5 Mrd. Euro investieren.', ['Bis 2030', '2025-08-14', '2030-12-31']],
    // A broken business year has months that nobody told.
    ['Im Geschäftsjahr 2024/25 verdiente Falk 20 Mio. Euro.', ['Im Geschäftsjahr 2024/25', '', '']],
    // What is only compared with dates nothing.
    ['Der Umsatz stieg gegenüber dem Vorjahr um 4 Prozent.', null],
    ['Der Umsatz stieg um 4 Prozent.', null],
  ];
  it.each(cases)('%s', (text, ...periods) => {
    const found = read(text + dated, 'period').map(([, period]) => period as Figure['period'] | null);
    expect(found.map((period) => period && [period.text, period.start, period.end])).toEqual(periods);
  });

  it('leaves dates open where nothing says when the text was written', () => {
    expect(read('Im zweiten Quartal stieg der Umsatz um 5 Prozent.', 'period')[0]?.[1]).toEqual({
      text: 'Im zweiten Quartal',
      start: '',
      end: '',
    });
  });
});

describe('sentences of reports', () => {
  const cases: [string, ...[string, number, Figure['measure'], Figure['metric'], Figure['tense']][]][] = [
    [
      'Die Sparte flog einen operativen Gewinn von 6 Mio. Euro ein, im Vorjahr war ein Verlust von 2 Mio. Euro angefallen.',
      ['6 Mio. Euro', 6e6, 'level', 'operating_income', 'actual'],
      ['2 Mio. Euro', -2e6, 'level', 'operating_income', 'prior'],
    ],
    // A named kind of profit keeps its kind.
    [
      'Das Ebit lag bei 6 Mio. Euro; im Vorjahr war ein Nettoverlust von 2 Mio. Euro angefallen.',
      ['6 Mio. Euro', 6e6, 'level', 'operating_income', 'actual'],
      ['2 Mio. Euro', -2e6, 'level', 'net_income', 'prior'],
    ],
    [
      'Das operative Ergebnis fiel auf minus 9 Mio. Euro, nach einem Fehlbetrag von 7 Mio. Euro im Vorjahr.',
      ['9 Mio. Euro', -9e6, 'level', 'operating_income', 'actual'],
      ['7 Mio. Euro', -7e6, 'level', 'operating_income', 'prior'],
    ],
    // What only went before is no base.
    [
      'Nach einem Rutsch von 3 Prozent zum Auftakt zog die Aktie von Falk an.',
      ['3 Prozent', -3, 'change', 'price', 'actual'],
    ],
    [
      'Die Aktie gab nach Gewinnen von bis zu 2,2 Prozent wieder nach.',
      ['2,2 Prozent', 2.2, 'change', 'price', 'actual'],
    ],
    [
      'Neue Prognose: organisches Wachstum von 3 bis 5 Prozent (bisher: 1 bis 4 Prozent)',
      ['3 bis 5 Prozent', 3, 'change', 'revenue', 'forecast'],
      ['1 bis 4 Prozent', 1, 'change', 'revenue', 'prior'],
    ],
    [
      'Der Umsatz stieg um 5 Prozent (Marge: 8 Prozent).',
      ['5 Prozent', 5, 'change', 'revenue', 'actual'],
      ['8 Prozent', 8, 'level', 'margin', 'actual'],
    ],
    [
      'Der Umsatz soll um 3 Prozent wachsen, die operative Marge rund 15 Prozent erreichen.',
      ['3 Prozent', 3, 'change', 'revenue', 'forecast'],
      ['15 Prozent', 15, 'level', 'margin', 'forecast'],
    ],
    [
      'Das Ebit wuchs auf 8 Mio. Euro, die Rendite lag bei 11 Prozent.',
      ['8 Mio. Euro', 8e6, 'level', 'operating_income', 'actual'],
      ['11 Prozent', 11, 'level', 'margin', 'actual'],
    ],
    [
      'Die Rendite der Bundesanleihe lag bei 2,8 Prozent.',
      ['2,8 Prozent', 2.8, 'level', 'interest_rate', 'actual'],
    ],
    [
      'Bis 2029 sollen 240 Stellen wegfallen, davon 150 in Polen.',
      ['240 Stellen', 240, 'level', 'job_cuts', 'forecast'],
      ['150', 150, 'level', 'job_cuts', 'forecast'],
    ],
    [
      'In Jena sollen 45 der weltweit rund 8.000 Arbeitsplätze gestrichen werden.',
      ['45', 45, 'level', 'job_cuts', 'forecast'],
      ['8.000 Arbeitsplätze', 8000, 'level', 'employees', 'actual'],
    ],
    ['Rund 62 Prozent der Wertschöpfung entfallen auf Falk.', ['62 Prozent', 62, 'level', 'other', 'actual']],
    [
      'Es sollen Töchter mit 20 Mio. Euro Umsatz veräußert und 200 Stellen abgebaut werden.',
      ['20 Mio. Euro', 20e6, 'level', 'revenue', 'forecast'],
      ['200 Stellen', 200, 'level', 'job_cuts', 'forecast'],
    ],
    ['Die operative Rendite betrug 5,4 Prozent.', ['5,4 Prozent', 5.4, 'level', 'margin', 'actual']],
    ['Falk kaufte die Biotechfirma 89bio im Mai.'],
    ['Der Konzern beschäftigte 25.400 Menschen.', ['25.400 Menschen', 25400, 'level', 'employees', 'actual']],
    ['Damit ist Falk noch 98 Mio. Euro wert.', ['98 Mio. Euro', 98e6, 'level', 'market_cap', 'actual']],
    [
      'Der Vorstand geht von einem Umsatz von 4 Mio. Euro aus.',
      ['4 Mio. Euro', 4e6, 'level', 'revenue', 'forecast'],
    ],
    [
      'Der Auftragsbestand erreicht 71 Mio. Euro; Ende 2024 waren es 55 Mio. Euro.',
      ['71 Mio. Euro', 71e6, 'level', 'orders', 'actual'],
      ['55 Mio. Euro', 55e6, 'level', 'orders', 'prior'],
    ],
    [
      'Solvenzquote: rund 205 %, Vorjahr 201 %',
      ['205 %', 205, 'level', 'other', 'actual'],
      ['201 %', 201, 'level', 'other', 'prior'],
    ],
    [
      'Falk erlitt einen Verlust von 3 Mio. Dollar. Den Umsatz beziffert der Vorstand auf 4 Mio. Dollar.',
      ['3 Mio. Dollar', -3e6, 'level', 'net_income', 'actual'],
      ['4 Mio. Dollar', 4e6, 'level', 'revenue', 'actual'],
    ],
  ];
  it.each(cases)('%s', (text, ...figures) => {
    expect(read(text, 'value', 'measure', 'metric', 'tense')).toEqual(figures);
  });
});
