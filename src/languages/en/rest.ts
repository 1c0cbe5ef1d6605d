import type { CompanyLexicon } from '../../core/companies/company-lexicon.ts';
import type { DigestLexicon } from '../../core/digest/lexicon.ts';
import type { JudgeLexicon } from '../../core/judge-lexicon.ts';
import type { StatementLexicon } from '../../core/statements/lexicon.ts';

// What every pack must say beside its figures, in the fewest words that read English without reading nonsense.

const set = (text = ''): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const list = (text: string): string[] => text.split(',').map((entry) => entry.trim());
const prepositions = set('of in on at by to from for with against over under after before');
const functionWords = set(
  'the a an of in on at by to from for with and or but it its they their this that is are was were be has have had will would as than not',
);
const never = /(?!)/u;

export const companies: CompanyLexicon = {
  legalForms: list('Inc, Corp, Corporation, Ltd, plc, LLC, AG, SE, NV, SA'),
  functionWords,
  nameConnectors: set('of and'),
  descriptionEndings: [],
  notDescriptions: set(),
  compoundTails: set(),
  shareWords: set('shares stock'),
  nameAnnouncers: set('company brand'),
  notNames: set('shares stock revenue sales profit analysts monday tuesday wednesday thursday friday'),
  commonFirstWords: set('general first american national united'),
  houseWords: set('group holding holdings'),
  personTitles: set('ceo cfo chairman analyst president'),
  firstNames: set(),
  venues: set('nyse nasdaq xetra'),
  baseForms: (word) => [word],
  companyVerbs: set('reported said plans expects'),
  ratingWords: set('rating target analyst'),
  sourceWords: set('said according reported'),
  anaphors: set('company'),
  articles: set('the a an'),
  definiteArticles: set('the'),
  prepositions,
  ownerPrepositions: set('of for at'),
  objectPrepositions: set('of in for'),
  clauseWords: set('while whereas'),
  buying: never,
  bought: never,
  holding: never,
  relations: set(),
  genitives: set('of'),
  timeWords: never,
  ownedNouns: never,
  topicTails: set('price index'),
  relative: never,
};

export const judge: JudgeLexicon = {
  finance: new Map([
    ['shares', 2],
    ['revenue', 2],
    ['earnings', 2],
    ['dividend', 3],
    ['analysts', 2],
    ['stock', 2],
  ]),
  financeEndings: new Map(),
  others: new Map(),
  otherEndings: new Map(),
};

export const digest: DigestLexicon = {
  expecters: list('analysts, consensus, economists'),
  themes: { revenue: list('revenue, sales'), net_income: list('profit, loss, earnings') },
  partOf: list('of which'),
  dangling: list('it, they, this'),
  noise: list('read more, read also'),
  background: list('last year'),
};

const people: StatementLexicon['people'] = {
  firstNames: set(),
  particles: set('de van von'),
  notNames: set('shares stock revenue'),
  roles: list('chief executive, analyst'),
  wholeRoles: set('ceo cfo'),
  roleModifiers: set('chief'),
  outsideRoles: list('analyst'),
  ofCompany: set('of at'),
  becomes: set('as'),
  titles: set('dr mr ms'),
  surnameRoles: list('analyst'),
  says: set('said says'),
  credits: set('photo image'),
  whose: set('whose'),
};

const ratings: StatementLexicon['ratings'] = {
  grades: list('buy, sell, hold, neutral, overweight, underweight, outperform, underperform'),
  nouns: list('buy rating, sell rating'),
  advice: list('rated buy, rated sell'),
  context: list('rating, upgrade, downgrade, analyst, target'),
  insteadOf: list('instead of'),
  from: list('from'),
  forCompany: list('for, on'),
  withdrawn: list('withdrawn'),
  creditGrade: never,
  creditContext: list('credit rating'),
};

export const statements: StatementLexicon = {
  byline: {
    labels: list('author, written by'),
    by: list('by'),
    and: list('and'),
    particles: list('de, van, von'),
    titles: list('dr, mr, ms'),
    notNames: list('staff, editors, inc'),
  },
  quote: {
    rise: list('gain'),
    fall: list('loss'),
    move: list('change'),
    unchanged: list('unchanged'),
    level: list('price'),
    of: list('of'),
    percent: list('%, percent'),
    units: new Map([['usd', { currency: 'USD' }]]),
    moments: list('at the time of publication'),
    venueLead: list('on'),
    frame: list('trading, traded'),
    aroundName: list('the, shares, stock'),
    months: new Map(),
    decimal: '.',
  },
  people,
  ratings,
};
