import type { Unit, UnitLexicon } from '../../core/figures/numbers/lexicon.ts';
import { countNouns } from './count-nouns.ts';
import { currencySigns, currencyWords, doubtfulCodes } from './currencies.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const percent: Unit = { kind: 'percent', unit: 'percent' };
const percentagePoint: Unit = { kind: 'percent', unit: 'percentage_point' };
const basisPoint: Unit = { kind: 'percent', unit: 'basis_point' };
const points: Unit = { kind: 'index', unit: 'points' };
const times: Unit = { kind: 'multiple', unit: 'x' };

const OTHER: readonly (readonly [string, Unit])[] = [
  ['prozent, prozente, prozenten, percent, perzent, %, v.h., v. h., vom hundert, ％', percent],
  ['prozentige, prozentigen, prozentiger, prozentiges, prozentigem, prozentig, %ige, %igen, %iger', percent],
  [
    `prozentpunkt, prozentpunkte, prozentpunkten, prozentpunktes, prozentpunkts, prozent-punkte, prozent-punkten, %-punkte,
    %-punkten, %-punkt, pp, ppt, p.p.`,
    percentagePoint,
  ],
  ['promille, ‰', { kind: 'percent', unit: 'percent', factor: 0.1 }],
  [
    'viertelpunkt, viertelprozentpunkt, viertelprozentpunkte',
    { kind: 'percent', unit: 'percentage_point', factor: 0.25 },
  ],
  ['basispunkt, basispunkte, basispunkten, basispunkts, bp, bps, basis-punkte, bpkt', basisPoint],
  [
    'punkt, punkte, punkten, punktes, zähler, zählern, zählers, pkt, pkt., pkte, pkte., indexpunkte, indexpunkten',
    points,
  ],
  ['fach, fache, fachen, faches, facher, fachem', times],
];

const QUANTITIES: Record<string, string> = {
  kWh: 'kwh, kilowattstunde, kilowattstunden',
  MWh: 'mwh, megawattstunde, megawattstunden',
  GWh: 'gwh, gigawattstunde, gigawattstunden',
  TWh: 'twh, terawattstunde, terawattstunden',
  kW: 'kw, kilowatt',
  MW: 'mw, megawatt',
  GW: 'gw, gigawatt',
  TW: 'tw, terawatt',
  barrel: 'barrel, barrels, fass, fässer, bbl, fässern, bpd',
  t: 'tonne, tonnen, to., tonnen',
  kg: 'kilogramm, kilo, kg',
  g: 'gramm',
  ounce: 'unze, unzen, feinunze, feinunzen',
  km: 'kilometer, kilometern, km',
  m: 'meter, metern',
  sqm: 'quadratmeter, quadratmetern, m², qm',
  sqkm: 'quadratkilometer, quadratkilometern',
  m3: 'kubikmeter, kubikmetern, m³',
  ha: 'hektar',
  l: 'liter, litern',
  GB: 'gb, gigabyte',
  TB: 'tb, terabyte',
  BTC: 'btc, bitcoin, bitcoins',
  ETH: 'eth, ether',
  SOL: 'solana',
  XRP: 'xrp',
};

const quantities = Object.entries(QUANTITIES).flatMap(([unit, list]) =>
  phrases(list).map((phrase) => [phrase, { kind: 'quantity', unit } as Unit] as const),
);

const homes = (currency: string, starts: string): (readonly [string, string])[] =>
  starts.split(' ').map((start) => [start, currency] as const);

export const units: UnitLexicon = {
  units: [
    ...OTHER.flatMap(([list, unit]) => phrases(list).map((phrase) => [phrase, unit] as const)),
    ...quantities,
    ...currencyWords,
  ],
  signs: [...currencySigns, ['t', { kind: 'quantity', unit: 't' }], ['x', times], ['PKT', points]],
  doubtfulCodes: new Set([...doubtfulCodes, 't']),
  countNouns,
  otherNouns: new Set(
    words(`jahr jahre jahren jahres jahrzehnte monat monate monaten monats woche wochen tag tage tagen tages stunde stunden minute minuten
    sekunde sekunden quartal quartale quartalen uhr januar februar märz april mai juni juli august september oktober
    november dezember halbjahr halbjahre jahrhundert titel titeln mal kapitel seite seiten
    kommentare kommentar autor foto handelstage handelstagen börsentage sitzungen quartals mrz jan feb
    apr jun jul aug sep okt nov dez werte werten montag dienstag mittwoch donnerstag freitag samstag sonntag`),
  ),
  steps: new Map([['percent', percentagePoint]]),
  breakEven: {
    words: ['schwarze', 'schwarzen', 'schwarzer'],
    noun: 'Null',
    unit: { kind: 'money', unit: 'EUR' },
    states: [
      'haushalt',
      'bundeshaushalt',
      'etat',
      'finanzminister',
      'schuldenbremse',
      'kämmerer',
      'kommune',
      'steuer',
    ],
  },
  homes: [
    ...homes('SEK', 'schwed stockholm göteborg'),
    ...homes('NOK', 'norweg oslo'),
    ...homes('DKK', 'dänisch däne dänemark kopenhagen'),
    ...homes('ISK', 'isländ island reykjavik'),
    ...homes('CZK', 'tschech prag'),
    ...homes('MXN', 'mexik'),
    ...homes('ARS', 'argentin'),
    ...homes('CLP', 'chile'),
    ...homes('COP', 'kolumbi'),
    ...homes('PHP', 'philippin manila'),
    ...homes('KWD', 'kuwait'),
    ...homes('RSD', 'serbi belgrad'),
  ],
  markNouns: new Set(words('marke schwelle grenze hürde linie niveau bereich zone region gewicht')),
};
