import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { readQuote } from '../../../src/core/statements/read-quote.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

const quoteOf = (text: string) => {
  const quote = readQuote(readDocument(plainArticle(`Titel der Nachricht\n\n${text}`), german), german);
  if (!quote) return null;
  const { start: _, end: __, ...facts } = quote;
  return facts;
};
const NOW = 'zum Zeitpunkt der Veröffentlichung der Nachricht';
const q = (
  name: string,
  price: number,
  currency: string,
  changePercent?: number,
  venue?: string,
  at?: string,
) => ({
  name,
  price,
  currency,
  ...(changePercent === undefined ? {} : { changePercent }),
  ...(venue === undefined ? {} : { venue }),
  ...(at === undefined ? {} : { at }),
});

describe('closing price line', () => {
  it.each([
    [
      `Die Nordlicht Energie Aktie wird ${NOW} mit einem Plus von +3,41 % und einem Kurs von 17,25EUR auf Tradegate (05. März 2026, 09:12 Uhr) gehandelt.`,
      q('Nordlicht Energie', 17.25, 'EUR', 3.41, 'Tradegate', '2026-03-05T09:12'),
    ],
    [
      `Die Harbeck & Söhne Aktie wird ${NOW} mit einem Minus von -0,87 % und einem Kurs von 1.204,5USD auf NASDAQ (5. März 2026, 21:59 Uhr) gehandelt.`,
      q('Harbeck & Söhne', 1204.5, 'USD', -0.87, 'NASDAQ', '2026-03-05T21:59'),
    ],
    [
      `Die Bergsee-Aktie wird ${NOW} mit einem Verlust von 4,2 % und einem Kurs von 98,1CHF auf SIX Swiss Exchange (05.03.2026, 17:31 Uhr) gehandelt.`,
      q('Bergsee', 98.1, 'CHF', -4.2, 'SIX Swiss Exchange', '2026-03-05T17:31'),
    ],
    [
      `Der DAX wird ${NOW} mit einem Gewinn von 0,3 Prozent und einem Stand von 24.075 Punkten auf Xetra gehandelt.`,
      q('DAX', 24075, 'points', 0.3, 'Xetra'),
    ],
    [
      `Der MDAX wird ${NOW} mit einem Minus von −1,10 % und einem Kurs von 30.215PKT auf Ariva Indikation (22. April 2026, 18:47 Uhr) gehandelt.`,
      q('MDAX', 30215, 'points', -1.1, 'Ariva Indikation', '2026-04-22T18:47'),
    ],
    [
      `Mit einem Plus von +2,37 % und einem Kurs von 132,40EUR wird die Falkner Group Aktie ${NOW} auf Tradegate (28. April 2026, 10:41 Uhr) gehandelt.`,
      q('Falkner Group', 132.4, 'EUR', 2.37, 'Tradegate', '2026-04-28T10:41'),
    ],
    [
      `Die Lenzmotor Aktie notiert ${NOW} mit einem Plus von +3,86 % bei einem Kurs von 5,818EUR auf Lang & Schwarz (01. April 2026, 10:12 Uhr).`,
      q('Lenzmotor', 5.818, 'EUR', 3.86, 'Lang & Schwarz', '2026-04-01T10:12'),
    ],
    [
      `Die Lenzmotor Aktie notiert ${NOW} mit einem Plus von +3,86\u00a0% bei einem Kurs von 5,818\u00a0EUR auf Lang und Schwarz (01.\u00a0April\u00a02026, 10:12\u00a0Uhr).`,
      q('Lenzmotor', 5.818, 'EUR', 3.86, 'Lang und Schwarz', '2026-04-01T10:12'),
    ],
    [
      `Die Castleton Water Aktie wird ${NOW} mit einem Minus von -1,5 % und einem Kurs von 812GBX auf London (3. Juni 2026, 12:00 Uhr) gehandelt.`,
      q('Castleton Water', 8.12, 'GBP', -1.5, 'London', '2026-06-03T12:00'),
    ],
    [
      `Die Castleton Water Aktie wird ${NOW} mit einem Minus von -1,5 % und einem Kurs von 8,12GBP auf London (3. Juni 2026, 12:00 Uhr) gehandelt.`,
      q('Castleton Water', 8.12, 'GBP', -1.5, 'London', '2026-06-03T12:00'),
    ],
    [
      `${NOW.replace('zum', 'Zum')} wird die Aktie der Weidner Bau SE mit einem Plus von 0,00 % und einem Kurs von 3,2EUR auf gettex (2. Mai 2026, 08:05 Uhr) gehandelt.`,
      q('Weidner Bau SE', 3.2, 'EUR', 0, 'gettex', '2026-05-02T08:05'),
    ],
    [
      `Gold wird ${NOW} mit einem Plus von +0,52 % und einem Kurs von 4.312,7USD auf Forex (2. Mai 2026, 08:05 Uhr) gehandelt.`,
      q('Gold', 4312.7, 'USD', 0.52, 'Forex', '2026-05-02T08:05'),
    ],
    [
      `Die Pelz und Partner Aktie wird ${NOW} unverändert mit einem Kurs von 44 EUR an der Börse Stuttgart (2. Mai 2026, 08:05 Uhr) gehandelt.`,
      q('Pelz und Partner', 44, 'EUR', 0, 'Börse Stuttgart', '2026-05-02T08:05'),
    ],
    [
      `Die 4fit Aktie wird ${NOW} mit einem Plus von +1,00 % und einem Kurs von 12,06 € auf Xetra (2. Mai 2026) gehandelt.`,
      q('4fit', 12.06, 'EUR', 1, 'Xetra', '2026-05-02'),
    ],
    [
      `Der Bitcoin wird ${NOW} mit einem Minus von -2,10 % und einem Kurs von 91.204USD auf Bitfinex (2. Mai 2026, 23:05 Uhr) gehandelt.`,
      q('Bitcoin', 91204, 'USD', -2.1, 'Bitfinex', '2026-05-02T23:05'),
    ],
    [
      `Die Ostmark.com Aktie wird ${NOW} mit einem Kurs von 7,7EUR auf Quotrix (2. Mai 2026, 23:05 Uhr) gehandelt.`,
      q('Ostmark.com', 7.7, 'EUR', undefined, 'Quotrix', '2026-05-02T23:05'),
    ],
    [
      `Die Dr. Lenz Biotech Aktie wird ${NOW} mit einem Plus von +1,00 % und einem Kurs von 12EUR auf Xetra (2. Mai 2026, 09:00 Uhr) gehandelt.`,
      q('Dr. Lenz Biotech', 12, 'EUR', 1, 'Xetra', '2026-05-02T09:00'),
    ],
    [
      `Die Alpha Nova Aktie ist ${NOW} mit einem Kursplus von 7,5 % bei 22,10 Euro auf Tradegate (2. Mai 2026, 09:00 Uhr) notiert.`,
      q('Alpha Nova', 22.1, 'EUR', 7.5, 'Tradegate', '2026-05-02T09:00'),
    ],
  ])('%s', (line, expected) => expect(quoteOf(line)).toEqual(expected));

  it('spans the whole sentence', () => {
    const line = `Die Nordlicht Aktie wird ${NOW} mit einem Plus von +3,41 % und einem Kurs von 17,25EUR auf Tradegate (05. März 2026, 09:12 Uhr) gehandelt.`;
    const text = `Titel\n\nErst ein Satz. ${line}\n`;
    const quote = readQuote(readDocument(plainArticle(text), german), german);
    expect(quote && text.slice(quote.start, quote.end)).toBe(line);
  });

  it.each([
    'Die Nordlicht-Aktie notierte am Vormittag mit einem Plus von 3,4 Prozent bei einem Kurs von 17,25 Euro.',
    'Der Dax verabschiedete sich mit einem Aufschlag von 0,18 Prozent bei 24.068,45 Punkten aus dem Handel.',
    'Zum Zeitpunkt der Veröffentlichung der Nachricht lag keine Stellungnahme vor.',
    'Die Papiere gewannen auf Tradegate 2 Prozent (Stand: gestern, 10:41 Uhr).',
    'Der Umsatz lag bei 17,25 Mio. EUR (31. Dezember 2025).',
    '',
  ])('is none: %s', (line) => expect(quoteOf(line)).toBeNull());
});
