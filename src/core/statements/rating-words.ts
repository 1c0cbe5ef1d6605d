import { oncePer, oneOf } from '../text/phrases.ts';

/** The words of analysts' verdicts. All entries are lower case. */
export interface RatingLexicon {
  /** Verdicts as houses write them: "buy", "übergewichten". In quotes they count anywhere. */
  grades: readonly string[];
  /** Verdicts as plain nouns: "kaufempfehlung". They need no quotes. */
  nouns: readonly string[];
  /** Phrases that give advice; the last word is the verdict: "rät zum kauf". */
  advice: readonly string[];
  /** Words that show that a sentence rates: without one, an unquoted verdict is an everyday word. */
  context: readonly string[];
  /** Prepositions that stand before the old verdict wherever they stand: "statt". */
  insteadOf: readonly string[];
  /** Before the old verdict only if a new one follows: "von". */
  from: readonly string[];
  /** What joins a verdict to the rated company behind it: "für". */
  forCompany: readonly string[];
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
}

const OPEN = '[„“"»«‚\'‘’]';
const CLOSE = '[“”"«»‘’\']';

const patternsFor = oncePer((lexicon: RatingLexicon) => ({
  grade: new RegExp(
    `(?<open>${OPEN})?(?<grade>${oneOf([...lexicon.grades, ...lexicon.nouns])})(?<close>${CLOSE})?`,
    'giu',
  ),
  noun: new RegExp(`^${oneOf(lexicon.nouns)}$`, 'iu'),
  advice: new RegExp(oneOf(lexicon.advice), 'giu'),
  context: new RegExp(oneOf(lexicon.context), 'iu'),
  insteadOf: new RegExp(`${oneOf(lexicon.insteadOf)}[\\s(:„“"»«‚']*$`, 'iu'),
  from: new RegExp(`${oneOf(lexicon.from)}[\\s„“"»«‚']*$`, 'iu'),
  withdrawn: new RegExp(`^[^.;,:–]{0,40}${oneOf(lexicon.withdrawn)}`, 'iu'),
  credit: new RegExp(
    `${OPEN}?(?<![\\p{L}\\p{N}])(?<grade>${lexicon.creditGrade.source})(?![\\p{L}\\p{N}])${CLOSE}?`,
    'gu',
  ),
  creditContext: new RegExp(oneOf(lexicon.creditContext), 'iu'),
}));

/** Every verdict of a sentence in order. */
export function gradesIn(text: string, lexicon: RatingLexicon): Grade[] {
  const patterns = patternsFor(lexicon);
  const rates = patterns.context.test(text);
  const found: Grade[] = [];
  for (const match of text.matchAll(patterns.grade)) {
    const { grade = '', open, close } = match.groups ?? {};
    const quoted = open !== undefined && close !== undefined;
    const noun = patterns.noun.test(grade);
    if (!quoted && !(/^\p{Lu}/u.test(grade) && (noun || rates))) continue;
    found.push({ text: grade, start: match.index, end: match.index + match[0].length, previous: false });
  }
  for (const match of text.matchAll(patterns.advice)) {
    const verdict = match[0].split(/\s+/).at(-1) ?? '';
    const end = match.index + match[0].length;
    found.push({ text: verdict, start: end - verdict.length, end, previous: false });
  }
  if (patterns.creditContext.test(text)) {
    for (const match of text.matchAll(patterns.credit)) {
      const grade = match.groups?.grade ?? '';
      found.push({ text: grade, start: match.index, end: match.index + match[0].length, previous: false });
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const [index, grade] of found.entries()) {
    const before = text.slice(Math.max(0, grade.start - 40), grade.start);
    grade.previous =
      patterns.insteadOf.test(before) ||
      (patterns.from.test(before) && found[index + 1] !== undefined) ||
      patterns.withdrawn.test(text.slice(grade.end, grade.end + 80));
  }
  return found;
}
