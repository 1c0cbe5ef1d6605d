/** What a language tells about who owns a figure, beyond names and kinds of companies. */
export interface OwnerLexicon {
  /** Between two figures or two names that go in step: "A und B gewannen 2 beziehungsweise 3 Prozent". */
  inStep: RegExp;
  /** Between names of one enumeration: ", ", " und ". */
  nameJoint: RegExp;
  /** Between how far something moved and where to: "um 2 Prozent auf 30 Euro". */
  onward: RegExp;
  /** Words that join names as equals: "und". */
  coordinators: ReadonlySet<string>;
  /** Words of insolvency: the banks of such a text are owed money. */
  insolvency: RegExp;
  /** A bank by its name. */
  bank: RegExp;
  /** How the people of a place are called: "herzogenauracher". Folded. */
  demonym: RegExp;
  /** They end like people of a place and are people of a trade or a role: "anleger", "käufer". Folded. */
  agents: RegExp;
  /** Words of an offer to shareholders: the company that is courted is the news. */
  offer: RegExp;
  /** Nouns for the company that is bought. Folded. */
  targetNouns: ReadonlySet<string>;
  /** Words that open a subordinate clause or a phrase before the main clause: folded. */
  openers: ReadonlySet<string>;
  /** Words of analysts' talk: where they stand, a house that rates others speaks and owns nothing. */
  houseTalk: RegExp;
  /** Right after a name: it sets a price target ("hebt das Kursziel", "bleibt bei"). */
  rating: RegExp;
  /** Words of lending: a bank of the sentence gives the money, it is not the one who owes it. */
  lending: RegExp;
  /** "auf X entfallen": X owns the share. */
  allotting: ReadonlySet<string>;
  /** Right after a name: all that is said is what it holds of another ("hält 10 Prozent"). */
  holds: RegExp;
  /** Before a name: it is said to be whose shareholder it is ("Großaktionär ist"). */
  holders: RegExp;
  /** Words that tie a noun to its owner: "von", "der", "des". Folded. */
  ofWords: ReadonlySet<string>;
  /** Nouns of kinship of companies: "die Tochter von X" is not X. Folded. */
  kinOf: ReadonlySet<string>;
  /** Before or after a name: it puts up the money that another raises ("Ankerinvestoren sind X und Y"). */
  investing: RegExp;
  subscribing: RegExp;
  /** Before or after an amount: what the company that is bought is held to be worth. */
  valuedBefore: RegExp;
  valuedAfter: RegExp;
  /** Before an amount: what a deal saves or costs the one who buys. */
  saving: RegExp;
  /** Brokers that quote prices of others, by name. */
  venues: RegExp;
  /** Words of an agreed merger: nobody is courted. */
  merger: RegExp;
  /** A people that is called like money, with its article: "die Franken". */
  people: RegExp;
  /** Before a name: it stands in a row of brands; the row so far is group 1. */
  brands: RegExp;
  /** After a name: the rest of its row. */
  brandsAfter: RegExp;
  /** Words on how a bidder pays for its purchase. */
  financing: RegExp;
  /** After a currency's name: a rate, not an amount ("Euro 1,1602"). */
  rate: RegExp;
  /** Data of a country's economy: "Arbeitslosenquote", "Verbraucherpreise". */
  economy: RegExp;
  /** Right before a figure, in a clause of its own: data of a country, whatever the text is about. */
  economicRate: RegExp;
  /** A step of the key rate: a central bank's, named or not. */
  keyRate: RegExp;
  /** Country codes of `nationalities` → the country's usual name. */
  homes: ReadonlyMap<string, string>;
  /** Words of a central bank's own rate: it owns no yield. */
  policyRate: RegExp;
  /** A noun for someone who speaks for a house, before its name: "Chipexpertin der Bank of America". Folded. */
  voices: RegExp;
  /** Nouns that are alike in singular and plural, and the articles that make them plural: "der Unternehmen". Folded. */
  neuters: ReadonlySet<string>;
  pluralArticles: ReadonlySet<string>;
}
