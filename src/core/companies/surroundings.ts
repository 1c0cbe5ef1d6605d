import type { Candidate, Reason } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import type { TextWord } from './text-words.ts';

/** What the words right beside an ambiguous name say for it. */
export function reasonsBeside(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): Reason[] {
  const before = words[one.from - 1];
  const after = words[one.to];
  const reasons: Reason[] = [];
  if (
    before?.key &&
    (describes(before.key, lexicon) || lexicon.nameAnnouncers.has(before.key)) &&
    !words[one.from]?.joined
  )
    reasons.push('apposition');
  if (after?.key && after.joined && lexicon.shareWords.has(after.key)) reasons.push('compound');
  if (before?.key && !lexicon.articles.has(before.key) && isExplained(one.to, words, lexicon))
    reasons.push('apposition');
  const noun = words[one.from - 2]?.key ?? '';
  if (before?.key === 'von' && lexicon.shareWords.has(noun)) reasons.push('share');
  // "Bernstein-Analystin": nobody but a house has its analysts.
  const entitled = after?.joined && lexicon.personTitles.has(after.key);
  if (one.entry?.house && (entitled || rates(one, words, lexicon))) reasons.push('rating');
  if (MOVE.test(`${after?.raw ?? ''}${words[one.to + 1]?.raw ?? ''}${words[one.to + 2]?.raw ?? ''}`))
    reasons.push('share');
  return reasons;
}

/** "(plus 1,2", "(+2": how a share moved. */
const MOVE = /^\((?:plus|minus|[+\-–−])\p{N}/iu;

const SPAN = 10;

/** "Edison taxiert den fairen Wert …": the house begins its clause, a verb follows, a word of ratings soon after. */
function rates(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  const verb = words[one.to];
  if (!words[one.from]?.first || !verb?.key || verb.capital) return false;
  if (!lexicon.companyVerbs.has(verb.key) && !lexicon.ratingWords.has(verb.key)) return false;
  return words
    .slice(one.to + 1, one.to + 1 + SPAN)
    .some((word) => word.sentence === verb.sentence && lexicon.ratingWords.has(word.key));
}

// "Unter Druck gerät auch Block. Der US-Zahlungsdienstleister …": the next sentence says what it is.
function isExplained(end: number, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  if (words[end]?.key !== '' || !words[end + 1]?.first) return false;
  if (!lexicon.definiteArticles.has(words[end + 1]?.key ?? '')) return false;
  for (let at = end + 2; at < end + 5; at++) {
    const word = words[at];
    if (!word?.key) return false;
    if ((words[at + 1]?.joined && words[at + 1]?.key) || !word.capital) continue;
    return describes(word.key, lexicon) && !lexicon.anaphors.has(word.key);
  }
  return false;
}

// "Bayer, Linde und SAP": an ambiguous name beside sure ones in an enumeration is one of them.
export function joinLists(
  merged: readonly Candidate[],
  words: readonly TextWord[],
  sure: (one: Candidate) => boolean,
  collect: (key: string, more: Iterable<Reason>) => void,
  keyOf: (one: Candidate) => string,
): void {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const one of merged)
    if (sure(one)) {
      starts.add(one.from);
      ends.add(one.to);
    }
  const glue = (word: TextWord | undefined) =>
    word !== undefined && (word.raw === ',' || /^(?:und|oder|sowie|and|&)$/.test(word.key));
  const houses = merged.filter((one) => one.entry?.house && one.reasons.has('ambiguous'));
  // "Warburg, Bernstein und Baader": surnames alone, houses together.
  for (const [index, one] of houses.entries()) {
    const [second, third] = houses.slice(index + 1, index + 3);
    if (!second || !third || second.from !== one.to + 1 || third.from !== second.to + 1) continue;
    if (!glue(words[one.to]) || !glue(words[second.to])) continue;
    for (const house of [one, second, third]) collect(keyOf(house), ['list']);
  }
  for (const one of merged) {
    if (!one.reasons.has('ambiguous') || sure(one)) continue;
    const before = glue(words[one.from - 1]) && ends.has(one.from - 1);
    const after = glue(words[one.to]) && starts.has(one.to + 1);
    if (before || after) collect(keyOf(one), ['list']);
  }
}
