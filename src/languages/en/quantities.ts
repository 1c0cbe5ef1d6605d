import type { QuantityLexicon, Unit } from '../../core/figures/numbers/lexicon.ts';
import type { Qualifier } from '../../core/summary.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());
const each = <T>(value: T, text: string): (readonly [string, T])[] =>
  phrases(text).map((phrase) => [phrase, value]);

const WORDS: Record<string, number> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const cardinals = new Map(Object.entries(WORDS));

const money = (unit: string): Unit => ({ kind: 'money', unit });
const percent: Unit = { kind: 'percent', unit: 'percent' };
const percentagePoint: Unit = { kind: 'percent', unit: 'percentage_point' };
const points: Unit = { kind: 'index', unit: 'points' };
const cent: Unit = { kind: 'money', unit: 'USD', factor: 0.01, alsoOf: set('EUR CAD AUD HKD SGD NZD') };

const QUALIFIERS: Record<Exclude<Qualifier, 'exact'>, string> = {
  about: 'about, around, roughly, approximately, nearly, almost, some, close to, just over, just under',
  min: 'at least, no less than',
  max: 'up to, at most, no more than, as much as',
  over: 'more than, over, above',
  under: 'less than, under, below',
};

/** Money, percent and points of English finance news; what is counted is not read yet. */
export const quantities: QuantityLexicon = {
  numbers: {
    decimal: '.',
    readWord: (word) => cardinals.get(word),
    articles: set('a an one'),
    subjectArticles: set('a an'),
    parts: new Map([['half', 0.5]]),
    scales: [
      ...each(1e3, 'thousand, k'),
      ...each(1e6, 'million, millions, mln, mn'),
      ...each(1e9, 'billion, billions, bn, bln'),
      ...each(1e12, 'trillion, trillions, tn'),
    ],
    foreignScales: new Map(),
    gluedScales: new Map([
      ['B', 1e9],
      ['M', 1e6],
      ['m', 1e6],
      ['K', 1e3],
      ['T', 1e12],
    ]),
    signs: new Map([
      ['minus', -1],
      ['plus', 1],
    ]),
    decimalWords: new Set(),
    fractions: new Map(),
    wholeFractions: set(''),
    theWords: set('the'),
    every: set(''),
    ordinals: new Map(),
    qualifiers: (Object.keys(QUALIFIERS) as (keyof typeof QUALIFIERS)[]).flatMap((qualifier) =>
      each<Qualifier>(qualifier, QUALIFIERS[qualifier]),
    ),
    volumeNouns: [],
  },
  units: {
    units: [
      ...each(percent, 'percent, per cent, %, pct'),
      ...each(percentagePoint, 'percentage point, percentage points'),
      ...each<Unit>({ kind: 'percent', unit: 'basis_point' }, 'basis point, basis points, bps'),
      ...each(points, 'point, points'),
      ...each(money('USD'), 'dollar, dollars, us dollars'),
      ...each(money('EUR'), 'euro, euros'),
      ...each(money('GBP'), 'pound, pounds'),
      ...each(money('JPY'), 'yen'),
      ...each(money('CNY'), 'yuan, renminbi'),
      ...each(money('CHF'), 'swiss francs, francs'),
      ...each(cent, 'cent, cents'),
      ...each<Unit>({ kind: 'money', unit: 'GBP', factor: 0.01 }, 'pence'),
      ...each<Unit>({ kind: 'quantity', unit: 'barrel' }, 'barrel, barrels'),
    ],
    signs: [
      ...phrases('USD, EUR, GBP, CHF, JPY, CNY, HKD, CAD, AUD').map((code) => [code, money(code)] as const),
      ['$', money('USD')],
      ['US$', money('USD')],
      ['HK$', money('HKD')],
      ['C$', money('CAD')],
      ['A$', money('AUD')],
      ['€', money('EUR')],
      ['£', money('GBP')],
      ['¥', money('JPY')],
      ['x', { kind: 'multiple', unit: 'x' }],
    ],
    doubtfulCodes: set(''),
    countNouns: new Map(),
    // English nouns are lower case: none is read as counted, and a capitalised word behind a number is a name.
    otherNouns: set(''),
    steps: new Map([['percent', percentagePoint]]),
    homes: [],
    breakEven: { words: [], noun: '', unit: { kind: 'money', unit: 'USD' }, states: [] },
    markNouns: set('mark level threshold'),
  },
  relations: {
    connectors: set('and or to from against versus ( /'),
    between: set('between'),
    and: set('and'),
    upTo: set('to'),
    from: set('from'),
    to: set('to'),
    by: set('by'),
    asides: set('previously earlier a year'),
    placePrepositions: set('in at'),
    comparatives: set('more fewer less'),
    resuming: new Set(),
    beforeYears: set('in since by until of from end'),
    previous: phrases('previous, year-earlier'),
    expected: phrases('expected, forecast, consensus'),
    valuePrepositions: set('by to at from of'),
    pricingVerbs: set(''),
    wholeWords: set('of'),
    partWords: set(''),
    plusMinus: set('plus/minus +/- ±'),
    ratios: phrases('p/e, price-to-earnings'),
    numberNouns: [],
    indexNames: phrases('dax, dow, nasdaq, s&p, ftse, nikkei, stoxx'),
    indexWords: phrases('index, dow, nasdaq'),
    rateWords: phrases('margin, rate, yield, inflation'),
    beforeCodes: set('no page chapter section boeing iphone windows version'),
    numberedNames: new Map(
      Object.entries({
        's&p': [500],
        dax: [40],
        nasdaq: [100],
        ftse: [100, 250],
        nikkei: [225],
        russell: [2000],
      }).map(([name, sizes]) => [name, new Set(sizes)]),
    ),
    boilerplateStarts: phrases('read more, read also, related'),
    boilerplateWords: [['(', 'advertisement', ')']],
  },
  tables: {
    in: set('in'),
    ratios: ['margin', 'ratio', 'yield', 'rate'],
    changes: ['change', 'growth', 'delta'],
    per: set('per'),
    perShare: set('dividend eps price'),
  },
};
