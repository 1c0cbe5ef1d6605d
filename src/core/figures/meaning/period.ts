import type { Period, Tense } from '../../summary.ts';
import { foldedPattern, lowered } from '../../text/folded.ts';
import { oncePer } from '../../text/phrases.ts';
import { type Day, type DaySpan, isoOf, lastDayOf, monthSpan, yearSpan } from './calendar.ts';
import type { FigureContext, SentenceReading } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import type { PeriodKind, PeriodLexicon } from './period-lexicon.ts';

/** An expression of time in a sentence, UTF-16 offsets into the text. */
export interface TimeExpression {
  kind: PeriodKind;
  start: number;
  end: number;
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
}

const patternsOf = oncePer((lexicon: PeriodLexicon) => ({
  cue: foldedPattern(lexicon.periodCue),
  all: lexicon.periodPatterns.map(({ kind, source }) => ({
    kind,
    pattern: foldedPattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'g'),
  })),
}));

/** Every expression of time of a sentence, in text order; a longer one wins over what it covers. */
export function readTimes(text: string, from: number, to: number, lexicon: PeriodLexicon): TimeExpression[] {
  const sentence = lowered(text.slice(from, to));
  const { cue, all } = patternsOf(lexicon);
  const found: TimeExpression[] = [];
  if (!cue.test(sentence)) return found;
  for (const { kind, pattern } of all) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, start, end, text: text.slice(start, end), groups: match.groups ?? {} });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The time of a figure: in its bracket, else the nearest that stands right behind it or before it in its clause,
 * else the one with which the sentence begins. Times that only compare ("gegenüber dem Vorjahr") are not asked.
 */
export function periodOf(
  figure: FigureContext,
  times: readonly TimeExpression[],
  today: Day | undefined,
  lexicon: MeaningLexicon,
): Period | undefined {
  const { reading, draft } = figure;
  const usable = times.filter(
    (time) => !(draft.start < time.end && time.start < draft.end) && !isComparison(time, reading, lexicon),
  );
  const chosen = nearest(figure, usable);
  if (!chosen) return undefined;
  if (chosen.kind !== 'year_before')
    return { text: chosen.text, ...resolve(chosen, today, draft.tense, lexicon) };
  // "im Vorjahr" means a year before whatever time the sentence tells of.
  const told = times.find(({ kind }) => kind !== 'year_before');
  const span = told ? resolve(told, today, 'actual', lexicon) : UNKNOWN;
  return { text: chosen.text, start: yearBefore(span.start), end: yearBefore(span.end) };
}

function nearest(figure: FigureContext, times: readonly TimeExpression[]): TimeExpression | undefined {
  const { reading, draft, clause } = figure;
  const placeOf = (time: TimeExpression) => reading.items.find((item) => item.end > time.start)?.index ?? 0;
  const inClause = (time: TimeExpression) => reading.clauses.clauseOf[placeOf(time)] === clause;
  const parted = (one: number, two: number) =>
    reading.figures.some(({ draft: other }) => other !== draft && other.start >= one && other.end <= two);
  const bracket = clause.kind === 'bracket' ? times.find(inClause) : undefined;
  if (bracket) return bracket;
  const behind = times.find((time) => time.start >= draft.end);
  const near = behind && inClause(behind) && !parted(draft.end, behind.start);
  const before = times.findLast(
    (time) => time.end <= draft.start && inClause(time) && !belongsToOther(time, figure),
  );
  if (near && (!before || behind.start - draft.end < 12 || draft.tense === 'prior')) return behind;
  if (before) return before;
  if (draft.tense === 'prior') return undefined;
  return times.find((time) => time.end <= draft.start && !belongsToOther(time, figure));
}

/** The time stands right behind a base of comparison and dates that one. */
const belongsToOther = (time: TimeExpression, { reading, draft }: FigureContext): boolean =>
  reading.figures.some(
    ({ draft: other }) =>
      other !== draft && other.tense === 'prior' && other.end <= time.start && time.start - other.end < 12,
  );

