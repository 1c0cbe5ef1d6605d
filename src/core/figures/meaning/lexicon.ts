import type { Metric } from '../../summary.ts';
import type { EconomyLexicon } from './economy-lexicon.ts';
import type { PeriodLexicon } from './period-lexicon.ts';

export type Direction = 1 | -1;
type Words = ReadonlySet<string>;

/**
 * A sequence of lower-case words with its sense; a word that ends in `*` stands for all words that begin so.
 */
export interface Phrase<T> {
  words: readonly string[];
  sense: T;
}

/** What a noun says about the figure near it, as a whole word or as the last member of a compound. */
export interface NounSense {
  metric?: Metric;
  /** The first member of the compound decides the metric where it has one: "Umsatz|anteil", "Dividenden|kürzung". */
  relational?: true;
  /** Never the last member of a compound, unless a hyphen parts it: "Wert", "EBIT". */
  whole?: true;
  /** An amount under this noun is a loss: negative. */
  loss?: true;
  /** A movement: "Plus", "Rückgang". */
  direction?: Direction;
  /** An expectation: "Prognose", "Ziel". */
  forecast?: true;
  /** A base of comparison: "Vorjahreswert". */
  prior?: true;
  /** Yields to any other noun nearby: "Geschäft", "Aktie". */
  weak?: true;
  /** Only a percentage is of this metric: "größter Aktionär ist … mit 15 Prozent". */
  share?: true;
  /** Per what an amount of this noun is counted: "Gewinn je Aktie". */
  per?: string;
}

/** What a verb says about the figures of its clause. */
export interface VerbSense {
  direction?: Direction;
  /** It moves only what its object names: "kostet drei Prozentpunkte Marge", "20 Millionen Euro Umsatz". */
  burden?: true;
  /** With it a bare number of people or pieces is a change: "gewann 20.000 Kunden hinzu". */
  counts?: true;
  /** The metrics of its amount, the first that fits: "verdienen", "verkaufen" (pieces or a deal). */
  metrics?: readonly Metric[];
  /** An amount of it is negative: "abfließen". */
  loss?: true;
  /** Any noun nearby says more: "zahlen". */
  vague?: true;
  /** The preposition of that amount, where the verb asks for one: "belasten mit". */
  amountAfter?: string;
  /** Shares, indices and commodities move with it when nothing else is named. */
  market?: true;
  /** Its clause is expected. */
  forecast?: true;
  /** A decided or wished act: the infinitive or clause that hangs on it is expected. */
  plan?: true;
  /** Its amount is what goes away: "einsparen", "abziehen". */
  takesAway?: true;
  /** People in its clause lose their jobs. */
  cutsJobs?: true;
  /** People in its clause find jobs. */
  createsJobs?: true;
}

export interface VerbForm {
  /** The infinitive, joined with its particle where the form is joined. */
  lemma: string;
  finite: boolean;
  infinitive: boolean;
  participle: boolean;
  past: boolean;
  /** A subjunctive of its own form, which supposes: "entspräche". */
  conditional?: true;
}

/** Words around a noun that change its metric: "operativer Gewinn", "Gewinn vor Steuern", "Gewinn je Aktie". */
export interface MetricShift {
  from: readonly Metric[];
  to: Metric;
  /** Beginnings of the adjective right before the noun. */
  before?: readonly string[];
  /** Words right behind the noun, with per what an amount then is. */
  after?: readonly Phrase<string>[];
}

