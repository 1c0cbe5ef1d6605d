import { isNumber, isUpper } from '../text/characters.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import type { Register, RegisterName } from './register.ts';
import type { TextWord } from './text-words.ts';

/** Every company's register name in the text, longest first at each place, none across another name. */
export function matchRegister(
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.key) continue;
    const name = longestAt(words, at, lexicon, register);
    if (!name) continue;
    const to = at + name.words.length;
    if (name.entry.noCompany) {
      at = to - 1;
      continue;
    }
    found.push({
      from: at,
      to,
      nameTo: to,
      entry: name.entry,
      ...(name.former ? { former: name.spelling } : {}),
      reasons: new Set([name.ambiguous ? 'ambiguous' : 'register']),
    });
    at = to - 1;
  }
  return found;
}

function longestAt(
  words: readonly TextWord[],
  at: number,
  lexicon: CompanyLexicon,
  register: Register,
): RegisterName | null {
  const key = words[at]?.key ?? '';
  let best = longestFrom(register.startingWith(key), null, words, at, lexicon);
  for (const first of lexicon.baseForms(key, true))
    best = longestFrom(register.startingWith(first), best, words, at, lexicon);
  return best;
}

/** The first name that fits and is longer than the best so far. */
function longestFrom(
  names: readonly RegisterName[],
  best: RegisterName | null,
  words: readonly TextWord[],
  at: number,
  lexicon: CompanyLexicon,
): RegisterName | null {
  for (const name of names) {
    if (best && name.words.length <= best.words.length) return best;
    if (fits(words, at, name, lexicon)) return name;
  }
  return best;
}

function fits(words: readonly TextWord[], at: number, name: RegisterName, lexicon: CompanyLexicon): boolean {
  const last = name.words.length - 1;
  for (const [index, wanted] of name.words.entries()) {
    const word = words[at + index];
    if (!word?.key) return false;
    if (word.key !== wanted && !lexicon.baseForms(word.key, index === last).includes(wanted)) return false;
  }
  return caseFits(words.slice(at, at + last + 1), name);
}

function isFewCapitals(spelling: string): boolean {
  if (spelling.length > 4) return false;
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at);
    if (!isUpper(code) && !isNumber(code) && code !== AND && code !== PLUS) return false;
  }
  return spelling.length > 0;
}

const [AND, PLUS] = [0x26, 0x2b] as const;

// "MAN" is no "man" and "GE" no "Ge": names of few capitals are taken as they are written. Others need a capital
// letter where the usual spelling has one, so that "die post" and "ein apple" stay words.
function caseFits(words: readonly TextWord[], name: RegisterName): boolean {
  const raw = words.map((word) => word.raw).join(' ');
  if (isFewCapitals(name.spelling)) {
    // "AT&T" and "H & M" are three words each.
    if (words.length > 1) return raw.replaceAll(' ', '') === name.spelling;
    return raw === name.spelling || raw === `${name.spelling}s` || raw === `${name.spelling}-s`;
  }
  if (/^\p{Ll}/u.test(name.spelling) && raw.startsWith(name.spelling.slice(0, 2))) return true;
  return words.every((word, index) => {
    const letter = name.spelling.split(/[\s-]/)[index]?.[0] ?? 'A';
    return word.capital || !/\p{Lu}/u.test(letter);
  });
}
