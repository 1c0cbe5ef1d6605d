import type { FigureKind, Metric } from '../../summary.ts';
import type { FigureContext } from './context.ts';
import type { NounSense } from './lexicon.ts';
import type { Item } from './reading.ts';

/** Profits of one kind or another: what a share of sales makes a margin, and cents an EPS. */
export const PROFITS = new Set<Metric>(['net_income', 'operating_income', 'gross_profit']);

/** What is counted in parts of itself: a percentage of it is some of it. */
export const PARTS = new Set<Metric>([
  'stake',
  'employees',
  'job_cuts',
  'units',
  'customers',
  'debt',
  'price',
]);

/** One reason to read a metric, with its weight. */
export interface Evidence {
  metric: Metric;
  weight: number;
  rule: string;
  sense?: NounSense;
  noun?: Item;
}

export type Consider = (evidence: Evidence) => void;

/** What earlier sentences left behind, for figures that name nothing themselves. */
export interface MetricMemory {
  last: FigureContext | undefined;
  /** The last figure of each kind. */
  ofKind: Map<FigureKind, FigureContext>;
  /** Whether the text tells of a takeover. */
  deals: () => boolean;
}

/**
 * Weights of the places where a metric can be named, nearest construction first. They order the sources: a governing
 * noun beats the clause, the clause beats its verb, the sentence beats what was said before.
 */
export const WEIGHT = {
  governor: 13,
  unitNoun: 11,
  nounBehind: 12.5,
  unit: 8.8,
  label: 8.5,
  conjunctLeft: 9,
  conjunctRight: 7,
  clauseLeft: 6.2,
  clauseRight: 4.6,
  verb: 7.4,
  verbAsks: 14,
  vagueVerb: 4,
  marketVerb: 4.2,
  bracketOutside: 5.5,
  parentClause: 3.6,
  otherClauseLeft: 3.2,
  otherClauseRight: 1.6,
  memory: 2.2,
  memoryOfKind: 2.4,
  restated: 6,
  namedInBracket: 3,
  rateInSentence: 7.8,
  shareOfNoun: 5,
  attribute: 2.2,
  /** At most: whatever the clause is about beats a noun inside another phrase. */
  attributeCap: 4.4,
  pricedUnit: 7.8,
  distance: 0.12,
  weak: 3,
  weakNear: 2.6,
  taken: 3.5,
  /** "rutschten nach einem Verlust von 5 Mrd. um 3 Prozent ab": the movement is nobody's loss. */
  takenOfMarket: 7,
} as const;
