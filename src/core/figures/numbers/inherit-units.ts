import type { Amount } from './amount.ts';
import type { Unit } from './lexicon.ts';
import { isYear } from './read-suffix.ts';
import { beforeQualifiers, type Context, type Refiner, tokensBetween } from './refiner.ts';

type Inheritance = Pick<Amount, 'unit' | 'scale' | 'prior'>;

const SCALED_KINDS: ReadonlySet<string> = new Set(['money', 'count']);
/** How many figures up a currency or a noun still stands in the reader's mind. */
const MEMORY = 40;

/** "waren es noch 17 Millionen", "(Vorjahr: 425 Mio.)", "währungsbereinigt um 4,1": the unit stands further up. */
export const inheritUnits: Refiner = (amounts, context) => {
  const result: Amount[] = [];
  for (const [at, amount] of amounts.entries()) {
    if (isFractionOfIndex(amount, context)) {
      result.push({ ...amount, unit: POINTS, rules: [...amount.rules, 'points-of-index'] });
      continue;
    }
    const source = amount.unit
      ? undefined
      : (wholeSource(amount, amounts[at + 1], context) ?? sourceOf(amount, result, context));
    result.push(source ? { ...amount, ...source, rules: [...amount.rules, 'inherited-unit'] } : amount);
  }
  return result;
};

function sourceOf(amount: Amount, before: readonly Amount[], context: Context): Inheritance | undefined {
  if (amount.scale !== undefined) return scaledSource(amount, before, context);
  if (amount.print === 'article' || (amount.print === 'digits' && isYear(amount.number))) return undefined;
  return (
    previousSource(amount, before, context) ??
    partSource(amount, before, context) ??
    elidedSource(amount, before, context) ??
    resumedSource(amount, before, context) ??
    pairSource(amount, context) ??
    indexSource(amount, context) ??
    priceSource(amount, before, context) ??
    sentenceSource(amount, before, context) ??
    countSource(amount, before)
  );
}

// A scale word alone asks for money or a noun: of this sentence, else the currency named last.
function scaledSource(amount: Amount, before: readonly Amount[], context: Context): Inheritance | undefined {
  const { stream } = context;
  for (let at = before.length - 1; at >= Math.max(0, before.length - MEMORY); at--) {
    const other = before[at];
    if (!other?.unit || !SCALED_KINDS.has(other.unit.kind) || other.doubtful) continue;
    if (isConverted(before[at - 1], other, context)) continue;
    const near = stream.sentence[other.first] === stream.sentence[amount.first];
    if (near || other.unit.kind === 'money') return { unit: whole(other.unit) };
  }
  return undefined;
}

// "5,4 Mrd. Kronen (umgerechnet 490 Mio. Euro)": said for the reader, the text goes on in its own currency.
function isConverted(left: Amount | undefined, right: Amount, context: Context): boolean {
  if (left?.unit?.kind !== 'money' || right.unit?.kind !== 'money' || left.unit.unit === right.unit.unit)
    return false;
  const gap = tokensBetween(left, right, context, 3);
  return gap?.[0]?.text === '(' && gap.every(({ kind }, at) => at === 0 || kind === 'word');
}

// "(Vorjahr: 4,4; Vorquartal: 4,0)": the previous value is in the unit and scale of the present one, and a number
// with thousands separators is no percentage: "7 Prozent mehr als im Vorjahr (462.890)".
function previousSource(
  amount: Amount,
  before: readonly Amount[],
  context: Context,
): Inheritance | undefined {
  const { stream, reader } = context;
  const last = before[before.length - 1];
  if (!last || stream.block[last.first] !== stream.block[amount.first] || amount.first - last.last > 7)
    return undefined;
  const { previous, expected, valuePrepositions } = reader.lexicon.relations;
  const names = (from: number, to: number, starts: readonly string[]) =>
    stream.tokens.slice(from, to).some((token) => starts.some((start) => token.lower.startsWith(start)));
  const preposition = stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  // "nach 62 im Vorjahresmonat" names it behind the number.
  const isPrevious =
    names(last.last + 1, amount.lead, previous) ||
    (valuePrepositions.has(preposition) && names(amount.last + 1, amount.last + 3, previous));
  if (!isPrevious && !names(last.last + 1, amount.lead, expected)) return undefined;
  const fits = (other: Amount) => amount.print !== 'grouped' || other.unit?.kind !== 'percent';
  const source = fits(last) ? last : before.slice(-4).reverse().find(fits);
  if (!source || (!source.unit && source.scale === undefined)) return undefined;
  return { ...inherit(source, amount), ...(isPrevious ? { prior: true } : {}) };
}

