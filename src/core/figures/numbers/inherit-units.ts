import type { Amount } from './amount.ts';
import type { Context, Refiner } from './refiner.ts';

const SCALED_KINDS: ReadonlySet<string> = new Set(['money', 'count']);

/** "waren es noch 17 Millionen", "(Vorjahr: 425 Mio.)", "währungsbereinigt um 4,1": the unit stands further up. */
export const inheritUnits: Refiner = (amounts, context) => {
  const result: Amount[] = [];
  for (const amount of amounts) {
    if (amount.unit) {
      result.push(amount);
      continue;
    }
    const source =
      amount.scale === undefined
        ? bareSource(amount, result, context)
        : scaledSource(amount, result, context);
    result.push(source ? { ...amount, ...source, rules: [...amount.rules, 'inherited-unit'] } : amount);
  }
  return result;
};

type Inheritance = Pick<Amount, 'unit'> & Partial<Pick<Amount, 'scale' | 'prior'>>;

function scaledSource(
  amount: Amount,
  before: readonly Amount[],
  { stream }: Context,
): Inheritance | undefined {
  const sentence = stream.sentence[amount.first];
  let money: Amount | undefined;
  for (let at = before.length - 1; at >= 0 && at >= before.length - 40; at--) {
    const other = before[at];
    if (!other?.unit || !SCALED_KINDS.has(other.unit.kind) || other.doubtful) continue;
    if (stream.sentence[other.first] === sentence) return { unit: { ...other.unit, factor: 1 } };
    if (other.unit.kind === 'money') {
      money = other;
      break;
    }
  }
  return money?.unit && { unit: { ...money.unit, factor: 1 } };
}

// Without a scale the number must stand where only a value can stand: bracketed as the previous one.
function bareSource(
  amount: Amount,
  before: readonly Amount[],
  { stream, reader }: Context,
): Inheritance | undefined {
  const { relations } = reader.lexicon;
  const { tokens, sentence } = stream;
  const last = before[before.length - 1];
  if (amount.print === 'article' || !last) return undefined;
  const same = sentence[last.first] === sentence[amount.first];
  if (!last.unit || !same || amount.first - last.last > 6) return undefined;
  const gap = tokens.slice(last.last + 1, amount.lead);
  const previous = gap.some((token) => relations.previous.some((start) => token.lower.startsWith(start)));
  if (!previous) return undefined;
  return { unit: last.unit, ...(last.scale !== undefined ? { scale: last.scale } : {}), prior: true };
}
