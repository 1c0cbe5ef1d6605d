import type { Amount } from './amount.ts';
import type { Context, Refiner } from './refiner.ts';
import { isGlued } from './stream.ts';

/** Numbers that belong to a name or a code: "S&P 500", "Boeing 737", "§ 315", "5G", "3. Quartal". */
export const dropCodes: Refiner = (amounts, context) => amounts.filter((amount) => !isCode(amount, context));

function isCode(amount: Amount, { stream, reader }: Context): boolean {
  const { tokens, sentence } = stream;
  if (amount.print !== 'digits' && amount.print !== 'decimal') return false;
  const weak = !amount.unit || amount.unit.kind === 'count';
  if (!weak || amount.scale !== undefined) return false;
  const next = tokens[amount.last + 1];
  if (!amount.unit && next && isGlued(stream, amount.last)) {
    if (next.kind === 'word') return true;
    const goesOn = sentence[amount.last + 2] === sentence[amount.last];
    if (next.text === '.' && goesOn && amount.number <= 31) return true;
  }
  let at = amount.first - 1;
  if (/^[.#:]$/.test(tokens[at]?.text ?? '')) at--;
  const name = sentence[at] === sentence[amount.first] ? (tokens[at]?.lower ?? '') : '';
  if (reader.lexicon.relations.beforeCodes.has(name)) return true;
  return reader.lexicon.relations.numberedNames.get(name)?.has(amount.number) ?? false;
}
