/**
 * What kind of time an expression names. Named groups of its pattern: `ord` (which), `n` (how many), `year`,
 * `month`, `to` (second year of a broken business year).
 */
export type PeriodKind =
  | 'quarter'
  | 'half'
  | 'first_months'
  | 'last_months'
  | 'next_years'
  | 'month'
  | 'month_end'
  | 'year'
  | 'year_end'
  | 'business_year'
  | 'this_year'
  | 'last_year'
  | 'year_before'
  | 'next_year'
  | 'year_to_date'
  | 'until_year'
  | 'from_year';

export interface PeriodPattern {
  kind: PeriodKind;
  /** Source of a regular expression in lower case, bounded by the reader; case of the text does not count. */
  source: string;
}

export interface PeriodLexicon {
  periodPatterns: readonly PeriodPattern[];
  /** Source of a cheap pattern, case as above, that stands in all that any of the patterns matches. */
  periodCue: string;
  /** "zweiten" → 2, "auftakt" → 1, "schluss" → -1. */
  ordinals: ReadonlyMap<string, number>;
  /** "drei" → 3. */
  smallNumbers: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
}
