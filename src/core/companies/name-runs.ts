import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import type { TextWord } from './text-words.ts';

const LONGEST = 7;

/** Whether a word may be (part of) the name of a company that no list knows. */
export function mayBeName(word: TextWord | undefined, lexicon: CompanyLexicon): boolean {
  if (!word?.key || !word.capital) return false;
  if (lexicon.functionWords.has(word.key) && !(word.allCaps && !word.first)) return false;
  return !/^\p{N}/u.test(word.raw) || /\p{L}/u.test(word.raw);
}

/** Whether a word alone may be such a name: no everyday word of news, no person, no description. */
export function mayStandAlone(word: TextWord | undefined, lexicon: CompanyLexicon): boolean {
  if (!word || !mayBeName(word, lexicon) || word.key.length < 2) return false;
  if (lexicon.notNames.has(word.key) || lexicon.personTitles.has(word.key)) return false;
  if (lexicon.baseForms(word.key, true).some((form) => lexicon.notNames.has(form))) return false;
  if (lexicon.timeWords.test(word.key)) return false;
  return !lexicon.firstNames.has(word.key) && !describes(word.key, lexicon) && !ABSTRACT.test(word.key);
}

// Endings of common nouns in German and English: whatever is written so is a thing, not a house.
const ABSTRACT =
  /.(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ität|itäten|ismus|ment|nis|nisse|tion|tionen|tum|leiter|leiterin|eigner|geber|nehmer|treuhänder|träger|arbeiten|wellen|kosten|zahlen|gebühren|summe|summen)$/;

/** The first word of the name that ends before `end`, going left; `end` where there is none. */
export function runLeft(words: readonly TextWord[], end: number, lexicon: CompanyLexicon): number {
  let from = end;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const word = words[at];
    if (!word?.key) break;
    if (mayBeName(word, lexicon)) {
      if (lexicon.personTitles.has(word.key)) break;
      // "der Autobauer BMW AG": the description is not part of the name, "Zech Management GmbH" is one name.
      if (from < end && lexicon.shareWords.has(word.key) && !words[at + 1]?.joined) break;
      // "DGAP-News F24 AG": the tail of a compound closes what stands before the name.
      if (from < end && word.joined && !words[at + 1]?.joined && lexicon.notNames.has(word.key)) break;
      const describing = describes(word.key, lexicon) || lexicon.nameAnnouncers.has(word.key);
      if (from < end && describing && !words[at + 1]?.joined) break;
      from = at;
    } else if (/^[\p{N}&+]/u.test(word.raw)) {
      if (/\p{N}/u.test(word.raw) && !mayBeName(words[at - 1], lexicon) && from === end) break;
      if (/\p{N}/u.test(word.raw) && word.raw.length > 3) break;
      if (/\p{N}/u.test(word.raw) || from < end) from = mayBeName(words[at - 1], lexicon) ? at : from;
    } else if (!lexicon.nameConnectors.has(word.key) || from === end || !mayBeName(words[at - 1], lexicon)) {
      break;
    } else if (lexicon.ratingWords.has(words[at - 1]?.key ?? '')) {
      // "Kursziel für Lindt & Sprüngli".
      break;
    }
  }
  return from;
}

/** The end (exclusive) of the name that begins at `from`, going right. */
export function runRight(words: readonly TextWord[], from: number, lexicon: CompanyLexicon): number {
  let to = from;
  for (let at = from; at < words.length && at - from < 4; at++) {
    const word = words[at];
    if (!word?.key) break;
    const inside = at === from ? mayStandAlone(word, lexicon) : fitsInside(words, at, lexicon);
    if (inside) to = at + 1;
    else if (!/^[&+]$/.test(word.raw) || !mayBeName(words[at + 1], lexicon)) break;
  }
  return to;
}

function fitsInside(words: readonly TextWord[], at: number, lexicon: CompanyLexicon): boolean {
  const word = words[at];
  if (!word || !mayBeName(word, lexicon) || lexicon.notNames.has(word.key)) return false;
  if (word.joined && lexicon.compoundTails.has(word.key)) return false;
  return !ABSTRACT.test(word.key) && !lexicon.shareWords.has(word.key) && !lexicon.personTitles.has(word.key);
}

/** At least one word of the run is a name of its own right, or the run is long enough to be one together. */
export function hasName(
  words: readonly TextWord[],
  from: number,
  to: number,
  lexicon: CompanyLexicon,
): boolean {
  for (let at = from; at < to; at++) if (mayStandAlone(words[at], lexicon)) return true;
  return false;
}
