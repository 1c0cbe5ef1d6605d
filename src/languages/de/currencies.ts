import type { Unit } from '../../core/figures/numbers/lexicon.ts';

const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const money = (unit: string | null, factor = 1): Unit =>
  factor === 1 ? { kind: 'money', unit } : { kind: 'money', unit, factor };

/** Names of currencies by ISO 4217 code, without a country and with it; "isch" adjectives are inflected below. */
const WORDS: Record<string, string> = {
  EUR: 'euro, euros, €',
  USD: 'dollar, dollars, us-dollar, us-dollars, us dollar, amerikanische dollar, us-amerikanische dollar, greenback',
  CHF: 'franken, schweizer franken, fränkli, stutz, franc',
  GBP: 'pfund, pfund sterling, britische pfund, englische pfund, sterling',
  JPY: 'yen, japanische yen',
  CNY: 'yuan, renminbi, chinesische yuan, chinesische renminbi, yuan renminbi',
  HKD: 'hongkong-dollar, hongkong dollar, hong-kong-dollar',
  CAD: 'kanada-dollar, kanadische dollar, kanadadollar, can-dollar',
  AUD: 'australische dollar, australdollar, australien-dollar, aussie-dollar',
  NZD: 'neuseeland-dollar, neuseeländische dollar',
  SGD: 'singapur-dollar, singapur dollar, singapurische dollar',
  TWD: 'taiwan-dollar, taiwan dollar, neue taiwan-dollar, taiwanische dollar, taiwanesische dollar',
  SEK: 'schwedische kronen, schwedische krone, schwedenkronen, schweden-kronen',
  NOK: 'norwegische kronen, norwegische krone, norwegerkronen',
  DKK: 'dänische kronen, dänische krone, dänenkronen',
  ISK: 'isländische kronen, isländische krone',
  CZK: 'tschechische kronen, tschechische krone',
  PLN: 'zloty, złoty, zlotys, polnische zloty, polnische złoty',
  HUF: 'forint, ungarische forint',
  RON: 'lei, leu, rumänische lei, rumänische leu',
  BGN: 'lew, lewa, bulgarische lew, bulgarische lewa',
  RSD: 'serbische dinar',
  UAH: 'hrywnja, griwna, ukrainische hrywnja, hrywna',
  RUB: 'rubel, russische rubel',
  TRY: 'lira, türkische lira, türkische lire',
  ILS: 'schekel, israelische schekel, neue schekel',
  AED: 'dirham, vae-dirham, emiratische dirham, dirhams',
  SAR: 'riyal, saudi-riyal, saudi-rial, saudische riyal, saudische rial, rial, saudi-arabische riyal',
  QAR: 'katarische riyal, katar-riyal, katar-rial',
  KWD: 'kuwait-dinar, kuwaitische dinar',
  EGP: 'ägyptische pfund',
  ZAR: 'rand, südafrikanische rand',
  NGN: 'naira, nigerianische naira',
  INR: 'rupien, rupie, indische rupien, indische rupie',
  PKR: 'pakistanische rupien',
  LKR: 'sri-lanka-rupien',
  IDR: 'rupiah, indonesische rupiah, indonesische rupien',
  KRW: 'won, südkoreanische won, koreanische won',
  THB: 'baht, thailändische baht',
  MYR: 'ringgit, malaysische ringgit',
  PHP: 'philippinische peso, philippinische pesos',
  VND: 'dong, vietnamesische dong',
  BDT: 'taka',
  KZT: 'tenge, kasachische tenge',
  BRL: 'real, reais, brasilianische real, brasilianische reais',
  MXN: 'mexikanische peso, mexikanische pesos',
  ARS: 'argentinische peso, argentinische pesos',
  CLP: 'chilenische peso, chilenische pesos',
  COP: 'kolumbianische peso, kolumbianische pesos',
  PEN: 'sol, soles, peruanische sol',
  XAU: '',
};

const SUBUNITS: Record<string, [code: string, factor: number]> = {
  'eurocent, euro-cent, eurocents': ['EUR', 0.01],
  'us-cent, us-cents, us cent': ['USD', 0.01],
  'pence, penny, britische pence, gbx, gbp pence': ['GBP', 0.01],
  'rappen, rp.': ['CHF', 0.01],
  öre: ['SEK', 0.01],
};

const cent: Unit = {
  ...money('EUR', 0.01),
  alsoOf: new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']),
};

const CODES = `EUR USD CHF GBP JPY CNY CNH RMB HKD CAD AUD NZD SGD TWD SEK NOK DKK ISK CZK PLN HUF RON BGN HRK RSD UAH RUB TRY ILS AED SAR
  QAR KWD BHD OMR EGP ZAR NGN KES MAD TND INR PKR LKR BDT IDR KRW THB MYR PHP VND KZT BRL MXN ARS CLP COP PEN UYU`;

const SYMBOLS: Record<string, string> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  'US-$': 'USD',
  USD$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  HK$: 'HKD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  'Fr.': 'CHF',
  'sFr.': 'CHF',
  'SFr.': 'CHF',
  sfr: 'CHF',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₴': 'UAH',
  '₦': 'NGN',
};

const ALIASES: Record<string, string> = { RMB: 'CNY', CNH: 'CNY' };

const SCALED_CODES: Record<string, [code: string, factor: number]> = {
  TEUR: ['EUR', 1e3],
  'T€': ['EUR', 1e3],
  kEUR: ['EUR', 1e3],
  'k€': ['EUR', 1e3],
  TCHF: ['CHF', 1e3],
  TUSD: ['USD', 1e3],
  MEUR: ['EUR', 1e6],
  'M€': ['EUR', 1e6],
  GBp: ['GBP', 0.01],
  GBX: ['GBP', 0.01],
};

/** Every inflection of an adjective in "-isch" or of "neue": "kanadische(n) Dollar". */
function inflect(phrase: string): string[] {
  if (!/(?:ische|neue) /.test(phrase)) return [phrase];
  return ['e', 'en', 'er', 'em', 'es'].map((ending) => phrase.replace(/(isch|neu)e(?= )/g, `$1${ending}`));
}

export const currencyWords: readonly (readonly [string, Unit])[] = [
  ...Object.entries(WORDS).flatMap(([code, list]) =>
    phrases(list).flatMap((phrase) => inflect(phrase).map((form) => [form, money(code)] as const)),
  ),
  ...Object.entries(SUBUNITS).flatMap(([list, [code, factor]]) =>
    phrases(list).map((phrase) => [phrase, money(code, factor)] as const),
  ),
  ...phrases('cent, cents, ct, ct.').map((phrase) => [phrase, cent] as const),
  ['kronen', money(null)],
  ['krone', money(null)],
  ['peso', money(null)],
  ['pesos', money(null)],
  ['dinar', money(null)],
];

export const currencySigns: readonly (readonly [string, Unit])[] = [
  ...CODES.split(/\s+/).map((code) => [code, money(ALIASES[code] ?? code)] as const),
  ...Object.entries(SYMBOLS).map(([sign, code]) => [sign, money(code)] as const),
  ...Object.entries(SCALED_CODES).map(([sign, [code, factor]]) => [sign, money(code, factor)] as const),
];

export const doubtfulCodes: ReadonlySet<string> = new Set(['PEN', 'TRY', 'COP', 'MAD']);
