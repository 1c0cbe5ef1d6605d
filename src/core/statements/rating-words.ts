import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';

/** The words of analysts' verdicts. All entries are lower case. */
export interface RatingLexicon {
  /** Verdicts as houses write them: "buy", "übergewichten". In quotes they count anywhere. */
  grades: readonly string[];
  /** Verdicts as plain nouns: "kaufempfehlung". They need no quotes. */
  nouns: readonly string[];
  /** Nouns that are a verdict only in quotes or right behind one of `rated`: "kauf", "verkauf". */
  plainNouns: readonly string[];
  /** Words before such a noun: "auf", "votum". */
  rated: readonly string[];
  /** Phrases that give advice, in lower case; the last word is the verdict: "rät weiter zum kauf". */
  advice: RegExp;
  /** Words that show that a sentence rates: without one, an unquoted verdict is an everyday word. */
  context: readonly string[];
  /** Prepositions that stand before the old verdict wherever they stand: "statt". */
  insteadOf: readonly string[];
  /** Before the old verdict only if a new one follows: "von". */
  from: readonly string[];
  /** Before the old verdict only right behind the new one: "nach". */
  after: readonly string[];
  /** Before the new verdict, also where a word of withdrawal closes the sentence: "nimmt auf Hold zurück". */
  to: readonly string[];
  /** What joins a verdict to the rated company behind it: "für". */
  forCompany: readonly string[];
  /** A compound whose first part (group `house`) is a house even where no list knows it: "Harms-Analystin". */
  houseAnalyst: RegExp;
  /** First parts of such a compound that say a field, not a house: "Aktien". */
  fields: ReadonlySet<string>;
  /** A verb before a verdict and the particle right behind it that take it back together: "gab … auf". */
  givenUp: RegExp;
  up: readonly string[];
  /** Words behind a verdict that is taken back: "zurück". */
  withdrawn: readonly string[];
  /** Notes of creditworthiness and the words that show that one is meant. */
  creditGrade: RegExp;
  creditContext: readonly string[];
}

export interface Grade {
  text: string;
  /** Offsets into the sentence's text, quotes included. */
  start: number;
  end: number;
  /** The old verdict, or one that is taken back. */
  previous: boolean;
  /** A plain noun, not in the house's own words: "Kaufempfehlung". */
  noun: boolean;
}

const OPEN = '[(„“"»«‚\'‘’]';
const CLOSE = '[)“”"«»‘’\']';

/** A verdict so close behind another one belongs to it: „Buy“ von „Hold“. */
const BESIDE = 12;

const OPENING = new RegExp(OPEN);
const CLOSING = new RegExp(CLOSE);

const patternsFor = oncePer((lexicon: RatingLexicon) => ({
  grade: foldedPattern(
    `(?<grade>${oneOf([...lexicon.grades, ...lexicon.nouns, ...lexicon.plainNouns])})`,
    'g',
  ),
  nouns: new Set(lexicon.nouns),
  plainNouns: new Set(lexicon.plainNouns),
  rated: foldedPattern(`${oneOf(lexicon.rated)}[\\s:]*$`),
  advice: foldedPattern(lexicon.advice.source, 'g'),
  context: foldedPattern(oneOf(lexicon.context)),
  insteadOf: foldedPattern(`${oneOf(lexicon.insteadOf)}[\\s(:„“"»«‚']*$`),
  from: foldedPattern(`${oneOf(lexicon.from)}[\\s„“"»«‚']*$`),
  after: foldedPattern(`^[)”"“»«‘’',\\s]*${oneOf(lexicon.after)}[\\s(:„“"»«‚']*$`),
  to: foldedPattern(`${oneOf(lexicon.to)}[\\s„“"»«‚']*$`),
  givenUp: foldedPattern(lexicon.givenUp.source),
  up: foldedPattern(`^[^.;:,]{0,15}${oneOf(lexicon.up)}`),
  withdrawn: foldedPattern(`^[^.;,:–]{0,40}${oneOf(lexicon.withdrawn)}`),
  credit: new RegExp(
    `${OPEN}?(?<![\\p{L}\\p{N}])(?<grade>${lexicon.creditGrade.source})(?![\\p{L}\\p{N}])${CLOSE}?`,
    'gu',
  ),
  creditContext: foldedPattern(oneOf(lexicon.creditContext)),
}));

/** Every verdict of a sentence in order. */
export function gradesIn(text: string, lexicon: RatingLexicon): Grade[] {
  const patterns = patternsFor(lexicon);
  const lower = lowered(text);
  const found: Grade[] = [];
  let rates: boolean | undefined;
  for (const match of lower.matchAll(patterns.grade)) {
    const word = match[0];
    const from = match.index;
    const grade = text.slice(from, from + word.length);
    const open = OPENING.test(text[from - 1] ?? '') ? 1 : 0;
    const close = CLOSING.test(text[from + word.length] ?? '') ? 1 : 0;
    const quoted = open > 0 && close > 0;
    if (!quoted) {
      if (!/^\p{Lu}/u.test(grade)) continue;
      rates ??= patterns.context.test(lower);
      if (!rates && !patterns.nouns.has(word)) continue;
      if (patterns.plainNouns.has(word) && !patterns.rated.test(lower.slice(Math.max(0, from - 20), from)))
        continue;
    }
    found.push({
      text: grade,
      start: from - open,
      end: from + word.length + close,
      previous: false,
      noun: patterns.nouns.has(word),
    });
  }
  for (const match of lower.matchAll(patterns.advice)) {
    const end = match.index + match[0].length;
    const verdict = text.slice(match.index, end).split(/\s+/).at(-1) ?? '';
    found.push({ text: verdict, start: end - verdict.length, end, previous: false, noun: true });
  }
  if (patterns.creditContext.test(lower)) {
    for (const match of text.matchAll(patterns.credit)) {
      const grade = match.groups?.grade ?? '';
      found.push({
        text: grade,
        start: match.index,
        end: match.index + match[0].length,
        previous: false,
        noun: false,
      });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const [index, grade] of found.entries()) {
    const before = lower.slice(Math.max(0, grade.start - 40), grade.start);
    const behindLast = lower.slice(found[index - 1]?.end ?? grade.start, grade.start);
    grade.previous =
      patterns.insteadOf.test(before) ||
      (patterns.from.test(before) &&
        (found[index + 1] !== undefined || grade.start - (found[index - 1]?.end ?? -BESIDE) < BESIDE)) ||
      patterns.after.test(behindLast) ||
      (patterns.givenUp.test(before) && patterns.up.test(lower.slice(grade.end, grade.end + 20))) ||
      (!patterns.to.test(before) && patterns.withdrawn.test(lower.slice(grade.end, grade.end + 80)));
  }
  return found;
}
