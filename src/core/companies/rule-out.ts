import { type Candidate, nameKey } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import { legalFormFinder } from './legal-forms.ts';
import { isPersonTitle } from './person-titles.ts';
import type { Register } from './register.ts';
import type { TextWord } from './text-words.ts';

/** Whether a candidate is no company where it stands: a code, a place, a person, a place to trade. */
export function isRuledOut(
  one: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): boolean {
  return (
    CODE.test(words[one.from]?.raw ?? '') ||
    isPlace(one, words, register) ||
    isPerson(one, words, lexicon) ||
    isVenue(one, words, lexicon, legalFormFinder(lexicon))
  );
}

/** An ISIN where a name would stand. */
const CODE = /^[A-Z]{2}[A-Z0-9]{9}\d$/;

function isPerson(one: Candidate, words: readonly TextWord[], lexicon: CompanyLexicon): boolean {
  const before = words[one.from - 1];
  if (!before || one.reasons.has('legal_form')) return false;
  // "Vorstandschef Quirin Aschauer": two bare words after a title are a person, whatever the first of them names.
  if (before.capital && isPersonTitle(before.key, lexicon)) {
    if (!one.entry && one.nameTo - one.from === 2) return isSurname(words[one.from + 1], lexicon);
    if (one.nameTo - one.from === 1 && isSurname(words[one.to], lexicon)) return !words[one.to + 1]?.joined;
  }
  if (one.nameTo - one.from > 1) return false;
  if (words[one.to]?.joined && words[one.to]?.key) return false;
  if (lexicon.honorifics.has(before.key)) return true;
  const self = words[one.from];
  if (!self || self.allCaps) return false;
  // "Das sagte Quirin Aschauer": a house that bears a first name, a surname behind it.
  if (one.entry && lexicon.firstNames.has(self.key) && isSurname(words[one.to], lexicon)) return true;
  // "Verbandsvertreterin Wiebke Tönnies": the second of two bare words after a title.
  const title = words[one.from - 2];
  if (title?.capital && isPersonTitle(title.key, lexicon) && !self.joined && isSurname(before, lexicon))
    return !describes(before.key, lexicon) && !lexicon.nameAnnouncers.has(before.key);
  return before.capital && lexicon.firstNames.has(before.key) && !lexicon.functionWords.has(before.key);
}

function isSurname(word: TextWord | undefined, lexicon: CompanyLexicon): boolean {
  if (!word?.key || !word.capital || word.joined || word.allCaps) return false;
  return !lexicon.notNames.has(word.key) && !lexicon.houseWords.has(word.key);
}

// "BELLEVUE (dpa-AFX) -": the place that a report comes from.
function isPlace(one: Candidate, words: readonly TextWord[], register: Register): boolean {
  const word = words[one.from];
  if (!(word?.allCaps || word?.first) || words[one.to]?.raw !== '(') return false;
  // A name of the register is a place only before an agency's.
  if (one.entry && !isAgency(words, one.to + 1, register)) return false;
  for (let at = one.to + 1; at < one.to + 5; at++)
    if (words[at]?.raw === ')') return /^[-–—]$/.test(words[at + 1]?.raw ?? '');
  return false;
}

function isAgency(words: readonly TextWord[], from: number, register: Register): boolean {
  const name: string[] = [];
  for (let at = from; at < from + 3 && words[at]?.key; at++) name.push(words[at]?.key ?? '');
  return register.byName(name.join(' '))?.entry.publisher === true;
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
  // "Baader-Analyst" rates, whatever is traded there.
  if (words[one.to]?.joined && lexicon.personTitles.has(words[one.to]?.key ?? '')) return !one.entry;
  if (!one.entry || /^\p{N}/u.test(words[one.to]?.raw ?? '')) return true;
  const before = words[one.from - 1]?.key ?? '';
  return (
    VENUE_PLACE.test(before) ||
    VENUE_PLACE.test(`${words[one.from - 2]?.key ?? ''}`) ||
    words[one.to]?.joined === true
  );
}

const VENUE_PLACE = /^(?:auf|an|am|in|im|via|über|at|on)$/;