interface NounLexicon {
  nouns: ReadonlyMap<string, NounSense>;
  /** Inflections to take off before a noun is looked up, the empty one first. */
  nounEndings: readonly string[];
  /** Vowels of a plural and of its singular: "ä" → "a". */
  pluralVowels: ReadonlyMap<string, string>;
  /** What joins the members of a compound, the empty one first. */
  compoundJoints: readonly string[];
  /** Ends of plurals and abstract nouns, by which a name is told from a noun. */
  pluralEndings: readonly string[];
  nounsAreCapitalized: boolean;
  /** Expressions of several words that act as a noun: "unter dem strich", "in der kasse". */
  nounPhrases: readonly Phrase<NounSense>[];
  shifts: readonly MetricShift[];
  /** Profits and losses of no kind of their own: in a comparison they are of the kind told before. */
  plainProfits: Words;
  /** "operativ" in the clause of a plain profit. */
  operatingAdverbs: Words;
  /** "Prämie von 41 Prozent": what a buyer adds to the price. */
  premiums: Words;
  /** A bond of whose repayment is told is a debt: "fällig", "getilgt". Beginnings of words. */
  repayments: readonly string[];
  /** Ends of nouns for things that no exchange trades: "Nachfrage", "Produktivität". */
  abstractEndings: readonly string[];
  /** Places of a business: "in China um 4 Prozent zulegen" goes on with what was told. */
  regions: Words;
  /** "Rendite" alone: behind profits and sales it is their margin. */
  plainReturns: Words;
  /** Names of currencies, as the subject of a rate. */
  currencySubjects: Words;
}

interface VerbLexicon {
  verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** By infinitive, the particle joined: "zulegen". */
  verbSenses: ReadonlyMap<string, VerbSense>;
  particles: Words;
  /** Forms of "to have" and "to be": a participle completes them. */
  auxiliaries: Words;
  /** "wurde", "worden". */
  passiveAuxiliaries: Words;
  /** Those of the pluperfect. */
  pluperfectAuxiliaries: Words;
  /** Make a forecast with an infinitive, a passive with a participle: "wird". */
  futureAuxiliaries: Words;
  /** Of these, those that make a supposition with a participle too: "würde bewertet". */
  conditionalAuxiliaries: Words;
  /** Make a forecast always: "will", "soll", "dürfte". */
  modals: Words;
  /** Of the modals, those that with a perfect tell what is said of the past: "soll verlangt haben". */
  reportingModals: Words;
  /** "betragen", "liegen": the figure is as large as the subject. */
  amountingVerbs: Words;
  /** "entsprechen": the figure restates the one before. */
  restatingVerbs: Words;
  /** "das sind": behind these pronouns such verbs restate as well. */
  restatingPronouns: Words;
  equatingVerbs: Words;
  /** "übertreffen", "verfehlen": their object is an expectation, the figure is a fact. */
  surpassingVerbs: Words;
  /** With "bei" they tell an expectation: "sieht den Preis bei 55 Dollar". */
  foreseeingVerbs: Words;
  /** "übernehmen": a text with such words tells of a deal. */
  takeoverVerbs: Words;
  /** Lemmas with which "um" names a topic: "es geht um". */
  topicVerbs: Words;
  /** Adverbs of direction, one or two words: "aufwärts", "nach unten". */
  ways: ReadonlyMap<string, Direction>;
}

interface ClauseLexicon {
  subordinators: Words;
  /** Those that tell of something earlier when their verb is in the pluperfect: "nachdem". */
  anteriorSubordinators: Words;
  /** Those that give the content of a plan or an expectation: "dass", "zu". */
  contentOpeners: Words;
  relativePronouns: Words;
  coordinators: Words;
  /** "zu" before an infinitive. */
  infinitiveMarkers: Words;
  articles: Words;
  indefiniteArticles: Words;
  /** Articles and endings of adjectives that a genitive can have: "der", "notleidend|er". */
  genitiveArticles: Words;
  genitiveEndings: readonly string[];
}

export interface AfterSign {
  direction: Direction;
  /** It places the amount beside another: "über dem Vorjahr". */
  position?: true;
  /** Said of what is traded: "im Minus", "fester". */
  market?: true;
}

