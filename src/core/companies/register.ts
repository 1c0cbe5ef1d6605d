/** What the register knows of one company. Identifiers stand only where they can be vouched for. */
export interface RegisterEntry {
  id: string;
  /** The usual short name, without legal form. */
  name: string;
  isin?: string;
  wkn?: string;
  ticker?: string;
  exchange?: string;
  country?: string;
  /** A bank, broker or research house that rates others. */
  house?: true;
  /** A news agency or publisher. */
  publisher?: true;
}

/** One way to write a company's name. */
export interface RegisterName {
  entry: RegisterEntry;
  /** An everyday word or a word with other senses: needs evidence beside it before it counts. */
  ambiguous: boolean;
}

/** Look-up of company names; made by src/register from built data, or by a test from a few entries. */
export interface Register {
  /**
   * The longest register name that begins at token `at` of the given lower-case words.
   * Returns the entry and how many words it takes, or null.
   */
  longestMatch(words: readonly string[], at: number): { name: RegisterName; length: number } | null;
  byName(name: string): RegisterName | null;
  byIsin(isin: string): RegisterEntry | null;
  readonly size: number;
}
