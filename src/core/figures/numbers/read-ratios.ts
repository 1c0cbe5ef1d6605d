import type { Amount } from './amount.ts';
import { isYear } from './read-suffix.ts';
import type { Context, Refiner } from './refiner.ts';
import { isGlued } from './stream.ts';

const FARTHEST = 7;

/** "KGV von knapp 11", "Book-to-Bill: 1,12": a bare number behind the name of a ratio is a multiple. */
export const readRatios: Refiner = (amounts, context) =>
  amounts.map((amount, at) => {
    if (amount.unit || amount.scale !== undefined || amount.print === 'article') return amount;
    if (!standsBehindRatio(amount, amounts[at - 1], context)) return amount;
    return { ...amount, unit: { kind: 'multiple', unit: 'x' }, rules: [...amount.rules, 'ratio'] };
  });

function standsBehindRatio(amount: Amount, before: Amount | undefined, { stream, reader }: Context): boolean {
  const { tokens, sentence } = stream;
  const floor = Math.max(
    amount.lead - FARTHEST,
    before?.unit?.kind === 'multiple' ? -1 : (before?.last ?? -1),
  );
  const { ratios, connectors } = reader.lexicon.relations;
  // The second of two ratios: "ein KGV von 15 nach 18".
  if (
    before?.unit?.kind === 'multiple' &&
    amount.lead - before.last <= 3 &&
    sentence[before.first] === sentence[amount.first]
  )
    return tokens.slice(before.last + 1, amount.lead).some((token) => connectors.has(token.lower));
  for (let at = amount.lead - 1; at > floor && sentence[at] === sentence[amount.first]; at--) {
    const word = tokens[at];
    // "KGV 2027e 14,2", "KGV 26e: 9,4"
    const isPeriod = isGlued(stream, at) && tokens[at + 1]?.kind === 'word';
    if (word?.kind === 'number' && !isPeriod && !isYear(Number(word.text))) return false;
    if (word && ratios.some((end) => word.lower.endsWith(end))) return true;
  }
  return false;
}
