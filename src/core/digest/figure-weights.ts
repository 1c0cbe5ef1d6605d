import type { Metric } from '../summary.ts';

// Where these numbers come from: annotators picked the five figures of 65 texts that they would tell a colleague. The
// weights were first set by hand, then fitted to those picks: for each text the likelihood that a picked statement
// outweighs all that were not picked, with the losses of `rank-figures.ts` counted in, held near the hand-set values by
// an L2 penalty of 20 (1 for `touched`, `growthRange`, `meanTarget`, `mover` and `leadsToLevel`, which had none before).
// Fitted freely they do worse on texts left out: 300 picks are few for 60 weights. Of a free choice among 120 further
// traits (events, size beside others, place in lead, row of an expectation …) none held on texts left out.

/** What a trait adds to a statement, on the scale of log odds. */
export const WEIGHT = {
  /** Times ln(1 + statements before it). */
  order: -1.15,
  /** The metric that title or first figures are about. */
  theme: 0.55,
  /** Of another party that the title names. */
  namedInTitle: 1.15,
  subject: 0.6,
  stranger: -0.6,
  /** A company's numbers in a market report. */
  otherThanPrice: -1.55,
  firstOfMetric: 0.75,
  /** A further level of a metric that a party has one of: segments, periods. */
  furtherLevel: -0.5,
  /** Of an index or commodity, with no movement: a high, a round mark. */
  touched: -0.6,
  repeated: 0.2,
  aim: 0.35,
  aimInTitle: 0.85,
  slight: -0.55,
  targetTold: 0.55,
  /** What the houses aim at on average. */
  meanTarget: 0.85,
  range: 0.75,
  /** An aim for growth: "fünf bis sieben Prozent". */
  growthRange: 0.35,
  expected: 0.8,
  moved: 0.65,
  estimate: -0.95,
  prior: -0.9,
  replaced: 1.2,
  change: -0.4,
  absoluteChange: -1.5,
  priceChange: 0.85,
  /** The movement of a level that is told. */
  leadsToLevel: 0.4,
  /** First movement of a party that a market report has in its title. */
  mover: 1.5,
  quoteChange: 0.45,
  quoteLevel: -0.4,
  bracketed: -0.55,
  converted: -0.85,
  part: -0.65,
  vague: -1.7,
  bound: -0.35,
  count: -0.4,
  item: -0.2,
} as const;

export type Trait = Exclude<keyof typeof WEIGHT, 'order'>;

/** How much less it says that these stand far down. */
export const FAR = { reaction: 0.2, main: 0.8 };

/** How much a metric says by itself, as a level. */
export const METRIC_WEIGHT: Partial<Record<Metric, number>> = {
  job_cuts: 1.05,
  operating_income: 0.85,
  net_income: 0.75,
  price_target: 0.65,
  revenue: 0.6,
  inflation: 0.6,
  gdp: 0.6,
  funding: 0.55,
  deal_value: 0.5,
  debt: 0.5,
  margin: 0.35,
  investment: 0.3,
  orders: 0.3,
  market_cap: 0.25,
  employees: 0.15,
  stake: -0.1,
  dividend: -0.1,
  units: -0.2,
  cost: -0.3,
  assets: -0.3,
  capacity: -0.4,
  other: -0.45,
  price: -0.55,
};
