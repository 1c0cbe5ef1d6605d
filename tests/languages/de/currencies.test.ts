import { describe, expect, it } from 'vitest';
import { readingOf } from '../../core/figures/numbers/reading.ts';

/** Each line: currency code, then its names as a text may write them behind a number. */
const NAMES = `
  USD: Dollar, US-Dollar, us-dollar, US Dollar, US-Dollars, amerikanische Dollar, US$, usd
  EUR: Euro, euros, €, EUR, eur
  CHF: Franken, Schweizer Franken, Schweizerfranken, Fr., chf
  GBP: Pfund, britische Pfund, Pfund Sterling, £
  CAD: kanadische Dollar, Kanadischer Dollar, kanada-dollar, kanadische dollars, C$
  AUD: australischen Dollar, Australien-Dollar, A$
  HKD: Hongkong-Dollar, Hong Kong Dollar, HK$
  TWD: Taiwan-Dollar, Neue Taiwan-Dollar, NT$
  SEK: schwedische Kronen, Schwedenkronen
  NOK: norwegischer Kronen, Norwegerkronen
  DKK: dänische Kronen, Dänischer Kronen
  CZK: tschechische Kronen, Kč
  PLN: Zloty, polnische Zlotys, zł
  RON: Lei, rumänische Leu
  RSD: serbische Dinar, serbischen Dinaren
  TRY: Lira, türkische Lira
  KES: kenianische Schilling, Kenia-Schilling
  XOF: westafrikanische CFA-Franc
  CDF: Kongo-Franc, kongolesische Francs
  SAR: saudische Riyal, Saudi-Riyal, saudi-arabische Rial
  IRR: iranische Rial
  AED: Dirham, arabische Dirham, VAE-Dirham
  MAD: marokkanische Dirham
  LKR: sri-lankische Rupien, Sri-Lanka-Rupien
  INR: Rupien, indische Rupie, ₹
  PHP: philippinische Pesos, ₱
  PYG: Guaraní, paraguayische Guaranis
  TTD: Trinidad-und-Tobago-Dollar
  NLG: Gulden, holländische Gulden
  DEM: Mark, D-Mark, deutsche Mark
  KPW: nordkoreanische Won
  BMD: Bermuda-Dollar`;

describe('names of currencies', () => {
  const cases = NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.trim().split(': ');
      return names.split(', ').map((name): [string, string] => [name, code]);
    });
  it.each(cases)('20 %s are %s', (name, code) => {
    expect(readingOf(`Es ging um 20 ${name} Miete.`)).toEqual([`20 ${name} = 20 ${code}`]);
  });
});

describe('ways to write an amount', () => {
  it.each([
    ['$ 75 mio.', '$ 75 mio. = 75000000 USD'],
    ['eine Million zweihunderttausend Euro', 'eine Million zweihunderttausend Euro = 1200000 EUR'],
    ['eintausendzweihundert euro', 'eintausendzweihundert euro = 1200 EUR'],
    ['eine viertel Million Euro', 'eine viertel Million Euro = 250000 EUR'],
    ['sechs Dollar und 50 Cent', 'sechs Dollar und 50 Cent = 6.5 USD'],
    ['5 euro 20 cent', '5 euro 20 cent = 5.2 EUR'],
    ['Umsatz: Euro 12,5 Mio.', 'Euro 12,5 Mio. = 12500000 EUR'],
    ['USD1,2 Mrd. Umsatz', 'USD1,2 Mrd. = 1200000000 USD'],
    ['20k Euro Miete', '20k Euro = 20000 EUR'],
    ['2 Mio. Fr Umsatz', '2 Mio. Fr = 2000000 CHF'],
    ['30 kanadische Cents', '30 kanadische Cents = 0.3 CAD'],
    ['30 pence', '30 pence = 0.3 GBP'],
    ['elf percent', 'elf percent = 11 percent'],
  ])('%s', (text, reading) => {
    expect(readingOf(text)).toEqual([reading]);
  });

  it.each([
    ['Er fiel um 1 Euro und 10 Prozent.', ['1 Euro = 1 EUR', '10 Prozent = 10 percent']],
    // Two amounts, of two currencies or in two sentences.
    ['20 Dollar 50 Rappen', ['20 Dollar = 20 USD', '50 Rappen = 0.5 CHF']],
    ['Sie kostet 20 Euro. 50 Cent gehen ab.', ['20 Euro = 20 EUR', '50 Cent = 0.5 EUR']],
    ['Der Dollar kostete 0,92 Euro.', ['0,92 Euro = 0.92 EUR']],
    ['Die Norm Euro 7 gilt ab 2026.', []],
    ['Der Cup 12 begann, alle 20 sek ein Tor.', []],
    ['Der A320 und der DAX40', []],
    ['5m Kabel und 10k Läufer', []],
    ['um ein Viertel gestiegen', ['ein Viertel = 25 percent']],
    ['Der Rand des Tals, die Mark Brandenburg', []],
  ])('%s', (text, readings) => {
    expect(readingOf(text)).toEqual(readings);
  });
});
