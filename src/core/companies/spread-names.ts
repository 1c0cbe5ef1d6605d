import { type Candidate, nameKey } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { mayStandAlone } from './name-runs.ts';
import type { Register } from './register.ts';
import type { TextWord } from './text-words.ts';

/** A place where a company is named, with the key of the name that it goes by. */
export interface Mention {
  from: number;
  to: number;
  nameTo: number;
  /** Register id or folded name: mentions of one company share it. */
  company: string;
  entry?: NonNullable<Candidate['entry']>;
  former?: string;
}

interface Alias {
  words: readonly string[];
  company: string;
  entry?: NonNullable<Candidate['entry']>;
}

/**
 * Carries accepted names through the whole text: the same name elsewhere, its short form ("Synta" after "Synta
 * Pharmaceuticals"), its abbreviation in brackets ("Vienna Insurance Group (VIG)").
 */
export function spreadNames(
  accepted: readonly Candidate[],
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): Mention[] {
  const taken = new Uint8Array(words.length);
  const mentions: Mention[] = [];
  const aliases = new Map<string, Alias[]>();
  const known = new Set<string>();
  const learn = (alias: Alias) => {
    const key = alias.words.join(' ');
    const first = alias.words[0];
    if (!first || known.has(key)) return;
    known.add(key);
    aliases.set(
      first,
      [...(aliases.get(first) ?? []), alias].sort((a, b) => b.words.length - a.words.length),
    );
  };
  const name = companyNames(accepted, words, lexicon);
  const byLength = [...accepted].sort((a, b) => b.nameTo - b.from - (a.nameTo - a.from));
  for (const one of byLength) {
    const company = name(one);
    const entry = one.entry ? { entry: one.entry } : {};
    const former = one.former ? { former: one.former } : {};
    mentions.push({ from: one.from, to: one.to, nameTo: one.nameTo, company, ...entry, ...former });
    taken.fill(1, one.from, one.to);
    const keys = nameKey(words, one).split(' ');
    if (!one.entry) learn({ words: keys, company });
    const short = shortForm(one, words, lexicon, register);
    if (short) learn({ words: [short], company, ...entry });
    const letters = abbreviation(one, words, lexicon);
    if (letters) learn({ words: [letters], company, ...entry });
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.key || !word.capital || taken[at]) continue;
    const alias = find(words, at, aliases, lexicon);
    if (!alias) continue;
    const to = at + alias.words.length;
    if (taken.subarray(at, to).includes(1) || isSurname(words, at, to, lexicon)) continue;
    mentions.push({
      from: at,
      to,
      nameTo: to,
      company: alias.company,
      ...(alias.entry ? { entry: alias.entry } : {}),
    });
    taken.fill(1, at, to);
  }
  return mentions.sort((a, b) => a.from - b.from);
}

// One company may be accepted under a long and a short name: the short one joins the long one that it begins.
function companyNames(
  accepted: readonly Candidate[],
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): (one: Candidate) => string {
  const longest = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const one of accepted) {
    const key = nameKey(words, one);
    const first = key.split(' ', 1)[0] ?? '';
    if (one.entry) entries.set(key, `#${one.entry.id}`);
    if (one.entry || !key.includes(' ')) continue;
    if ((longest.get(first)?.length ?? 0) < key.length) longest.set(first, key);
  }
  const resolve = (key: string) => entries.get(key) ?? (key.includes(' ') ? key : (longest.get(key) ?? key));
  return (one) => {
    if (one.entry) return `#${one.entry.id}`;
    const key = nameKey(words, one);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    for (const base of lexicon.baseForms(last, true)) {
      const form = key.slice(0, key.length - last.length) + base;
      if (entries.has(form) || longest.has(form) || accepted.some((other) => nameKey(words, other) === form))
        return resolve(form);
    }
    return resolve(key);
  };
}

function shortForm(
  one: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): string | null {
  const first = words[one.from];
  if (one.nameTo - one.from < 2 || !first || !mayStandAlone(first, lexicon)) return null;
  if (lexicon.commonFirstWords.has(first.key) || first.key.length < 3) return null;
  const other = register.byName(first.key);
  return other && other.entry !== one.entry ? null : first.key;
}

function abbreviation(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): string | null {
  const [open, letters, close] = words.slice(one.to, one.to + 3);
  if (open?.raw !== '(' || close?.raw !== ')' || !letters?.capital) return null;
  const plain = letters.allCaps ? letters.raw.length <= 6 : letters.key === words[one.from]?.key;
  return plain && !lexicon.notNames.has(letters.key) ? letters.key : null;
}

function find(
  words: readonly TextWord[],
  at: number,
  aliases: ReadonlyMap<string, Alias[]>,
  lexicon: CompanyLexicon,
): Alias | null {
  const key = words[at]?.key ?? '';
  for (const first of [key, ...lexicon.baseForms(key, true)]) {
    for (const alias of aliases.get(first) ?? []) {
      const rest = alias.words.slice(1);
      const fits = rest.every((wanted, index) => {
        const word = words[at + 1 + index]?.key ?? '';
        return word === wanted || lexicon.baseForms(word, index === rest.length - 1).includes(wanted);
      });
      if (fits) return alias;
    }
  }
  return null;
}

function isSurname(words: readonly TextWord[], at: number, to: number, lexicon: CompanyLexicon): boolean {
  const before = words[at - 1];
  if (to - at > 1 || !before?.capital || (words[to]?.joined && words[to]?.key)) return false;
  return lexicon.firstNames.has(before.key) && !lexicon.functionWords.has(before.key);
}
