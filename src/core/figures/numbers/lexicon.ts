import type { FigureKind, Qualifier } from '../../summary.ts';

/** What a number counts: the unit words of a language map to these. */
export interface Unit {
  kind: FigureKind;
  /** ISO 4217 · percent · percentage_point · basis_point · points · symbol of a quantity · x · noun of a count. */
  unit: string | null;
  /** What one of it is worth in the base unit: 0.01 for a cent. */
  factor?: number;
  /** Currencies that share this name: a cent is a euro's unless the text speaks of dollars, a krone of five lands. */
  alsoOf?: ReadonlySet<string>;
}

/** How a language writes numbers. All phrases are lower case unless said otherwise. */
export interface NumberLexicon {
  /** The decimal sign of a text that gives no sign of its own habit. */
  decimal: ',' | '.';
  /** The cardinal that a word spells ("fünfeinhalb" → 5.5); undefined for any other word. */
  readWord(word: string): number | undefined;
  /** Words that mean one but are mostly an article: a number only before a scale or a unit. */
  articles: ReadonlySet<string>;
  /** Those of them that stand before a subject: "ein" in "Ein Euro kostete …". */
  subjectArticles: ReadonlySet<string>;
  /** Words for a part of what follows: "halbe" → 0.5. */
  parts: ReadonlyMap<string, number>;
  /** Scale words and abbreviations: "millionen", "mrd.". */
  scales: readonly (readonly [phrase: string, factor: number])[];
  /** Scale words of quoted English, lower case as written: "billion" is 10⁹ there. */
  foreignScales: ReadonlyMap<string, number>;
  /** Letters glued to a number that stands behind a currency sign: "$1.2B". As written. */
  gluedScales: ReadonlyMap<string, number>;
  /** Words for a sign directly before the number. */
  signs: ReadonlyMap<string, 1 | -1>;
  /** Words for the decimal sign between two spelled numbers. */
  decimalWords: ReadonlySet<string>;
  /** Names of parts of a whole, as written: "Viertel" → 0.25. */
  fractions: ReadonlyMap<string, number>;
  /** Fractions that stand behind an article, not a number: "Hälfte" behind "die". */
  wholeFractions: ReadonlySet<string>;
  theWords: ReadonlySet<string>;
  /** "jeder" before an ordinal: "jeder fünfte" is a fifth. */
  every: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  qualifiers: readonly (readonly [phrase: string, qualifier: Qualifier])[];
  /** Nouns that take the qualifier "über" as their preposition: "Anleihe über 300 Millionen". By their end. */
  volumeNouns: readonly string[];
}

/** What a language counts in. */
export interface UnitLexicon {
  /** Unit words and symbols behind a number, lower case. */
  units: readonly (readonly [phrase: string, unit: Unit])[];
  /** Codes and symbols as written, before or behind a number: "EUR", "HK$". */
  signs: readonly (readonly [phrase: string, unit: Unit])[];
  /** Codes that are more often a name or a word: taken only behind a scale word. */
  doubtfulCodes: ReadonlySet<string>;
  /** Ends of the nouns that business counts, plural or singular, with the singular: "kunden" → "kunde". */
  countNouns: ReadonlyMap<string, string>;
  /** Nouns behind a number that make it no figure: durations, months, pages. By their end. */
  otherNouns: ReadonlySet<string>;
  /** "schwarze Null": a profit of nothing, as starts of its words, with the currency where the text has none. */
  breakEven: { words: readonly string[]; noun: string; unit: Unit; states: readonly string[] };
  /** Starts of the names of lands, peoples and places, with the currency there: "schwed" → SEK. */
  homes: readonly (readonly [start: string, currency: string])[];
  /** The unit of a step between two values of a unit: percent → percentage points. */
  steps: ReadonlyMap<string, Unit>;
  /** Nouns that may follow a unit behind a hyphen and leave it an amount: "marke" in "20 Dollar-Marke". */
  markNouns: ReadonlySet<string>;
}

