import type {
  Check,
  Company,
  EventKind,
  FigureKind,
  Measure,
  Metric,
  Qualifier,
  Tense,
  Verdict,
} from '../core/summary.ts';
import type { ShellWords } from './shell.ts';

/** Everything that is said to people, in one language. A missing key fails the type check. */
export interface Wording {
  /** BCP 47 tag for Intl. */
  locale: string;
  /** BCP 47 tag by which computed amounts are written and spreadsheets part their cells. */
  numbers: string;
  terms: Terms;
  shell: ShellWords;
}

/** Names of the contract's enumerations: popup, tooltip and every export word them alike. */
export interface Terms {
  metric: Record<Metric, string>;
  event: Record<EventKind, string>;
  role: Record<Company['role'], string>;
  tense: Record<Tense, string>;
  /** Before the number: "rund", "at least"; empty for `exact`. */
  qualifier: Record<Qualifier, string>;
  measure: Record<Measure, string>;
  kind: Record<FigureKind, string>;
  check: Record<Check['kind'], string>;
  verdict: Record<Verdict['kind'], string>;
  /** Units that are words; ISO codes, nouns and symbols stay as they are. */
  unit: Record<UnitWord, string>;
  /** "je Aktie", "per share". */
  per: Record<PerWord, string>;
  /** The fields of a row and of the head, as headings of tables. */
  field: Record<Field, string>;
}

export type UnitWord = 'percent' | 'percentage_point' | 'basis_point' | 'points' | 'x';
export type PerWord = 'share' | 'year' | 'month' | 'week' | 'day' | 'hour' | 'barrel' | 'ounce' | 'tonne';
export type Field =
  | 'metric'
  | 'value'
  | 'number'
  | 'unit'
  | 'change'
  | 'prior'
  | 'expected'
  | 'period'
  | 'about'
  | 'tense'
  | 'measure'
  | 'source'
  | 'title'
  | 'author'
  | 'published'
  | 'site'
  | 'subject'
  | 'quote'
  | 'brief'
  | 'figures'
  | 'outlook'
  | 'companies'
  | 'comparison'
  | 'checks'
  | 'events'
  | 'people'
  | 'ratings'
  | 'name'
  | 'role'
  | 'mentions'
  | 'isin'
  | 'wkn'
  | 'ticker'
  | 'house'
  | 'rating'
  | 'previous';
