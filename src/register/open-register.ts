import { nameKeys } from '../core/companies/name-words.ts';
import {
  byLength,
  collectNames,
  findName,
  type Register,
  type RegisterFact,
  type RegisterName,
} from '../core/companies/register.ts';
import { plainNames, readFact } from './facts.ts';

/**
 * Opens the built lines as a register. A text names a few dozen of the thousands of companies, and a service worker
 * starts anew for many texts: so opening indexes first words only, and a fact is read when its first word comes up.
 * Names that fold alike share their first word, so reading one word's facts settles all rivalries for it.
 */
export function openRegister(built: string): Register {
  const lines = built.split('\n');
  const linesByFirstWord = indexFirstWords(lines);
  const facts = new Map<number, RegisterFact>();
  const names = new Map<string, readonly RegisterName[]>();

  const factAt = (line: number): RegisterFact => {
    const known = facts.get(line);
    if (known) return known;
    const fact = readFact(lines[line] ?? '');
    facts.set(line, fact);
    return fact;
  };
  const startingWith = (word: string): readonly RegisterName[] => {
    const at = linesByFirstWord.get(word);
    if (!at) return NONE;
    const known = names.get(word);
    if (known) return known;
    const found = [...collectNames(at.map(factAt))].filter(({ words }) => words[0] === word).sort(byLength);
    names.set(word, found);
    return found;
  };
  let linesByIsin: Map<string, number> | undefined;

  return {
    startingWith,
    byName: (name) => findName(name, startingWith),
    byIsin(isin) {
      linesByIsin ??= indexIsins(lines);
      const line = linesByIsin.get(isin);
      return line === undefined ? null : factAt(line).entry;
    },
    size: lines.length,
  };
}

const NONE: readonly RegisterName[] = [];

/** First folded word → the lines that have a name beginning with it, in order. */
function indexFirstWords(lines: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [line, text] of lines.entries()) {
    for (const name of plainNames(text)) {
      const word = firstKey(name);
      const list = index.get(word);
      if (!list) index.set(word, [line]);
      else if (list.at(-1) !== line) list.push(line);
    }
  }
  return index;
}

// The first word of most names is plain: lower case alone folds it. Read unit by unit, as thousands are at every start.
function firstKey(name: string): string {
  let end = 0;
  for (; end < name.length; end++) {
    const code = name.charCodeAt(end);
    if (code === SPACE || code === HYPHEN) break;
    if (!isPlainLetter(code)) return nameKeys(name)[0] ?? '';
  }
  return end > 0 ? name.slice(0, end).toLowerCase() : (nameKeys(name)[0] ?? '');
}

const [SPACE, HYPHEN] = [0x20, 0x2d] as const;
const UMLAUTS: ReadonlySet<number> = new Set(Array.from('äöüÄÖÜ', (letter) => letter.charCodeAt(0)));

/** A to Z, digits, umlauts, in either case. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    UMLAUTS.has(code)
  );
}

/** ISIN → line; the first line that gives it keeps it. */
function indexIsins(lines: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [line, text] of lines.entries()) {
    const isin = text.split('\t', 3)[2];
    if (isin && !index.has(isin)) index.set(isin, line);
  }
  return index;
}