interface SideLexicon {
  prepositions: Words;
  /** "um": by how much. */
  byPrepositions: Words;
  /** "auf", "bei": where it stands. */
  atPrepositions: Words;
  /** "auf": where it moved. */
  targetPrepositions: Words;
  /** "von": of, from. */
  ofPrepositions: Words;
  withPrepositions: Words;
  /** "für": what is paid for. */
  purposePrepositions: Words;
  /** "zwischen": part of a range, no governor. */
  rangePrepositions: Words;
  /** "beim Umsatz": name a topic, not an attribute. */
  topicPrepositions: Words;
  /** "gegenüber", "als": what is compared with follows. */
  againstWords: Words;
  /** Of these, those that name a role before a bare noun: "als Dividende". */
  roleWords: Words;
  /** "vom Umsatz", "am Kapital": the amount is a part of the noun behind. */
  partPrepositions: Words;
  /** Prepositions that bound an amount when they stand before it: "über", "unter". */
  qualifierPrepositions: Words;
  /** "bis": alone it tells where something got. */
  upToWords: Words;
  /** Two words that bound an amount: "bis zu". */
  qualifierPairs: Words;
  /** Words between a preposition and its amount that change neither. */
  transparent: Words;
  /** "in Höhe", "im Wert": between a noun and the preposition of its amount. */
  bridges: Words;
  adjectiveEndings: readonly string[];
  signWords: ReadonlyMap<string, Direction>;
  /** Behind an amount: "mehr", "weniger", "im Plus"; `position`: "über" dem Vorjahr. */
  afterSigns: readonly Phrase<AfterSign>[];
  /** "und damit um": words behind a coordinator that go on with the same construction. */
  consequences: Words;
}

interface TimeLexicon {
  /** Nouns of time: they may stand between the figures of one construction. */
  timeNouns: Words;
  /** Direct before an amount make it the base of comparison: "nach", "statt". */
  baseWords: Words;
  /** "verglichen mit". */
  basePhrases: readonly Phrase<true>[];
  /** Before the name of a price they tell from where it moved: "seit dem Tief", "vom Hoch". */
  anchorPrepositions: Words;
  /** "statt": the base is given up, expected or not. */
  insteadWords: Words;
  /** Ends of the nouns for what a company itself foresees: "prognose", "ziel". */
  ownPlans: readonly string[];
  /** "hinter sich": with it a plan is surpassed. */
  surpassingPhrases: readonly Phrase<true>[];
  /** "bisher", "zuvor" right before an amount. */
  priorMarkers: Words;
  /** "derzeit", "aktuell" right before an amount. */
  currentMarkers: Words;
  /** Times of a base of comparison: "Vorjahr", "ein Jahr zuvor". */
  priorTimes: readonly Phrase<true>[];
  /** Times gone by; with "noch" they mark a base of comparison: "vergangener Woche". */
  pastTimes: readonly Phrase<true>[];
  /** Within the day that is told, nothing is a base of comparison: "am Vormittag", "zeitweise". */
  sameDayTimes: Words;
  /** "Zum Vergleich:". */
  comparisonLabels: readonly Phrase<true>[];
  stillWords: Words;
  /** "nur noch", "immer noch" are no such "noch". */
  restrictives: Words;
  /** "es" behind "waren": the amount told before, at another time. */
  resumingPronouns: Words;
  /** Before a time they compare with it: "gegenüber", "als", "zum". */
  comparisonWords: Words;
  /** Beginnings of participles that make an amount expected: "erwartet", "geplant". */
  forecastModifiers: readonly string[];
  /** "in Aussicht", "im Plan". */
  forecastPhrases: readonly Phrase<true>[];
}

interface AmountLexicon {
  /** "negativ". */
  negativeWords: Words;
  /** "im": where a part of the business stands. */
  insidePrepositions: Words;
  /** Ends of what people save in: "fonds". */
  fundEndings: readonly string[];
  /** Metrics that "negativ" can turn. */
  signedMetrics: ReadonlySet<Metric>;
  /** "je", "pro". */
  perWords: Words;
  /** Starts of column headers over changes: "veränd". */
  changeLabels: readonly string[];
  /** "in Euro": the unit in which something is given. */
  unitPrepositions: Words;
  /** Whole words or last members: "aktie" → share. */
  /** Units that a price is told of: "ein Barrel kostete". */
  pricedUnits: Words;
  perUnits: ReadonlyMap<string, string>;
  /** "im Jahr" → year. */
  perPhrases: readonly Phrase<string>[];
}

/**
 * What a language tells the readers of meaning. All words are lower case. The rules know clauses, governors and
 * neighbours; the words are here.
 */
export interface MeaningLexicon
  extends NounLexicon,
    VerbLexicon,
    ClauseLexicon,
    SideLexicon,
    TimeLexicon,
    AmountLexicon,
    EconomyLexicon,
    PeriodLexicon {}
