import type { Amount } from './amount.ts';
import { beforeQualifiers, type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "von 120 auf 135 Euro", "auf 3,75 von bisher 4,00 Prozent": the first value is the base of comparison. */
export const pairFromTo: Refiner = (amounts, context) => {
  const { from, to } = context.reader.lexicon.relations;
  const { sentence } = context.stream;
  const paired = [...amounts];
  const isPrior = (at: number, rule: string) => {
    const amount = paired[at];
    if (amount) paired[at] = { ...amount, prior: true, rules: [...amount.rules, rule] };
  };
  for (let at = 0; at + 1 < paired.length; at++) {
    const left = paired[at];
    const right = paired[at + 1];
    if (!left || !right || left.unit?.unit !== right.unit?.unit) continue;
    if (sentence[left.last] !== sentence[right.first]) continue;
    const gap = tokensBetween(left, right, context, 9);
    if (!gap) continue;
    const before = prepositionOf(left, context);
    const joint = prepositionOf(right, context);
    if (from.has(before) && to.has(joint)) isPrior(at, 'from-to');
    else if (to.has(before) && from.has(gap[0]?.lower ?? '') && gap.length <= 3) isPrior(at + 1, 'to-from');
  }
  return paired;
};

/** The word that opens the amount: "von" in "von zuletzt rund 41", "auf" in "auf das 4,9-Fache". */
function prepositionOf(amount: Amount, context: Context): string {
  const { tokens, sentence } = context.stream;
  let at = beforeQualifiers(amount, context);
  for (let steps = 0; steps < 2; steps++)
    if (at > 0 && sentence[at] === sentence[amount.first] && isAside(tokens[at]?.lower ?? '', context)) at--;
  return tokens[at]?.lower ?? '';
}

const isAside = (word: string, { reader }: Context): boolean =>
  /^\p{Ll}/u.test(word) && reader.lexicon.relations.asides.has(word);