function isComparison(time: TimeExpression, { items }: SentenceReading, lexicon: MeaningLexicon): boolean {
  let at = items.findIndex((item) => item.end > time.start) - 1;
  for (let steps = 0; steps < 3 && at >= 0; steps++, at--) {
    const word = items[at]?.lower ?? '';
    if (lexicon.againstWords.has(word) || lexicon.comparisonWords.has(word)) return word !== 'auf';
    if (!lexicon.articles.has(word) && !lexicon.prepositions.has(word)) return false;
  }
  return false;
}

/** The same day a year earlier; the last of February stays the last. */
function yearBefore(iso: string): string {
  if (!iso) return '';
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = lastDayOf(year - 1, month);
  return isoOf({ year: year - 1, month, day: day === lastDayOf(year, month) ? last : Math.min(day, last) });
}

const UNKNOWN: DaySpan = { start: '', end: '' };

/** ISO dates where words and publication date settle them. A broken business year has months that nobody told. */
function resolve(
  { kind, groups }: TimeExpression,
  today: Day | undefined,
  tense: Tense,
  lexicon: PeriodLexicon,
): DaySpan {
  const named = groups.year ? fullYear(groups.year) : undefined;
  const which = numberOf(groups.ord, lexicon.ordinals);
  const count = numberOf(groups.n, lexicon.smallNumbers);
  const month = lexicon.months.get(groups.month?.toLowerCase() ?? '');
  const forecast = tense === 'forecast';
  /** The last year in which this month had come, or the next where the figure is expected. */
  const yearOf = (last: number): number | undefined => {
    if (named !== undefined || !today) return named;
    return last <= today.month || forecast ? today.year : today.year - 1;
  };
  if (groups.to) return UNKNOWN;
  switch (kind) {
    case 'quarter':
    case 'half': {
      const size = kind === 'quarter' ? 3 : 6;
      const index = which === -1 ? 12 / size : which;
      const year = index && yearOf(index * size);
      return year && index ? monthSpan(year, (index - 1) * size + 1, index * size) : UNKNOWN;
    }
    case 'first_months': {
      const year = count && yearOf(count);
      return year && count ? monthSpan(year, 1, count) : UNKNOWN;
    }
    case 'month':
    case 'month_end': {
      const year = month && yearOf(month);
      if (!year || !month) return UNKNOWN;
      const end = isoOf({ year, month, day: lastDayOf(year, month) });
      return kind === 'month' ? monthSpan(year, month, month) : { start: end, end };
    }
    case 'year_end':
      return named ? { start: `${named}-12-31`, end: `${named}-12-31` } : UNKNOWN;
    case 'year':
      return named ? yearSpan(named) : UNKNOWN;
    case 'this_year':
      return today ? yearSpan(today.year) : UNKNOWN;
    case 'last_year':
      return today ? yearSpan(today.year - 1) : UNKNOWN;
    case 'next_year':
      return today ? yearSpan(today.year + 1) : UNKNOWN;
    case 'year_to_date':
      return today ? { start: `${today.year}-01-01`, end: isoOf(today) } : UNKNOWN;
    case 'until_year':
      return named ? { start: today ? isoOf(today) : '', end: `${named}-12-31` } : UNKNOWN;
    case 'from_year':
      return named ? { start: `${named}-01-01`, end: '' } : UNKNOWN;
    case 'next_years':
      return today && count
        ? {
            start: isoOf(today),
            end: isoOf({ ...today, year: today.year + count, day: clampDay(today, count) }),
          }
        : UNKNOWN;
    case 'last_months':
      return today ? { start: '', end: isoOf(today) } : UNKNOWN;
    case 'business_year':
    case 'year_before':
      return UNKNOWN;
  }
}

const clampDay = ({ year, month, day }: Day, years: number): number =>
  Math.min(day, lastDayOf(year + years, month));

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function numberOf(word: string | undefined, table: ReadonlyMap<string, number>): number | undefined {
  if (!word) return undefined;
  const digits = /^\d+/.exec(word)?.[0];
  return digits ? Number(digits) : table.get(word.toLowerCase());
}
