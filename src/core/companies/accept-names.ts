import type { TextDocument } from '../text/document.ts';
import { type Candidate, ENOUGH, nameKey, type Reason, weigh } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { legalFormFinder } from './legal-forms.ts';
import { mergeCandidates } from './merge-candidates.ts';
import type { Register } from './register.ts';
import { isRuledOut } from './rule-out.ts';
import { joinLists, reasonsBeside } from './surroundings.ts';
import type { TextWord } from './text-words.ts';

/**
 * Weighs the candidates: the reasons for a name add up over the whole text, and a name with enough of them is a
 * company wherever it was proposed. Overlapping candidates are settled here: of two the longer, better founded stays.
 */
export function acceptNames(
  candidates: readonly Candidate[],
  words: readonly TextWord[],
  doc: TextDocument,
  lexicon: CompanyLexicon,
  register: Register,
): Candidate[] {
  const legalForm = legalFormFinder(lexicon);
  const merged = mergeCandidates(candidates, words, lexicon, register).filter(
    (one) => !one.entry?.noCompany && !isRuledOut(one, words, lexicon, register),
  );
  const reasons = new Map<string, Set<Reason>>();
  const keyOf = (one: Candidate) => (one.entry ? `#${one.entry.id}` : baseKey(nameKey(words, one), lexicon));
  const collect = (key: string, more: Iterable<Reason>) => {
    const known = reasons.get(key) ?? new Set();
    for (const reason of more) known.add(reason);
    reasons.set(key, known);
  };
  for (const one of merged) {
    if (one.reasons.has('ambiguous'))
      for (const reason of reasonsBeside(one, words, lexicon)) one.reasons.add(reason);
    collect(keyOf(one), one.reasons);
  }
  for (const { isin, name } of doc.article.instruments) {
    const entry = (isin ? register.byIsin(isin) : null) ?? register.byName(name)?.entry;
    collect(entry ? `#${entry.id}` : name.toLowerCase(), ['identifier']);
  }
  const sure = (one: Candidate) => {
    const all = reasons.get(keyOf(one)) ?? new Set<Reason>();
    // An everyday word of the news is a company only where it is written out as one, or the tagger sees it used as one.
    if (one.entry && isEveryday(one, words, lexicon) && !one.reasons.has('tagger'))
      return legalForm(words, one.nameTo) > 0;
    return weigh(all) >= ENOUGH;
  };
  joinLists(merged, words, sure, collect, keyOf);
  return settle(merged.filter(sure), words);
}

function isEveryday(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  const word = words[one.from];
  if (one.nameTo - one.from > 1 || !word) return false;
  return [word.key, ...lexicon.baseForms(word.key, true)].some(
    (key) => lexicon.notNames.has(key) || lexicon.functionWords.has(key),
  );
}

/** No two may overlap: the longer one stays, at the same length the one with better reasons. */
function settle(sure: Candidate[], words: readonly TextWord[]): Candidate[] {
  const taken = new Uint8Array(words.length);
  const kept: Candidate[] = [];
  const order = sure.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || weigh(b.reasons) - weigh(a.reasons) || a.from - b.from,
  );
  for (const one of order) {
    let free = true;
    for (let at = one.from; at < one.to && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The key without a genitive ending, so that "Zooplus" and "Zoopluss" meet; short keys stay as they are. */
function baseKey(key: string, lexicon: CompanyLexicon): string {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  const base = lexicon
    .baseForms(last, true)
    .find((form) => form.length === last.length - 1 && last.startsWith(form));
  return base && last.length > 4 ? key.slice(0, key.length - last.length) + base : key;
}