// "450 der weltweit 8.000 Stellen"
function wholeSource(amount: Amount, next: Amount | undefined, context: Context): Inheritance | undefined {
  if (next?.unit?.kind !== 'count' || next.doubtful || amount.print === 'article') return undefined;
  if (amount.scale !== undefined || amount.number >= next.number * (next.scale ?? 1)) return undefined;
  const gap = tokensBetween(amount, next, context, 5);
  if (!gap || !context.reader.lexicon.relations.wholeWords.has(gap[0]?.lower ?? '')) return undefined;
  return gap.every(({ text }) => /^\p{Ll}+$/u.test(text)) ? { unit: next.unit } : undefined;
}

// "1.900 Stellen, davon etwa 700 in Deutschland"
function partSource(amount: Amount, before: readonly Amount[], context: Context): Inheritance | undefined {
  const last = before[before.length - 1];
  if (last?.unit?.kind !== 'count' || context.stream.block[last.first] !== context.stream.block[amount.first])
    return undefined;
  const word = context.stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  return context.reader.lexicon.relations.partWords.has(word) ? { unit: last.unit } : undefined;
}

// "bis zu 1.300 Stellen wegfallen, 200 mehr als geplant", "120 Filialen in Asien und 289 in Europa"
function elidedSource(
  amount: Amount,
  before: readonly Amount[],
  { stream, reader }: Context,
): Inheritance | undefined {
  const last = before[before.length - 1];
  if (last?.unit?.kind !== 'count' || last.doubtful || amount.print === 'decimal') return undefined;
  if (stream.sentence[last.first] !== stream.sentence[amount.first]) return undefined;
  const { comparatives, placePrepositions, and } = reader.lexicon.relations;
  const next = stream.tokens[amount.last + 1]?.lower ?? '';
  const opening = stream.tokens[amount.lead - 1]?.lower ?? '';
  if (opening === ',' && comparatives.has(next)) return { unit: last.unit };
  return and.has(opening) && placePrepositions.has(next) ? { unit: last.unit } : undefined;
}

// "Bei der Bank sind es 230", "waren es noch 17": the same as before, at another time or place.
function resumedSource(amount: Amount, before: readonly Amount[], context: Context): Inheritance | undefined {
  const { stream, reader } = context;
  const last = before[before.length - 1];
  if (!last?.unit || stream.block[last.first] !== stream.block[amount.first]) return undefined;
  let at = beforeQualifiers(amount, context);
  if (reader.lexicon.relations.asides.has(stream.tokens[at]?.lower ?? '')) at--;
  const resumed =
    reader.lexicon.relations.resuming.has(stream.tokens[at]?.lower ?? '') ||
    reader.lexicon.relations.resuming.has(stream.tokens[at - 1]?.lower ?? '');
  if (!resumed || !(endsClause(amount, context) || amount.print === 'decimal')) return undefined;
  return amount.print === 'grouped' && last.unit.kind === 'percent' ? undefined : inherit(last, amount);
}

// "EUR/CHF notiert bei 0,9385": a pair is quoted in its second currency.
function pairSource(amount: Amount, { stream, reader }: Context): Inheritance | undefined {
  if (amount.print !== 'decimal') return undefined;
  const { tokens, sentence } = stream;
  for (let at = amount.lead - 1; at > amount.lead - 9 && at >= 0; at--) {
    if (sentence[at] !== sentence[amount.first]) break;
    const word = tokens[at]?.text ?? '';
    if (/^[/-]$/.test(tokens[at - 1]?.text ?? '') && moneyOf(tokens[at - 2]?.text, reader.unitWords)) {
      const unit = moneyOf(word, reader.unitWords);
      if (unit) return { unit };
    }
    const [base, quote] = /^\p{Lu}{6}$/u.test(word) ? [word.slice(0, 3), word.slice(3)] : word.split('-');
    const unit = moneyOf(base, reader.unitWords) && moneyOf(quote, reader.unitWords);
    if (unit) return { unit };
  }
  return undefined;
}

function moneyOf(word: string | undefined, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const unit = word === undefined ? undefined : units.get(word.toLowerCase());
  return unit?.kind === 'money' ? unit : undefined;
}

// "Der Dax stieg auf 24.377,15": a number of this size at an index name is its level.
function indexSource(amount: Amount, context: Context): Inheritance | undefined {
  if (amount.print !== 'grouped' && !(amount.print === 'decimal' && amount.number >= 1000)) return undefined;
  return isAtIndex(amount, context) ? { unit: POINTS } : undefined;
}

