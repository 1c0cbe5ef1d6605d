import { emptyLexicon } from '../../core/figures/meaning/empty-lexicon.ts';
import type {
  Direction,
  MeaningLexicon,
  NounSense,
  VerbForm,
  VerbSense,
} from '../../core/figures/meaning/lexicon.ts';
import type { Metric } from '../../core/summary.ts';

const set = (text = ''): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const forms = new Map<string, VerbForm[]>();
const senses = new Map<string, VerbSense>();

/** Each line: infinitive, third person, past, participle. */
function verbs(sense: VerbSense, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [lemma = '', third = '', past = '', participle = past] = line.trim().split(/\s+/);
    senses.set(lemma, sense);
    const add = (form: string, kind: Partial<VerbForm>): void => {
      forms.set(form, [{ lemma, finite: false, infinitive: false, participle: false, past: false, ...kind }]);
    };
    add(lemma, { finite: true, infinitive: true });
    add(third, { finite: true });
    add(participle, { participle: true });
    add(past, { finite: true, past: true, participle: past === participle });
  }
}

verbs(
  { direction: 1, market: true },
  `rise rises rose risen
  gain gains gained
  climb climbs climbed
  jump jumps jumped
  advance advances advanced
  increase increases increased
  grow grows grew grown`,
);
verbs(
  { direction: -1, market: true },
  `fall falls fell fallen
  drop drops dropped
  decline declines declined
  lose loses lost
  slip slips slipped
  decrease decreases decreased
  shrink shrinks shrank shrunk`,
);

const nouns = new Map<string, NounSense>([
  ['revenue', { metric: 'revenue' }],
  ['sales', { metric: 'revenue' }],
  ['profit', { metric: 'net_income' }],
  ['income', { metric: 'net_income' }],
  ['loss', { metric: 'net_income', loss: true }],
  ['shares', { metric: 'price', weak: true }],
  ['stock', { metric: 'price', weak: true }],
  ['dividend', { metric: 'dividend' }],
  ['gain', { direction: 1 }],
  ['rise', { direction: 1 }],
  ['decline', { direction: -1 }],
  ['drop', { direction: -1 }],
]);

/** Enough for the sign of money and percentages; the finer readings of metrics and tenses are German yet. */
export const meaning: MeaningLexicon = {
  ...emptyLexicon,
  nouns,
  nounEndings: ['', 's'],
  compoundJoints: [''],
  nounsAreCapitalized: false,
  nounPhrases: [],
  shifts: [],
  currencySubjects: set('euro dollar pound yen'),
  verbForms: forms,
  verbSenses: senses,
  particles: set(),
  auxiliaries: set('has have had is are was were'),
  pluperfectAuxiliaries: set('had'),
  futureAuxiliaries: set('will'),
  modals: set('will would should could may might'),
  topicVerbs: set(),
  ways: new Map<string, Direction>([
    ['up', 1],
    ['higher', 1],
    ['down', -1],
    ['lower', -1],
  ]),
  subordinators: set('that because after while although if when as since'),
  anteriorSubordinators: set('after'),
  contentOpeners: set('that to'),
  relativePronouns: set('who which whose'),
  coordinators: set('and or but'),
  infinitiveMarkers: set('to'),
  articles: set('the a an its their'),
  prepositions: set(
    'by to at from of in on for with against over under above below after before between about',
  ),
  byPrepositions: set('by'),
  atPrepositions: set('to at'),
  targetPrepositions: set('to'),
  ofPrepositions: set('of from'),
  withPrepositions: set('with'),
  rangePrepositions: set('between'),
  partPrepositions: set('of'),
  qualifierPrepositions: set('over under above below'),
  qualifierPairs: new Set(['up to']),
  transparent: set('about around roughly nearly almost more less than at least just only'),
  bridges: set(),
  adjectiveEndings: ['ed', 'ing', 'al'],
  signWords: new Map<string, Direction>([
    ['plus', 1],
    ['minus', -1],
  ]),
  afterSigns: [
    { words: ['higher'], sense: { direction: 1 } },
    { words: ['more'], sense: { direction: 1 } },
    { words: ['lower'], sense: { direction: -1 } },
    { words: ['less'], sense: { direction: -1 } },
  ],
  consequences: set(),
  timeNouns: set('year quarter month week day'),
  baseWords: set('versus against'),
  basePhrases: [{ words: ['compared', 'with'], sense: true }],
  insteadWords: set(),
  priorMarkers: set('previously'),
  priorTimes: [
    { words: ['year', 'earlier'], sense: true },
    { words: ['year', 'ago'], sense: true },
  ],
  pastTimes: [{ words: ['last', 'year'], sense: true }],
  stillWords: set('still'),
  restrictives: set('only'),
  comparisonWords: set('than from'),
  forecastModifiers: ['expected', 'planned', 'estimated'],
  negativeWords: set('negative'),
  signedMetrics: new Set<Metric>(['cash_flow', 'net_income', 'operating_income', 'margin']),
  perWords: set('per'),
  unitPrepositions: set('in'),
  changeLabels: ['change', 'growth'],
  perUnits: new Map([
    ['share', 'share'],
    ['barrel', 'barrel'],
    ['ounce', 'ounce'],
  ]),
  perPhrases: [{ words: ['a', 'share'], sense: 'share' }],
};
