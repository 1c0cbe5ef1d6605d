import type { Amount } from './amount.ts';
import { isYear } from './read-suffix.ts';
import { beforeQualifiers, type Context, type Refiner, tokensBetween } from './refiner.ts';
import { DASHES } from './stream.ts';

/** "9,7 bis 10,2 Milliarden", "120–130 Mio.", "zwischen 2 und 3 Prozent": two ends of one figure. */
export const joinRanges: Refiner = (amounts, context) => {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const left = joined[joined.length - 1];
    const rule = left && !left.upper ? rangeRule(left, amount, context) : undefined;
    if (left && rule) joined[joined.length - 1] = join(left, amount, rule);
    else joined.push(amount);
  }
  return joined;
};

function rangeRule(left: Amount, right: Amount, context: Context): string | undefined {
  const { between, and, upTo } = context.reader.lexicon.relations;
  const gap = tokensBetween(left, right, context, 3);
  if (!gap || !mayShare(left, right)) return undefined;
  const words = gap.map((token) => token.lower);
  // "8,5- bis 9-Fachen": the hyphen stands for what the second number says.
  if (words.length > 1 && DASHES.has(words[0] ?? '') && upTo.has(words[1] ?? '')) words.shift();
  const first = words[0] ?? '';
  if (left.print === 'article' && !(upTo.has(first) && right.print === 'word' && right.unit))
    return undefined;
  if (upTo.has(first))
    return words.slice(1).every((word) => isFiller(gap, word, context)) ? 'range-to' : undefined;
  if (words.length === 1 && DASHES.has(first))
    return left.number * (left.scale ?? right.scale ?? 1) * left.sign < right.number * (right.scale ?? 1) ||
      left.sign < 0
      ? 'range-dash'
      : undefined;
  const lead = context.stream.tokens[beforeQualifiers(left, context)]?.lower ?? '';
  if (and.has(first) && between.has(lead)) return 'range-between';
  return undefined;
}

// "bis zu", "bis rund": words of a qualifier may stand before the upper end.
function isFiller(gap: readonly { lower: string }[], word: string, { reader }: Context): boolean {
  return gap.length <= 3 && (word === 'zu' || reader.qualifierWords.has(word));
}

function mayShare(left: Amount, right: Amount): boolean {
  if (left.doubtful || (right.doubtful && left.unit)) return false;
  const bareYear = (amount: Amount) =>
    amount.print === 'digits' && !amount.unit && amount.scale === undefined && isYear(amount.number);
  // Two bare ends may still share the unit of what follows: "60 bis 75 statt 85 bis 95 Millionen".
  if (bareYear(right) || (bareYear(left) && right.number < 1000)) return false;
  return !left.unit || !right.unit || left.unit.unit === right.unit.unit;
}

function join(left: Amount, right: Amount, rule: string): Amount {
  const upper: NonNullable<Amount['upper']> = { number: right.number, sign: right.sign };
  if (right.scale !== undefined) upper.scale = right.scale;
  const joined: Amount = { ...left, end: right.end, last: right.last, upper, rules: [...left.rules, rule] };
  const unit = left.unit ?? right.unit;
  if (unit) joined.unit = unit;
  if (left.scale === undefined && right.scale !== undefined && (!left.unit || left.unitBefore))
    joined.scale = right.scale;
  if (right.doubtful) joined.doubtful = true;
  // "ein bis zwei Prozent": a number after all.
  if (joined.print === 'article') joined.print = 'word';
  return joined;
}
