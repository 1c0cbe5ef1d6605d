import { foldedPattern, lowered } from '../../text/folded.ts';

/** A day of the proleptic Gregorian calendar; months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** First and last day, both inclusive, as ISO dates; an empty string where it is not known. */
export interface DaySpan {
  start: string;
  end: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
export const isoOf = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From the first day of one month to the last day of another; months may run over into other years. */
export function monthSpan(year: number, first: number, last: number): DaySpan {
  const from = new Date(Date.UTC(year, first - 1, 1));
  const to = new Date(Date.UTC(year, last, 0));
  return { start: from.toISOString().slice(0, 10), end: to.toISOString().slice(0, 10) };
}

export const yearSpan = (year: number): DaySpan => monthSpan(year, 1, 12);

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?/;
const WRITTEN = foldedPattern('(?<![\\p{N}.])(\\d{1,2})\\. ?(\\p{L}{3,9}) (\\d{4})(?!\\p{N})', 'g');
const NUMERIC = foldedPattern('(?<![\\p{N}.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?![\\p{N}])', 'g');
/** Datelines stand at the top, closing lines at the bottom: the middle tells of other days. */
const MARGIN = 600;

/** The day an article speaks from: its publication date, else the date that its head or its closing line prints. */
export function referenceDay(
  text: string,
  publishedAt: string | undefined,
  months: ReadonlyMap<string, number>,
): Day | undefined {
  const given = ISO.exec(publishedAt ?? '');
  if (given) return { year: Number(given[1]), month: Number(given[2]), day: Number(given[3] ?? 28) };
  const tail = text.length > 2 * MARGIN ? text.slice(-MARGIN) : text;
  return dateIn(tail, months, true) ?? dateIn(text.slice(0, MARGIN), months, false);
}

function dateIn(text: string, months: ReadonlyMap<string, number>, last: boolean): Day | undefined {
  const days: Day[] = [];
  for (const match of lowered(text).matchAll(WRITTEN)) {
    const month = months.get(match[2] ?? '');
    if (month) days.push({ year: Number(match[3]), month, day: Number(match[1]) });
  }
  if (days.length === 0) {
    for (const match of text.matchAll(NUMERIC)) {
      const year = Number(match[3]);
      const month = Number(match[2]);
      if (month < 1 || month > 12) continue;
      days.push({ year: year < 100 ? 2000 + year : year, month, day: Number(match[1]) });
    }
  }
  const day = last ? days.at(-1) : days[0];
  return day && day.day >= 1 && day.day <= 31 ? day : undefined;
}
