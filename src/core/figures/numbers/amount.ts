import type { Qualifier } from '../../summary.ts';
import type { Unit } from './lexicon.ts';

/** A number on its way to a figure: what stands in the text, before context has filled in what it leaves out. */
export interface Amount {
  /** UTF-16 offsets of the surface: typed sign, number, scale, unit. */
  start: number;
  end: number;
  /** First and last token of the surface in the stream. */
  first: number;
  last: number;
  /** The token before which qualifiers stand: `first`, or a sign in words before it. */
  lead: number;
  /** Unsigned, unscaled. */
  number: number;
  sign: 1 | -1;
  /** How the sign was given, if it was. */
  signed?: 'typed' | 'word';
  /** Absent where the text gives no scale word here. */
  scale?: number;
  /** Absent where the text gives no unit here. */
  unit?: Unit;
  /** The unit stands before the number. */
  unitBefore?: boolean;
  /** The upper end of a range, with its own sign. */
  upper?: { number: number; sign: 1 | -1; scale?: number };
  /** How the number is printed. */
  print: 'digits' | 'grouped' | 'decimal' | 'word' | 'article';
  /** A comparison base by its form: the first of a from–to pair, a bracketed second number. */
  prior?: boolean;
  qualifier?: Qualifier;
  /** A count whose noun is in no table: kept only if the number looks like business. */
  doubtful?: boolean;
  rules: string[];
}

/** The value in base units, rounded to what double precision can say honestly. */
export function lowerValueOf(amount: Amount): number {
  return toBase(amount.number, amount.sign, amount.scale, amount.unit);
}

export function upperValueOf({ upper, unit, scale }: Amount): number | undefined {
  return upper && toBase(upper.number, upper.sign, upper.scale ?? scale, unit);
}

function toBase(number: number, sign: 1 | -1, scale = 1, unit?: Unit): number {
  const factor = unit?.factor ?? 1;
  if (number === 0) return 0;
  if (scale === 1 && factor === 1) return sign * number;
  const product = number * scale * factor;
  return sign * (Number.isInteger(product) ? product : Number(product.toPrecision(14)));
}
