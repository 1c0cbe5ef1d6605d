import type { Reason } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { mayBeName, mayStandAlone, runLeft, runRight } from './name-runs.ts';
import type { TextWord } from './text-words.ts';

type Add = (from: number, nameTo: number, reason: Reason, to?: number) => void;

/** "Farlund Partners", "Brenneis Leuchten": the last word says that the words before it are a house's name. */
export function matchTails(words: readonly TextWord[], at: number, lexicon: CompanyLexicon, add: Add): void {
  const word = words[at];
  if (!word?.capital || word.joined || words[at + 1]?.joined) return;
  const trade = lexicon.tradeTails.has(word.key);
  if (!trade && !lexicon.goodsTails.has(word.key)) return;
  let from = runLeft(words, at, lexicon);
  for (let inner = from; inner < at; inner++) if (isConnector(words[inner])) from = inner + 1;
  const head = words[from];
  if (from === at || !head) return;
  if (lexicon.commonFirstWords.has(head.key) || lexicon.notNames.has(head.key)) return;
  // "Severin Leuchten" may begin with a first name, "Venture Capital" with no such word.
  const isFirstName = lexicon.firstNames.has(head.key);
  if (!isFirstName && !mayStandAlone(head, lexicon)) return;
  if (trade && isFirstName && at - from < 2) return;
  add(from, at + 1, trade ? 'trade' : 'goods');
  if (trade) return;
  const verb = words[at + 1];
  const begins = head.first || words[from - 1]?.key === '';
  if (begins && verb?.key && !verb.capital && lexicon.companyVerbs.has(verb.key)) add(from, at + 1, 'verb');
  // "die Übernahme der Ferdinand Gross Gruppe": a first and a last name, and still no person.
  if (isFirstName && at - from >= 2) add(from, at + 1, 'apposition');
}

// "und" between two names parts them as often as it joins them.
function isConnector(word: TextWord | undefined): boolean {
  return word !== undefined && !word.capital && word.raw !== '&' && word.raw !== '+';
}

/** "von Hollmann Reuter Seidl (HRS)": bare words after a preposition whose initials stand in brackets. */
export function matchInitials(
  words: readonly TextWord[],
  at: number,
  lexicon: CompanyLexicon,
  add: Add,
): void {
  const letters = words[at + 1];
  if (words[at]?.raw !== '(' || words[at + 2]?.raw !== ')' || !letters?.allCaps) return;
  const from = at - letters.raw.length;
  if (letters.raw.length < 3 || from < 1 || !mayStandAlone(words[from], lexicon)) return;
  for (let index = 0; index < letters.raw.length; index++) {
    const word = words[from + index];
    if (!word || word.joined || !mayBeName(word, lexicon)) return;
    if (word.raw[0] !== letters.raw[index] || word.allCaps) return;
  }
  if (lexicon.prepositions.has(words[from - 1]?.key ?? '')) add(from, at, 'initials');
}

/** "laut CoinGecko": a source without an article, written as no noun is. */
export function matchSource(words: readonly TextWord[], at: number, lexicon: CompanyLexicon, add: Add): void {
  const next = words[at + 1];
  if (!lexicon.sourcePrepositions.has(words[at]?.key ?? '') || !next || !INNER_CAPITAL.test(next.raw)) return;
  add(at + 1, runRight(words, at + 1, lexicon), 'source');
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
