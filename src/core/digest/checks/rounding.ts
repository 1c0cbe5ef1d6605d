import type { Figure } from '../../summary.ts';

/** The values that a printed number may stand for. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * What a figure may stand for, given how many digits it prints: "52,4 Milliarden" is 52.35 to 52.45. A rough one
 * ("rund", "knapp") reaches a whole last digit further, counted without its closing zeros ("rund 2.000": 1,500 to
 * 2,500 would be too kind, 1,000 per digit is what readers understand).
 */
export function intervalOf(figure: Figure): Interval {
  // "ein Drittel" is a way of speaking, not four digits.
  const place = figure.rules.includes('fraction') ? Math.abs(figure.value) * 0.15 : lastPlace(figure);
  const slack = figure.qualifier === 'exact' ? place / 2 : place;
  return { low: figure.value - slack, high: (figure.valueMax ?? figure.value) + slack };
}

/** The worth of the last printed digit, in base units. */
function lastPlace({ text, value, qualifier }: Figure): number {
  if (value === 0) return 1;
  const printed = /\p{Nd}[\p{Nd}.,'’\s]*/u.exec(text)?.[0].replace(/[.,'’\s]+$/u, '') ?? '';
  let digits = printed.replace(/\P{Nd}/gu, '').replace(/^0+/, '');
  // Number words ("anderthalb", "elf") print the digits of their value.
  if (!digits)
    digits =
      String(Number(Math.abs(value).toPrecision(3)))
        .replace(/e.*$|\D/g, '')
        .replace(/0+$/, '') || '1';
  if (qualifier !== 'exact') digits = digits.replace(/0+$/, '') || digits;
  return 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-12) - digits.length + 1);
}

export const overlap = (a: Interval, b: Interval): boolean => {
  const tolerance = 1e-9 * Math.max(Math.abs(a.low), Math.abs(b.low), 1e-9);
  return a.low <= b.high + tolerance && b.low <= a.high + tolerance;
};

/** The quotient of two positive intervals. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  low: a.low / b.high,
  high: b.low > 0 ? a.high / b.low : Number.POSITIVE_INFINITY,
});

export const absolute = (interval: Interval): Interval =>
  interval.high < 0
    ? { low: -interval.high, high: -interval.low }
    : { low: Math.max(0, interval.low), high: interval.high };
