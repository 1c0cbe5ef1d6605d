import type { PageWords } from '../words/page-words.ts';

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s,]+(\d{1,2}):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;
const RFC =
  /^(?:\w{3},\s+)?(\d{1,2})\s+(\w{3,9})\s+(\d{4})(?:\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[+-]\d{4})?)?/i;

interface Moment {
  year: number;
  month: number;
  day: number;
  time?: { hour: number; minute: number; second: number };
  zone?: string;
}

/**
 * A machine-readable date ("2016-04-19 10:00:01", RFC 2822 …) as ISO 8601. Without a zone the time is taken for that of
 * Berlin; universal time is told as Berlin's, which is what the page shows its readers. Null for anything else.
 */
export function isoDate(value: string, months: PageWords['months']): string | null {
  const trimmed = value.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return print(moment(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]));
  const rfc = RFC.exec(trimmed);
  const month = months[rfc?.[2]?.toLowerCase() ?? ''];
  if (rfc && month) return print(moment(rfc[3], String(month), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]));
  return visibleDate(trimmed, months);
}

const NUMERIC = /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]*\d)/;
const WORDED = /(?<![\d.,])(\d{1,2})\.?\s(\p{L}{3,9})\.?,?\s(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2}),\s(\d{4})(?!\d)/u;
// The time follows the date at most a few words later: "19.04.2016, um 10:00 Uhr", "| 15:54".
const TIME = /^[^\d\p{Ll}]{0,8}(?:(?:um|at|-)\s)?[^\d]{0,4}(\d{1,2})[:.](\d\d)(?::(\d\d))?(?!\d|\.\d)/u;

/** A date as people read it ("19.04.2016, 10:00 Uhr", "22. Januar 2016", "20.04.16") anywhere in a short line. */
export function visibleDate(line: string, months: PageWords['months']): string | null {
  const numeric = NUMERIC.exec(line);
  const worded = WORDED.exec(line);
  const first = MONTH_FIRST.exec(line);
  const named = worded && months[worded[2]?.toLowerCase() ?? ''];
  const english = first && months[first[1]?.toLowerCase() ?? ''];
  const after = (match: RegExpExecArray) => TIME.exec(line.slice(match.index + match[0].length));
  if (numeric) {
    const year = numeric[3]?.length === 2 ? `20${numeric[3]}` : numeric[3];
    const time = after(numeric);
    return print(moment(year, numeric[2], numeric[1], time?.[1], time?.[2], time?.[3]));
  }
  if (worded && named) {
    const time = after(worded);
    return print(moment(worded[3], String(named), worded[1], time?.[1], time?.[2], time?.[3]));
  }
  if (first && english) return print(moment(first[3], String(english), first[2]));
  return null;
}

function moment(
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): Moment | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const plausible =
    date.year >= 1990 &&
    date.year < 2100 &&
    date.month >= 1 &&
    date.month <= 12 &&
    date.day >= 1 &&
    date.day <= 31;
  if (!plausible) return null;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  if (hour === undefined || minute === undefined || time.hour > 23 || time.minute > 59 || time.second > 59)
    return date;
  return { ...date, time, ...(zone && { zone }) };
}

function print(moment: Moment | null): string | null {
  if (!moment) return null;
  const { year, month, day, time, zone } = moment;
  if (!time) return [year, two(month), two(day)].join('-');
  const local = Date.UTC(year, month - 1, day, time.hour, time.minute, time.second);
  const given = zone === undefined ? undefined : zoneMinutes(zone);
  // Wall time in Berlin: the offset of the instant that results, tried with winter time first.
  const offset =
    given === undefined ? berlinMinutes(local - 60 * 60_000) : given === 0 ? berlinMinutes(local) : given;
  const wall = new Date(given === 0 ? local + offset * 60_000 : local).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

function zoneMinutes(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** Berlin's offset in minutes at an instant: summer time from the last Sunday of March to that of October, 1 h UTC. */
function berlinMinutes(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) && instant < lastSunday(year, 9) ? 120 : 60;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
