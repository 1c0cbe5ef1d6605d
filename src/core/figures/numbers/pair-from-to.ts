import { beforeQualifiers, type Refiner, tokensBetween } from './refiner.ts';

/** "von 120 auf 135 Euro", "auf 3,75 von bisher 4,00 Prozent": the first value is the base of comparison. */
export const pairFromTo: Refiner = (amounts, context) => {
  const { from, to } = context.reader.lexicon.relations;
  const { tokens, sentence } = context.stream;
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
    const before = tokens[beforeQualifiers(left, context)]?.lower ?? '';
    const joint = tokens[beforeQualifiers(right, context)]?.lower ?? '';
    if (from.has(before) && to.has(joint)) isPrior(at, 'from-to');
    else if (to.has(before) && from.has(gap[0]?.lower ?? '') && gap.length <= 3) isPrior(at + 1, 'to-from');
  }
  return paired;
};
