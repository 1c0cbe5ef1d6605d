import type { Amount } from './amount.ts';
import type { Refiner } from './refiner.ts';

/** The rule's name, by which the readers of meaning know the figure for a profit. */
export const BREAK_EVEN = 'break-even';

/**
 * "eine schwarze Null": a profit of nothing, in the currency that the text named last, else names next. Where a state's
 * budget is told of it is a policy, no figure.
 */
export const readBreakEven: Refiner = (amounts, { stream, reader }) => {
  const { words, noun, unit: usual, states } = reader.lexicon.units.breakEven;
  const { tokens, sentence, block } = stream;
  const result: Amount[] = [];
  let next = 0;
  const takeUntil = (token: number): void => {
    for (; next < amounts.length && (amounts[next]?.first ?? 0) < token; next++)
      result.push(amounts[next] as Amount);
  };
  for (let at = 1; at < tokens.length; at++) {
    const [adjective, token] = [tokens[at - 1], tokens[at]];
    if (!token || !adjective || token.text !== noun || !words.includes(adjective.lower)) continue;
    if (block[at] !== block[at - 1] || isOfState(at, tokens, sentence, states)) continue;
    takeUntil(at - 1);
    // The number word that stands here, if it was read as one.
    if ((amounts[next]?.first ?? tokens.length) <= at) next++;
    const money = (amount: Amount): boolean => amount.unit?.kind === 'money' && amount.unit.unit !== null;
    const unit = result.findLast(money)?.unit ?? amounts[next]?.unit;
    result.push({
      start: adjective.start,
      end: token.end,
      first: at - 1,
      last: at,
      lead: at - 1,
      number: 0,
      sign: 1,
      print: 'word',
      unit: unit?.kind === 'money' && unit.unit !== null ? { kind: 'money', unit: unit.unit } : usual,
      qualifier: 'about',
      rules: [BREAK_EVEN],
    });
  }
  takeUntil(tokens.length);
  return result;
};

/** Tokens on each side that may say whose result it is. */
const REACH = 40;

function isOfState(
  at: number,
  tokens: readonly { lower: string }[],
  sentence: ArrayLike<number>,
  states: readonly string[],
): boolean {
  for (let other = Math.max(0, at - REACH); other <= at + REACH && other < tokens.length; other++)
    if (sentence[other] === sentence[at] && states.some((start) => tokens[other]?.lower.startsWith(start)))
      return true;
  return false;
}
