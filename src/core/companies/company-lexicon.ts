/**
 * What a language tells the company recognizer. Unless said otherwise, words are folded as `nameWords` folds them
 * (lower case, accents off, umlauts kept).
 */
export interface CompanyLexicon {
  /** Legal forms as written, without stops, words parted by a space: "AG", "GmbH & Co KG", "SpA", "A/S". */
  legalForms: readonly string[];
  /** Words that are part of no name wherever they stand: articles, prepositions, pronouns, conjunctions, adverbs. */
  functionWords: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name between capitalised ones: "für", "und", "of", "de". */
  nameConnectors: ReadonlySet<string>;
  /** Words that end in one of these describe a company: "konzern", "hersteller", "riese". */
  descriptionEndings: readonly string[];
  /** Words that look like descriptions and are none: "Buchhändler" is fine, "Nachbauer" is not. */
  notDescriptions: ReadonlySet<string>;
  /** Second parts of a compound whose first part is a company: "chef", "aktie", "tochter". */
  compoundTails: ReadonlySet<string>;
  /** Last words, mostly English, that make a name of what stands before them: "Farlund Partners". */
  tradeTails: ReadonlySet<string>;
  /** Goods and trades that family firms carry behind their name; they say less: "Brenneis Leuchten". */
  goodsTails: ReadonlySet<string>;
  /** "laut": what follows it without an article is a source. */
  sourcePrepositions: ReadonlySet<string>;
  /** Words for shares that take a company: "die Aktie von X", "Papiere des X": "aktie", "papiere", "titel". */
  shareWords: ReadonlySet<string>;
  /** Words that announce a company by name: "Firma X", "Marke X", "Kanzlei X". */
  nameAnnouncers: ReadonlySet<string>;
  /** Capitalised words that are never a company's name on their own: nouns of business, places, people, time. */
  notNames: ReadonlySet<string>;
  /** First words that many companies share, and so no short form: "deutsche", "general", "first". */
  commonFirstWords: ReadonlySet<string>;
  /** Last words that a short name leaves out: "group", "holding". */
  houseWords: ReadonlySet<string>;
  /** Words of kinship between companies that take a genitive: "Mutter der X", "Tochter von X". */
  relations: ReadonlySet<string>;
  /** What such a word is followed by: "der", "des", "von". */
  genitives: ReadonlySet<string>;
  /** Words of time in any compound: "mittwochabend", "wochenschluss". */
  timeWords: RegExp;
  /** Nouns whose genitive owns figures: "der Umsatz von X". */
  ownedNouns: RegExp;
  /** Second parts that leave an index or commodity what it is: "Brent-Preis", "Dax-Stand". */
  topicTails: ReadonlySet<string>;
  /** A relative clause about the name before it. */
  relative: RegExp;
  /** Words of people's functions: "vorstandschef", "analyst", "ceo": a name after them is a person. */
  personTitles: ReadonlySet<string>;
  /** "Herr", "Frau": one word after them is a person's name, whoever else bears it. */
  /** Endings of further such words: "verbandsvertreterin", "chefjustiziarin". */
  personEndings: RegExp;
  honorifics: ReadonlySet<string>;
  firstNames: ReadonlySet<string>;
  /** Exchanges and trading venues, as they are written after "auf", "an der", "in": folded, words parted by a space. */
  venues: ReadonlySet<string>;
  /** Base forms that an inflected name may go back to, most likely first: "deutschen" → "deutsche", "alibabas" → "alibaba". */
  baseForms(word: string, isLast: boolean): readonly string[];
  /** Verbs and phrases of companies: a bare noun before them is a company if it may be one. */
  companyVerbs: ReadonlySet<string>;
  /** "Kursziel", "Einstufung", "Analyst", "Studie": words that stand near a house that rates others. */
  ratingWords: ReadonlySet<string>;
  /** Words that stand near a source: "berichtet", "laut", "sagte", "Quelle", "Foto". */
  sourceWords: ReadonlySet<string>;
  /** Nouns that stand for a company or its shares when an article makes them definite: "institut", "papiere". */
  anaphors: ReadonlySet<string>;
  /** Nouns that stand for an index just named: "index", "leitindex". */
  indexNouns: ReadonlySet<string>;
  /** Where adjectives (without ending) and peoples come from: "us" → "US", "franzosen" → "FR". */
  nationalities: ReadonlyMap<string, string>;
  articles: ReadonlySet<string>;
  definiteArticles: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions after which the noun may still own the figure: "bei X stieg der Umsatz", "für X ging es". */
  ownerPrepositions: ReadonlySet<string>;
  /** Prepositions before what is bought or held: "an X", "für X". */
  objectPrepositions: ReadonlySet<string>;
  /** Prepositions of place: "im MDax ging es aufwärts". */
  placePrepositions: ReadonlySet<string>;
  /** Nouns of kinship or rivalry between companies, folded: "wettbewerber", "fondstochter". */
  kin: RegExp;
  /** What stands before a name in a sentence that speaks of it only by the way: creditors, "dessen". */
  aside: RegExp;
  /** In the words before a name: it is owed the money. */
  creditors: RegExp;
  /** Words of a whole economy: "Bruttoinlandsprodukt", "Inflation". */
  macro: RegExp;
  /** A report on a stock market. */
  market: RegExp;
  /** In the words before a name: it holds or offers ("Damit hält X"). */
  acting: RegExp;
  /** In the words before a name, with `bought` after it: "will X übernehmen". */
  wanting: RegExp;
  /** Prepositions before the company that a house rates: "Kursziel für X". */
  ratedPrepositions: ReadonlySet<string>;
  /** Right after a name: its shares are dealt in ("X-Beteiligung", "X-Anteile"). */
  stakeNouns: RegExp;
  /** Right before a name: it is what is bought or held ("Übernahme von", "Anteil an der"). */
  dealNouns: RegExp;
  /** In the words after "von X": X is the one who buys. */
  boughtBy: RegExp;
  /** Words that begin a new clause: "während", "dagegen". */
  clauseWords: ReadonlySet<string>;
  /** In the words before a name: it is being bought ("übernimmt", "Übernahme von"). */
  buying: RegExp;
  /** In the words after a name: it is bought ("wird … übernommen", "zu kaufen"). */
  bought: RegExp;
  /** In the words after a name: it is the one who holds or buys ("hält", "besitzt", "bietet"). */
  holding: RegExp;
}
