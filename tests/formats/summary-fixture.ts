import type { Figure, Summary } from '../../src/core/summary.ts';

const TEXT = `Nordwerk hebt Prognose an

Der Pumpenbauer Nordwerk hat im zweiten Quartal 3,4 Mrd. Euro umgesetzt, 5,3 Prozent mehr als vor einem Jahr (3,1 Mrd. Euro). Beim Ergebnis blieb ein Verlust von 12 Mio. Euro | nach <b>zwei</b> Sondereffekten.

Für 2026 rechnet Vorständin Ilka Brandt mit einem Umsatz von 13,2 bis 13,6 Mrd. Euro. Die Brücken-Bank hob das Kursziel von 120 auf 135 Euro an.

Die Nordwerk Aktie wird mit einem Minus von -1,2 % und einem Kurs von 98,45EUR auf Tradegate gehandelt.`;

type Reading = Pick<Figure, 'kind' | 'value' | 'unit'> & Partial<Figure>;

/** A figure of the made-up text, found by its words. */
function figure(id: string, text: string, reading: Reading): Figure {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`the fixture's text lacks «${text}»`);
  return {
    id,
    start,
    end: start + text.length,
    text,
    qualifier: 'exact',
    measure: 'level',
    metric: 'revenue',
    about: 'Nordwerk',
    tense: 'actual',
    rules: ['fixture'],
    ...reading,
  };
}

function place(text: string): { start: number; end: number } {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}

/** A slip with one of everything, and with signs that Markdown, HTML and spreadsheets could stumble over. */
export const slip: Summary = {
  schemaVersion: 1,
  verdict: { kind: 'finance_news', reasons: ['host_rule'] },
  article: {
    url: 'https://news.example/nachricht/12345678-nordwerk?a=1&b=(2)#top',
    site: 'Beispielblatt',
    title: 'Nordwerk hebt Prognose an | *jetzt*',
    authors: ['Ute Sander'],
    publishedAt: '2026-07-23T09:47:00+02:00',
    language: 'de',
    text: TEXT,
    complete: true,
  },
  subject: { name: 'Nordwerk', companyId: 'c1' },
  quote: {
    ...place(
      'Die Nordwerk Aktie wird mit einem Minus von -1,2 % und einem Kurs von 98,45EUR auf Tradegate gehandelt.',
    ),
    name: 'Nordwerk',
    price: 98.45,
    currency: 'EUR',
    changePercent: -1.2,
    venue: 'Tradegate',
  },
  figures: [
    figure('f1', '3,4 Mrd. Euro', {
      kind: 'money',
      value: 3.4e9,
      unit: 'EUR',
      period: { text: 'im zweiten Quartal', start: '2026-04-01', end: '2026-06-30' },
    }),
    figure('f2', '5,3 Prozent', { kind: 'percent', value: 5.3, unit: 'percent', measure: 'change' }),
    figure('f3', '3,1 Mrd. Euro', { kind: 'money', value: 3.1e9, unit: 'EUR', tense: 'prior' }),
    figure('f4', '12 Mio. Euro', { kind: 'money', value: -12e6, unit: 'EUR', metric: 'net_income' }),
    figure('f5', '13,2 bis 13,6 Mrd. Euro', {
      kind: 'money',
      value: 13.2e9,
      valueMax: 13.6e9,
      unit: 'EUR',
      tense: 'forecast',
    }),
    figure('f6', '120', { kind: 'money', value: 120, unit: 'EUR', metric: 'price_target', tense: 'prior' }),
    figure('f7', '135 Euro', {
      kind: 'money',
      value: 135,
      unit: 'EUR',
      metric: 'price_target',
      tense: 'forecast',
    }),
    figure('f8', '-1,2 %', {
      kind: 'percent',
      value: -1.2,
      unit: 'percent',
      measure: 'change',
      metric: 'price',
    }),
    figure('f9', '98,45EUR', { kind: 'money', value: 98.45, unit: 'EUR', metric: 'price' }),
  ],
  keyFigures: ['f1', 'f5', 'f4', 'f7', 'f9'],
  rows: [
    {
      metric: 'revenue',
      about: 'Nordwerk',
      period: { text: 'im zweiten Quartal', start: '2026-04-01', end: '2026-06-30' },
      value: 'f1',
      change: 'f2',
      prior: 'f3',
    },
    { metric: 'revenue', about: 'Nordwerk', value: 'f5' },
    { metric: 'net_income', about: 'Nordwerk', value: 'f4' },
    { metric: 'price_target', about: 'Nordwerk', value: 'f7', prior: 'f6' },
    { metric: 'price', about: 'Nordwerk', value: 'f9', change: 'f8' },
  ],
  companies: [
    {
      id: 'c1',
      name: 'Nordwerk',
      role: 'subject',
      isin: 'DE0001234567',
      ticker: 'NWK',
      mentions: [place('Nordwerk')],
    },
    { id: 'c2', name: 'Brücken-Bank', role: 'source', mentions: [place('Brücken-Bank')] },
  ],
  people: [{ ...place('Ilka Brandt'), name: 'Ilka Brandt', role: 'Vorständin', company: 'Nordwerk' }],
  ratings: [
    {
      ...place('Die Brücken-Bank hob das Kursziel'),
      house: 'Brücken-Bank',
      company: 'Nordwerk',
      rating: 'Kaufen',
      previous: 'Halten',
    },
  ],
  events: [
    { ...place('hebt Prognose an'), kind: 'guidance_raised', about: 'Nordwerk' },
    { ...place('im zweiten Quartal'), kind: 'results', about: 'Nordwerk' },
  ],
  sentences: [
    {
      ...place('Für 2026 rechnet Vorständin Ilka Brandt mit einem Umsatz von 13,2 bis 13,6 Mrd. Euro.'),
      text: 'Für 2026 rechnet Vorständin Ilka Brandt mit einem Umsatz von 13,2 bis 13,6 Mrd. Euro.',
    },
  ],
  checks: [
    { kind: 'change', figures: ['f1', 'f2', 'f3'], holds: false, detail: '3,4 ÷ 3,1 − 1 = +9,7 % ≠ +5,3 %' },
  ],
};
