import type { Candidate } from '../candidate.ts';
import type { CompanyLexicon } from '../company-lexicon.ts';
import { describes } from '../descriptions.ts';
import { legalFormFinder } from '../legal-forms.ts';
import type { Mention } from '../spread-names.ts';
import type { TextWord } from '../text-words.ts';
import { BEGIN, bestTags, INSIDE, scoreWords, type TaggerModel } from './decode.ts';
import { extract, type Hints } from './features.ts';

/** What register and rules have found, as the tagger is told it. */
export function hintsFrom(
  words: readonly TextWord[],
  registered: readonly Candidate[],
  mentions: readonly Mention[],
): Hints {
  const register = new Uint8Array(words.length);
  const rules = new Uint8Array(words.length);
  for (const { from, to, entry, reasons } of registered) {
    const kind =
      (reasons.has('ambiguous') ? 1 : 3) +
      (entry?.publisher ? 4 : entry?.noCompany ? 8 : entry?.house ? 12 : 0);
    for (let at = from; at < to; at++) register[at] = at === from ? kind : kind + 32;
  }
  for (const { from, to, nameTo, entry } of mentions)
    for (let at = from; at < to; at++) rules[at] = (at === from ? 1 : at < nameTo ? 2 : 3) + (entry ? 4 : 0);
  return { register, rules };
}

/** Companies by the learned model: candidates with the one reason `tagger`. */
export function tagWords(
  words: readonly TextWord[],
  hints: Hints,
  lexicon: CompanyLexicon,
  model: TaggerModel,
): Candidate[] {
  const features = extract(words, hints, lexicon, model.bits);
  const found: Candidate[] = [];
  for (const [from, to] of sentenceRanges(words)) {
    const tags = bestTags(scoreWords(features, from, to, model), model.steps);
    found.push(...spans(tags, from, words, lexicon));
  }
  return found;
}

/** Ranges of words, one a sentence. */
export function sentenceRanges(words: readonly TextWord[]): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && words[at]?.sentence === words[from]?.sentence) continue;
    if (at > from) ranges.push([from, at]);
    from = at;
  }
  return ranges;
}

function spans(
  tags: Uint8Array,
  offset: number,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): Candidate[] {
  const legalForm = legalFormFinder(lexicon);
  const found: Candidate[] = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== BEGIN) continue;
    let end = at + 1;
    while (end < tags.length && tags[end] === INSIDE && !SEPARATOR.test(words[offset + end]?.raw ?? ''))
      end++;
    const [from, to] = trim(words, offset + at, offset + end, lexicon);
    let nameTo = to;
    for (let form = from + 1; form < to; form++)
      if (legalForm(words, form) === to - form) {
        nameTo = form;
        break;
      }
    at = end - 1;
    if (from < to && !isAddress(words, from) && !isDescription(words, from, to, lexicon))
      found.push({ from, to, nameTo, reasons: new Set(['tagger']) });
  }
  return found;
}

/** No name runs across these. */
const SEPARATOR = /^[:;|]$/;

// "Investmentbank Equinet" is Equinet, "Google-Ableger" is Google; a nickname like "Kranich-Airline" names nobody.
function trim(
  words: readonly TextWord[],
  from: number,
  to: number,
  lexicon: CompanyLexicon,
): [number, number] {
  let [first, last] = [from, to];
  // "DGAP-News F24 AG": a compound with an everyday tail stands before the name.
  for (let at = first + 1; at < last - 1; at++)
    if (words[at]?.joined && !words[at + 1]?.joined && lexicon.notNames.has(words[at]?.key ?? ''))
      first = at + 1;
  const head = words[first];
  if (
    last - first > 1 &&
    head &&
    describes(head.key, lexicon) &&
    !words[first + 1]?.joined &&
    words[first + 1]?.capital
  )
    first++;
  const tail = words[last - 1];
  if (last - first === 2 && tail?.joined && /^\p{Lu}/u.test(tail.raw)) {
    if (describes(tail.key, lexicon)) return [first, first];
    if (lexicon.compoundTails.has(tail.key)) last--;
  }
  // "verlor Nordhafen 3 Prozent": the number counts what follows.
  const counts = words[last]?.capital || words[last]?.raw === '%' || words[last]?.raw === ',';
  if (last - first > 1 && counts && /^\p{N}+$/u.test(words[last - 1]?.raw ?? '') && !words[last - 1]?.joined)
    last--;
  return [first, last];
}

// "www.f24.com", "https://f24.com", "ir@f24.com": an address, none of the text's names.
function isAddress(words: readonly TextWord[], from: number): boolean {
  const [before, second] = [words[from - 1], words[from - 2]];
  if (!words[from]?.joined || !before) return false;
  if (before.raw === '@') return before.joined && Boolean(second?.key);
  return before.key === 'www' || (before.raw === '/' && second?.raw === '/');
}

// The corpus tags "Deutschlands größte Fluggesellschaft" and "Schweizer Konzern"; they name nobody.
function isDescription(
  words: readonly TextWord[],
  from: number,
  to: number,
  lexicon: CompanyLexicon,
): boolean {
  // "Waadtländer Unternehmen": what ends in a bare description describes.
  const last = words[to - 1];
  if (
    last &&
    to - from > 1 &&
    !last.joined &&
    lexicon.nameAnnouncers.has(last.key) &&
    describes(last.key, lexicon)
  )
    return true;
  // "RT @zeitonline", "@BILD": a handle and a lone word without a capital describe nothing.
  if (to - from === 1 && (!words[from]?.capital || words[from - 1]?.raw === '@')) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word?.key || lexicon.functionWords.has(word.key) || lexicon.notNames.has(word.key)) continue;
    if (word.capital ? !describes(word.key, lexicon) : !/e[nrsm]?$/.test(word.key)) return false;
  }
  return true;
}