const POINTS: Unit = { kind: 'index', unit: 'points' };

// "auf 4.512,66 Einheiten": nothing is counted in parts.
const isFractionOfIndex = (amount: Amount, context: Context): boolean =>
  amount.unit?.kind === 'count' &&
  amount.scale === undefined &&
  amount.number >= 100 &&
  !Number.isInteger(amount.number) &&
  isAtIndex(amount, context);

function isAtIndex(amount: Amount, { stream, reader }: Context): boolean {
  const { tokens, sentence } = stream;
  for (
    let at = amount.lead - 1;
    at >= 0 && at > amount.lead - 12 && sentence[at] === sentence[amount.first];
    at--
  ) {
    const word = tokens[at]?.lower ?? '';
    if (
      tokens[at]?.kind === 'word' &&
      reader.lexicon.relations.indexNames.some((start) => word.startsWith(start))
    )
      return true;
  }
  return false;
}

// "kostete zuletzt 3.020", "notierte mit 24,15": what is quoted has the currency named last.
function priceSource(amount: Amount, before: readonly Amount[], context: Context): Inheritance | undefined {
  const { stream, reader } = context;
  if (amount.signed || amount.print === 'word' || !endsClause(amount, context)) return undefined;
  const { by, pricingVerbs } = reader.lexicon.relations;
  if (by.has(stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '')) return undefined;
  let at = amount.lead - 1;
  while (at >= 0 && at > amount.lead - 6 && stream.tokens[at]?.kind === 'word') {
    if (pricingVerbs.has(stream.tokens[at]?.lower ?? '')) break;
    at--;
  }
  if (
    !pricingVerbs.has(stream.tokens[at]?.lower ?? '') ||
    stream.sentence[at] !== stream.sentence[amount.first]
  )
    return undefined;
  const last = before.slice(-MEMORY).findLast(({ unit }) => unit?.kind === 'money');
  return last?.unit && { unit: whole(last.unit) };
}

// "um 1,8 Prozent, währungsbereinigt um 4,1": only where a value must stand, behind "um", "auf", "nach".
function sentenceSource(
  amount: Amount,
  before: readonly Amount[],
  context: Context,
): Inheritance | undefined {
  const { stream, reader } = context;
  const { by, to, valuePrepositions } = reader.lexicon.relations;
  const preposition = stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  const typed = amount.signed === 'typed';
  // "… hält 12,11 Prozent, die KfW 13,3."
  const closing = amount.print === 'decimal' && endsClause(amount, context);
  if (!typed && !closing && !valuePrepositions.has(preposition)) return undefined;
  // "der Gewinn um 9 auf 512 Millionen"
  const step = by.has(preposition) && to.has(stream.tokens[amount.last + 1]?.lower ?? '');
  if (!typed && !step && amount.print !== 'decimal' && !endsClause(amount, context)) return undefined;
  let source: Amount | undefined;
  for (let at = before.length - 1; at >= 0; at--) {
    const other = before[at];
    if (!other || stream.sentence[other.first] !== stream.sentence[amount.first]) break;
    if (!other.unit || (other.unit.kind === 'count' && amount.print === 'decimal')) continue;
    source ??= other;
    if ((by.has(preposition) || typed) && other.unit.unit === 'percent') {
      source = other;
      break;
    }
  }
  return source && inherit(source, amount);
}

function endsClause(amount: Amount, { stream }: Context): boolean {
  const next = stream.tokens[amount.last + 1];
  return !next || stream.block[amount.last + 1] !== stream.block[amount.last] || /^[,;.)]$/.test(next.text);
}

// "- Xpeng: 34.100": a number with thousands separators counts what was counted last.
function countSource(amount: Amount, before: readonly Amount[]): Inheritance | undefined {
  if (amount.print !== 'grouped') return undefined;
  for (let at = before.length - 1; at >= Math.max(0, before.length - MEMORY / 2); at--) {
    const unit = before[at]?.unit;
    if (unit?.kind === 'count' && !before[at]?.doubtful) return { unit };
  }
  return { unit: { kind: 'count', unit: null } };
}

function inherit(source: Amount, amount: Amount): Inheritance {
  const scale = source.upper?.scale ?? source.scale;
  return {
    ...(source.unit ? { unit: source.unit } : {}),
    ...(scale !== undefined && amount.print !== 'grouped' ? { scale } : {}),
  };
}

function whole(unit: Unit): Unit {
  return unit.factor === undefined ? unit : { kind: unit.kind, unit: unit.unit };
}