/** What the labels, headers and captions of tables say of the bare numbers under them. All lower case. */
export interface TableLexicon {
  /** "in" before a unit: "Angaben in Mio. Euro". */
  in: ReadonlySet<string>;
  /** Ends of labels whose numbers are percentages, whatever the caption says: "marge". */
  ratios: readonly string[];
  /** Starts of labels of columns that say by how much something changed: "veränd". */
  changes: readonly string[];
  /** Words before "Aktie", whose numbers the caption's scale does not hold for: "je". */
  per: ReadonlySet<string>;
  /** Labels of what is always given a share: "dividende", "eps". */
  perShare: ReadonlySet<string>;
}

/** Words that stand between numbers or before them and say how they belong together. */
export interface RelationLexicon {
  /** Words that may join two numbers of one unit. */
  connectors: ReadonlySet<string>;
  /** "zwischen" of "zwischen … und …". */
  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** "bis" of a range. */
  upTo: ReadonlySet<string>;
  /** "um" of "um … auf …". */
  by: ReadonlySet<string>;
  /** Further words that may stand between two numbers of one unit: "bisher", "noch". */
  asides: ReadonlySet<string>;
  /** Words before a calendar year: "seit", "ende", months. */
  beforeYears: ReadonlySet<string>;
  /** "und" before one more place: "120 in Asien und 80 in Europa". */
  placePrepositions: ReadonlySet<string>;
  /** "mehr", "weniger" behind a number: by how much. */
  comparatives: ReadonlySet<string>;
  /** "es" in "waren es noch 17": what was told before. */
  resuming: ReadonlySet<string>;
  /** "von" of "von … auf …". */
  from: ReadonlySet<string>;
  /** "auf" of "von … auf …". */
  to: ReadonlySet<string>;
  /** Words that make a bracketed number the previous one: "vorjahr", "vj", "vortag". By their start. */
  previous: readonly string[];
  /** The same for what was expected: "prognose", "konsens". */
  expected: readonly string[];
  /** Prepositions that a bare value follows: "um", "auf", "bei", "von". */
  valuePrepositions: ReadonlySet<string>;
  /** Forms of verbs behind which a bare value is a price: "kostete", "notiert". */
  pricingVerbs: ReadonlySet<string>;
  /** Words that join a part to its whole: "450 der 8.000 Stellen". */
  wholeWords: ReadonlySet<string>;
  /** Words that take a part of what was named before: "davon". */
  partWords: ReadonlySet<string>;
  /** "plus/minus", "±" between a value and its tolerance, without spaces. */
  plusMinus: ReadonlySet<string>;
  /** Names of ratios, by their end: a bare number behind one is a multiple. "kgv". */
  ratios: readonly string[];
  /** Nouns for a number of things: "zahl" in "Zahl der Kunden" and "Kundenzahl". By their end. */
  numberNouns: readonly string[];
  /** Names of indices, by their start: a bare number at one is in points. */
  indexNames: readonly string[];
  /** Parts of words that say index: points are index points there. */
  indexWords: readonly string[];
  /** Nouns of rates and shares, by their end: points of one are percentage points. */
  rateWords: readonly string[];
  /** Words before a number that make it part of a name or code: "§", "nr", "boeing". */
  beforeCodes: ReadonlySet<string>;
  /** Names that a number belongs to: "s&p" with 500. */
  numberedNames: ReadonlyMap<string, ReadonlySet<number>>;
  /** First words of a sentence that is no part of the article: "lesen sie auch". */
  boilerplateStarts: readonly string[];
  /** Words that make their sentence an advertisement, each set all together. */
  boilerplateWords: readonly (readonly string[])[];
}

export interface QuantityLexicon {
  numbers: NumberLexicon;
  units: UnitLexicon;
  relations: RelationLexicon;
  tables: TableLexicon;
}
