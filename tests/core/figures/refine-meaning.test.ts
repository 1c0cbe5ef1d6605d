import { describe } from 'vitest';
import { table } from './meaning/reading.ts';

describe('a conversion in brackets', () => {
  table(
    ['text', 'value', 'qualifier', 'metric', 'tense'],
    [
      [
        'Falk prognostiziert einen Verlust von mindestens 550 Milliarden Yen (4,2 Mrd. Euro).',
        ['550 Milliarden Yen', -550e9, 'min', 'net_income', 'forecast'],
        ['4,2 Mrd. Euro', -4.2e9, 'min', 'net_income', 'forecast'],
      ],
    ],
  );
});

describe('sentences of reports', () => {
  table(
    ['text', 'value', 'measure', 'metric', 'tense'],
    [
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
      [
        'Rund 62 Prozent der Wertschöpfung entfallen auf Falk.',
        ['62 Prozent', 62, 'level', 'other', 'actual'],
      ],
      [
        'Es sollen Töchter mit 20 Mio. Euro Umsatz veräußert und 200 Stellen abgebaut werden.',
        ['20 Mio. Euro', 20e6, 'level', 'revenue', 'forecast'],
        ['200 Stellen', 200, 'level', 'job_cuts', 'forecast'],
      ],
      ['Die operative Rendite betrug 5,4 Prozent.', ['5,4 Prozent', 5.4, 'level', 'margin', 'actual']],
      ['Falk kaufte die Biotechfirma 89bio im Mai.'],
      [
        'Der Konzern beschäftigte 25.400 Menschen.',
        ['25.400 Menschen', 25400, 'level', 'employees', 'actual'],
      ],
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
    ],
  );
});
