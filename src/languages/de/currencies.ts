import type { Unit } from '../../core/figures/numbers/lexicon.ts';
import { currencyCodes, currencyNames } from './currency-names.ts';

const phrases = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
const money = (unit: string | null, factor = 1): Unit =>
  factor === 1 ? { kind: 'money', unit } : { kind: 'money', unit, factor };

const SUBUNITS: Record<string, [code: string, factor: number]> = {
  'eurocent, euro-cent, eurocents, euro-cents': ['EUR', 0.01],
  'us-cent, us-cents, us cent, us cents, amerikanische cent, amerikanische cents': ['USD', 0.01],
  'kanadische cent, kanadische cents': ['CAD', 0.01],
  'australische cent, australische cents': ['AUD', 0.01],
  'pence, penny, pennies, britische pence, britische penny, gbx, gbp pence': ['GBP', 0.01],
  'rappen, schweizer rappen, rp.': ['CHF', 0.01],
  'öre, schwedische öre': ['SEK', 0.01],
  'norwegische øre': ['NOK', 0.01],
  'dänische øre, øre': ['DKK', 0.01],
  'kopeken, kopeke': ['RUB', 0.01],
  'paise, paisa': ['INR', 0.01],
  groszy: ['PLN', 0.01],
  heller: ['CZK', 0.01],
  kuruş: ['TRY', 0.01],
  satang: ['THB', 0.01],
  groschen: ['ATS', 0.01],
  'pfennig, pfennige': ['DEM', 0.01],
  fen: ['CNY', 0.01],
  jiao: ['CNY', 0.1],
  sen: ['JPY', 0.01],
};

const cent: Unit = {
  ...money('EUR', 0.01),
  alsoOf: new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']),
};

/** Codes that people write small too: "500 usd", "eur 20". */
const SMALL_CODES = 'eur usd chf gbp jpy cny rmb hkd cad aud nzd sgd dkk pln czk huf inr brl krw mxn thb zar';

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
  CAN$: 'CAD',
  Can$: 'CAD',
  'CA-$': 'CAD',
  MX$: 'MXN',
  TT$: 'TTD',
  'US $': 'USD',
  'Can $': 'CAD',
  'HK $': 'HKD',
  'A-$': 'AUD',
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
  Fr: 'CHF',
  'sFr.': 'CHF',
  'SFr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  SFr: 'CHF',
  sFr: 'CHF',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₴': 'UAH',
  '₦': 'NGN',
  '₫': 'VND',
  '₱': 'PHP',
  '₡': 'CRC',
  '₵': 'GHS',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₮': 'MNT',
  '৳': 'BDT',
  '﷼': 'IRR',
  '₨': 'INR',
  zł: 'PLN',
  Kč: 'CZK',
  kč: 'CZK',
  Ft: 'HUF',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
  Rp: 'IDR',
};

const ALIASES: Record<string, string> = { RMB: 'CNY', CNH: 'CNY' };
const ofCode = (code: string): Unit => money(ALIASES[code] ?? code);

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

/** Names that leave the country open, with the currencies that bear them. */
const OPEN: Record<string, string> = {
  'kronen, krone': 'SEK NOK DKK ISK CZK',
  'peso, pesos': 'MXN ARS CLP COP PHP UYU CUP DOP',
  'dinar, dinare': 'KWD BHD IQD JOD DZD TND LYD RSD',
  'francs, florin': 'XOF XAF BEF FRF LUF AWG',
};

export const currencyWords: readonly (readonly [string, Unit])[] = [
  ...currencyNames.map(([name, code]) => [name, money(code)] as const),
  ...Object.entries(SUBUNITS).flatMap(([list, [code, factor]]) =>
    phrases(list).map((phrase) => [phrase, money(code, factor)] as const),
  ),
  ...phrases('cent, cents, ct, ct.').map((phrase) => [phrase, cent] as const),
  ...Object.entries(OPEN).flatMap(([list, codes]) =>
    phrases(list).map(
      (name) => [name, { kind: 'money', unit: null, alsoOf: new Set(codes.split(' ')) } as Unit] as const,
    ),
  ),
  ['riyal', money('SAR')],
  ['rial', money('IRR')],
  ...SMALL_CODES.split(' ').map((code) => [code, ofCode(code.toUpperCase())] as const),
];

export const currencySigns: readonly (readonly [string, Unit])[] = [
  ...[...currencyCodes, ...Object.keys(ALIASES)].map((code) => [code, ofCode(code)] as const),
  ...SMALL_CODES.split(' ').map((code) => [code, ofCode(code.toUpperCase())] as const),
  ...Object.entries(SYMBOLS).flatMap(([sign, code]) =>
    // "us$ 20" is written too.
    (/[A-Z]\$/.test(sign) ? [sign, sign.toLowerCase()] : [sign]).map((form) => [form, money(code)] as const),
  ),
  ...Object.entries(SCALED_CODES).map(([sign, [code, factor]]) => [sign, money(code, factor)] as const),
];

/** More often a word, a name or another abbreviation. */
export const doubtfulCodes: ReadonlySet<string> = new Set(
  'PEN TRY COP MAD ALL AMD GEL MOP TOP CUP SOS MUR BAM MGA LAK SIT SLE WST ANG STN SRD Fr Rs RM Rp Ft GIP HTG LSL CDF FIM CYP ESP FOK BIF SHP ERN SCR BEF LUF LTL'.split(
    ' ',
  ),
);
