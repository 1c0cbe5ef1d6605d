/**
 * The contract: the one public shape of a summary. Library, command line, popup and every export speak it.
 *
 * All offsets are UTF-16 code units into `article.text`, `end` exclusive. The law of the house holds for every
 * figure: `article.text.slice(figure.start, figure.end) === figure.text`.
 */

/** A stretch of `article.text`: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Summary {
  schemaVersion: 1;
  /** Echoed from batch input. */
  id?: string;
  verdict: Verdict;
  article: ArticleFacts;
  subject: Subject | null;
  quote: Quote | null;
  /** In text order, never overlapping. */
  figures: Figure[];
  /** Figure ids, most telling first. */
  keyFigures: string[];
  rows: FigureRow[];
  companies: Company[];
  people: Person[];
  ratings: Rating[];
  events: NewsEvent[];
  /** "In brief": up to three sentences of the article itself, in reading order. */
  sentences: Quotation[];
  checks: Check[];
}

export interface Verdict {
  kind: 'finance_news' | 'other_article' | 'not_article';
  /** Codes that the interface words for people, most telling first. */
  reasons: string[];
}

export interface ArticleFacts {
  url?: string;
  site?: string;
  title: string;
  /** Persons only. */
  authors: string[];
  /** Agency or house that the text comes from. */
  publisher?: string;
  /** ISO 8601, with zone where it is known. */
  publishedAt?: string;
  /** BCP 47 primary tag. */
  language: string;
  text: string;
  /** False when only a teaser or one page of several was there. */
  complete: boolean;
}

export interface Subject {
  name: string;
  companyId?: string;
}

/** The price line that wallstreetONLINE closes its articles with. The span covers the whole sentence. */
export interface Quote extends Span {
  name: string;
  price: number;
  /** ISO 4217, or `points` for an index. */
  currency: string;
  changePercent?: number;
  venue?: string;
  /** ISO 8601 without zone: the time that the text prints. */
  at?: string;
}

export type FigureKind = 'money' | 'percent' | 'index' | 'count' | 'quantity' | 'multiple';
export type Qualifier = 'exact' | 'about' | 'min' | 'max' | 'over' | 'under';
export type Measure = 'level' | 'change';
export type Tense = 'actual' | 'prior' | 'forecast';

export const METRICS = [
  'price',
  'price_target',
  'market_cap',
  'revenue',
  'net_income',
  'operating_income',
  'gross_profit',
  'eps',
  'dividend',
  'margin',
  'orders',
  'investment',
  'deal_value',
  'funding',
  'debt',
  'cash',
  'cash_flow',
  'cost',
  'stake',
  'employees',
  'job_cuts',
  'units',
  'customers',
  'volume',
  'assets',
  'interest_rate',
  'inflation',
  'gdp',
  'exchange_rate',
  'market_share',
  'capacity',
  'other',
] as const;
export type Metric = (typeof METRICS)[number];

export interface Period {
  /** The words of the text. */
  text: string;
  /** ISO dates (YYYY-MM-DD), both inclusive; an empty string where the text does not settle it. */
  start: string;
  end: string;
}

export interface Figure extends Span {
  id: string;
  text: string;
  kind: FigureKind;
  /** Base units, signed: a decline or a loss is negative. Percent in percent (68 for "68 Prozent"). */
  value: number;
  /** The upper bound of a range. */
  valueMax?: number;
  /** ISO 4217 · percent · percentage_point · basis_point · points · noun of a count · symbol of a quantity · x. */
  unit: string | null;
  /** share, year, barrel, ounce … */
  per?: string;
  qualifier: Qualifier;
  measure: Measure;
  metric: Metric;
  /** Whose figure it is, as the reader would call it. */
  about: string | null;
  tense: Tense;
  period?: Period;
  /** Names of the rules that made it, in order. */
  rules: string[];
}

/** Figures joined for display, by figure id. */
export interface FigureRow {
  metric: Metric;
  about: string | null;
  period?: Period;
  value: string;
  change?: string;
  prior?: string;
  expected?: string;
  /** Further places of the same figure: title, lead, body. */
  repeats?: string[];
}

export interface Company {
  id: string;
  name: string;
  role: 'subject' | 'other' | 'source';
  isin?: string;
  wkn?: string;
  ticker?: string;
  exchange?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  mentions: Span[];
}

export interface Person extends Span {
  name: string;
  role?: string;
  company?: string;
}

export interface Rating extends Span {
  house: string;
  company: string;
  rating?: string;
  previous?: string;
}

export const EVENT_KINDS = [
  'results',
  'guidance_raised',
  'guidance_cut',
  'guidance_confirmed',
  'takeover',
  'merger',
  'stake_change',
  'rating_change',
  'dividend',
  'buyback',
  'funding',
  'ipo',
  'order',
  'investment',
  'deliveries',
  'job_cuts',
  'management_change',
  'insolvency',
  'debt_restructuring',
  'legal',
  'study',
  'product',
  'rate_decision',
  'inflation_data',
  'market_report',
  'fund_flows',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface NewsEvent extends Span {
  kind: EventKind;
  about?: string;
}

export interface Quotation extends Span {
  text: string;
}

export interface Check {
  kind: 'conversion' | 'change' | 'sum';
  /** Ids of the figures that were held against each other. */
  figures: string[];
  holds: boolean;
  /** The arithmetic, in digits and signs only, so that it reads in any language. */
  detail: string;
}
