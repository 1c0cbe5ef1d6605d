import { nameKeys } from './name-words.ts';

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
  /**
   * No company, though it is named like one or holds a company's name: a service ("TikTok"), a club ("Bayer
   * Leverkusen"), a central bank, an exchange. It is in the register so that nothing is taken for a company there.
   */
  noCompany?: true;
  /** Id of the company that it belongs to. */
  parent?: string;
}

/** One way to write a company's name. */
export interface RegisterName {
  entry: RegisterEntry;
  /** As it is usually written: "thyssenkrupp", "SAP", "Deutsche Bank"; of several cases the last one given. */
  spelling: string;
  /** The words of `spelling`, folded for look-up: see `nameWords`. */
  words: readonly string[];
  /** An everyday word, a person's name or a word with other senses: needs evidence beside it before it counts. */
  ambiguous: boolean;
  /** A name of earlier years ("Facebook"), with the last year of its use where that is known. */
  former?: { until?: number };
  /** Other companies of the same name, less likely than `entry`: Merck & Co. beside Merck. */
  rivals?: RegisterEntry[];
}

/** Look-up of company names. The recognizer walks the words itself, because inflection is the language's business. */
export interface Register {
  /** Every name whose first folded word is `word`, those of most words first. */
  startingWith(word: string): readonly RegisterName[];
  /** The entry of a name in any spelling that folds to the same words. */
  byName(name: string): RegisterName | null;
  byIsin(isin: string): RegisterEntry | null;
  readonly size: number;
}

/** One company as a list of facts gives it: its entry, its plain names, its ambiguous ones. */
export interface RegisterFact {
  entry: RegisterEntry;
  /** Further names beside `entry.name`: aliases, former names, long forms without legal form. */
  names?: readonly string[];
  /** Names of `names` or `entry.name` that need evidence. */
  ambiguous?: readonly string[];
  /** Those of `names` and `ambiguous` that the company has given up, with the last year of their use or null. */
  former?: Readonly<Record<string, number | null>>;
}

/** Builds the look-up from facts. The first fact that claims a name keeps it, later ones become its rivals. */
export function buildRegister(facts: Iterable<RegisterFact>): Register {
  const all = [...facts];
  const byFirstWord = new Map<string, RegisterName[]>();
  for (const name of collectNames(all)) {
    const first = name.words[0] ?? '';
    const list = byFirstWord.get(first);
    if (list) list.push(name);
    else byFirstWord.set(first, [name]);
  }
  for (const list of byFirstWord.values()) list.sort(byLength);
  return {
    startingWith: (word) => byFirstWord.get(word) ?? [],
    byName: (name) => findName(name, (word) => byFirstWord.get(word) ?? []),
    byIsin: (isin) => all.find(({ entry }) => entry.isin === isin)?.entry ?? null,
    size: all.length,
  };
}

/** Names of most words first: the order that `startingWith` promises. */
export function byLength(a: RegisterName, b: RegisterName): number {
  return b.words.length - a.words.length;
}

/** The name that folds to the same words, among those with the same first word. */
export function findName(
  name: string,
  startingWith: (word: string) => readonly RegisterName[],
): RegisterName | null {
  const words = nameKeys(name);
  const first = words[0];
  if (!first) return null;
  const key = words.join(' ');
  return startingWith(first).find((candidate) => candidate.words.join(' ') === key) ?? null;
}

/** Every name of the facts, each once; of several spellings by one company the last counts. */
export function collectNames(facts: Iterable<RegisterFact>): Iterable<RegisterName> {
  const byWords = new Map<string, RegisterName>();
  for (const { entry, names = [], ambiguous = [], former = {} } of facts) {
    for (const spelling of [entry.name, ...names, ...ambiguous]) {
      const words = nameKeys(spelling);
      if (!words[0]) continue;
      const key = words.join(' ');
      const taken = byWords.get(key);
      if (taken) {
        if (taken.entry !== entry) taken.rivals = [...(taken.rivals ?? []), entry];
        else taken.spelling = spelling;
        continue;
      }
      const name: RegisterName = { entry, spelling, words, ambiguous: ambiguous.includes(spelling) };
      const until = former[spelling];
      if (until !== undefined) name.former = until === null ? {} : { until };
      byWords.set(key, name);
    }
  }
  return byWords.values();
}
