import type { TextDocument } from '../text/document.ts';
import { type Candidate, ENOUGH, nameKey, type Reason, weigh } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import { legalFormFinder } from './legal-forms.ts';
import type { Register } from './register.ts';
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
  const merged = merge(candidates, words, lexicon, register).filter(
    (one) =>
      !one.entry?.noCompany &&
      !CODE.test(words[one.from]?.raw ?? '') &&
      !isPlace(one, words) &&
      !isPerson(one, words, lexicon) &&
      !isVenue(one, words, lexicon, legalForm),
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
      for (const reason of beside(one, words, lexicon)) one.reasons.add(reason);
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

/** An ISIN where a name would stand. */
const CODE = /^[A-Z]{2}[A-Z0-9]{9}\d$/;

/** What the words right beside an ambiguous name say for it. */
function beside(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): Reason[] {
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
  return reasons;
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

function isEveryday(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  const word = words[one.from];
  if (one.nameTo - one.from > 1 || !word) return false;
  return [word.key, ...lexicon.baseForms(word.key, true)].some(
    (key) => lexicon.notNames.has(key) || lexicon.functionWords.has(key),
  );
}

/** Same words, one candidate; a legal form after a register name lengthens it. */
function merge(
  candidates: readonly Candidate[],
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): Candidate[] {
  const bySpan = new Map<string, Candidate>();
  const registered = new Map<number, Candidate>();
  const heads = new Map<number, Candidate>();
  for (const one of candidates)
    if (one.entry) {
      registered.set(one.to, one);
      heads.set(one.from, one);
    }
  for (const one of candidates) {
    // "Merck & Co.", "Porsche SE": a name that the register knows with its legal form.
    if (!one.entry && one.to > one.nameTo && registered.get(one.to)?.from === one.from) continue;
    // "WIEN OMV AG", "Siemens Energy Aktie": a known name at the end of a longer run is the name.
    const inner = one.entry ? undefined : registered.get(one.nameTo);
    const head = one.entry || one.to > one.nameTo ? undefined : heads.get(one.from);
    if (head && head.to < one.to && head.reasons.has('register') && isTail(one, head, words, lexicon))
      continue;
    const shared = inner && (inner.from >= one.from ? !isOwnName(one, inner, words, lexicon) : true);
    const candidate: Candidate = shared
      ? { ...inner, to: one.to, nameTo: one.nameTo, reasons: one.reasons }
      : one;
    const key = `${candidate.from}-${candidate.nameTo}`;
    const known = bySpan.get(key);
    if (!known) {
      const name = candidate.entry ? null : register.byName(nameKey(words, candidate));
      bySpan.set(key, {
        ...candidate,
        ...(name ? { entry: name.entry, ...(name.former ? { former: name.spelling } : {}) } : {}),
        reasons: new Set(candidate.reasons),
      });
      continue;
    }
    for (const reason of candidate.reasons) known.reasons.add(reason);
    known.to = Math.max(known.to, candidate.to);
  }
  return [...bySpan.values()];
}

// What follows a known name and is no part of it: "Evergrande Schockwellen", "EQS-Ad-hoc", "SAP.DE", "Alibabas
// Investitionssumme".
function isTail(
  one: Candidate,
  head: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): boolean {
  const last = words[one.to - 1];
  if (!last || lexicon.notNames.has(last.key)) return true;
  if (one.reasons.has('tagger') && /.{4}en$/.test(last.key)) return true;
  const name = words[head.to - 1];
  const owned = name && !name.allCaps && head.entry && inflected(name.key, head.entry.name);
  return owned || (words[head.to]?.joined === true && last.allCaps && last.raw.length <= 2);
}

/** "alibabas" beside "Alibaba"; "siemens" is no genitive. */
function inflected(key: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return key === `${last}s`;
}

// "Commerz Real AG" ends in no register name; "Zech Siemens AG" would be a company of its own.
function isOwnName(
  run: Candidate,
  inner: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): boolean {
  for (let at = run.from; at < inner.from; at++) {
    const word = words[at];
    if (!word?.key || lexicon.notNames.has(word.key) || lexicon.shareWords.has(word.key)) continue;
    // "Investmentbank Equinet" is Equinet, as long as the two are words apart.
    if (describes(word.key, lexicon) || lexicon.nameAnnouncers.has(word.key)) continue;
    return true;
  }
  return false;
}

function isPerson(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  const before = words[one.from - 1];
  if (!before || one.reasons.has('legal_form')) return false;
  // "Vorstandschef Quirin Aschauer": two bare words after a title are a person, whatever the first of them names.
  if (before.capital && lexicon.personTitles.has(before.key)) {
    if (!one.entry && one.nameTo - one.from === 2) return isSurname(words[one.from + 1], lexicon);
    if (one.nameTo - one.from === 1 && isSurname(words[one.to], lexicon)) return !words[one.to + 1]?.joined;
  }
  if (one.nameTo - one.from > 1) return false;
  if (words[one.to]?.joined && words[one.to]?.key) return false;
  if (lexicon.honorifics.has(before.key)) return true;
  return before.capital && lexicon.firstNames.has(before.key) && !lexicon.functionWords.has(before.key);
}

function isSurname(word: TextWord | undefined, lexicon: CompanyLexicon): boolean {
  if (!word?.key || !word.capital || word.joined || word.allCaps) return false;
  return !lexicon.notNames.has(word.key) && !lexicon.houseWords.has(word.key);
}

// "BELLEVUE (dpa-AFX) -": the place that a report comes from.
function isPlace(one: Candidate, words: readonly TextWord[]): boolean {
  const word = words[one.from];
  if (one.entry || !(word?.allCaps || word?.first) || words[one.to]?.raw !== '(') return false;
  for (let at = one.to + 1; at < one.to + 5; at++)
    if (words[at]?.raw === ')') return /^[-–—]$/.test(words[at + 1]?.raw ?? '');
  return false;
}

// "auf Tradegate", "an der Nasdaq", "Xetra 41,20 Euro": a place to trade, no company.
function isVenue(
  one: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  legalForm: ReturnType<typeof legalFormFinder>,
): boolean {
  if (!lexicon.venues.has(nameKey(words, one))) return false;
  if (one.to > one.nameTo || legalForm(words, one.nameTo) > 0) return false;
  if (!one.entry || /^\p{N}/u.test(words[one.to]?.raw ?? '')) return true;
  const before = words[one.from - 1]?.key ?? '';
  return (
    VENUE_PLACE.test(before) ||
    VENUE_PLACE.test(`${words[one.from - 2]?.key ?? ''}`) ||
    words[one.to]?.joined === true
  );
}

const VENUE_PLACE = /^(?:auf|an|am|in|im|via|über|at|on)$/;

// "Bayer, Linde und SAP": an ambiguous name beside sure ones in an enumeration is one of them.
function joinLists(
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
