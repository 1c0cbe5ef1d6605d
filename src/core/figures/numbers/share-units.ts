import type { Amount } from './amount.ts';
import { isYear } from './read-suffix.ts';
import { beforeQualifiers, type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "von 3,1 auf 3,4 Milliarden Euro", "2 beziehungsweise fast 3 Prozent": what stands once holds for both. */
export const shareUnits: Refiner = (amounts, context) => {
  const shared = [...amounts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const left = shared[at];
    const right = shared[at + 1];
    if (!left || !right?.unit || left.unit) continue;
    if (!isJoined(left, right, context) && !isParallel(left, right, context)) continue;
    const { unit, scale } = right;
    shared[at] = {
      ...left,
      unit: isStepTo(left, right, context)
        ? (context.reader.lexicon.units.steps.get(unit.unit ?? '') ?? unit)
        : unit,
      ...(left.scale === undefined && scale !== undefined ? { scale } : {}),
      rules: [...left.rules, 'shared-unit'],
    };
  }
  return shared;
};

function isJoined(left: Amount, right: Amount, context: Context): boolean {
  const gap = tokensBetween(left, right, context);
  if (!gap || gap.length === 0) return false;
  const { connectors } = context.reader.lexicon.relations;
  if (left.print === 'digits' && left.scale === undefined && isYear(left.number) && right.number < 1000)
    return false;
  if (left.print === 'article') return false;
  return (
    gap.some((token) => connectors.has(token.lower)) &&
    gap.every((token) => connectors.has(token.lower) || isAside(token.lower, context))
  );
}

// "vor Steuern bei 10, nach Steuern bei 7 Mio. Euro", "in Europa um 3 und in Asien um 9 Prozent": said in one frame.
function isParallel(left: Amount, right: Amount, context: Context): boolean {
  const { stream, reader } = context;
  const { valuePrepositions } = reader.lexicon.relations;
  if (left.scale !== undefined || left.print === 'article') return false;
  if (stream.sentence[left.first] !== stream.sentence[right.first] || right.lead - left.last > 9)
    return false;
  // "Nach minus 5 verdiente Falk nun 2 Millionen Euro"
  if (left.signed === 'word') return true;
  if (left.print === 'digits' && isYear(left.number)) return false;
  const lead = (amount: Amount) => stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  return valuePrepositions.has(lead(left)) && lead(left) === lead(right);
}

function isAside(word: string, { reader }: Context): boolean {
  return (
    /^[,(:;)/–-]$/.test(word) ||
    reader.qualifierWords.has(word) ||
    reader.lexicon.relations.asides.has(word) ||
    [...reader.lexicon.relations.previous, ...reader.lexicon.relations.expected].some((start) =>
      word.startsWith(start),
    )
  );
}

// "um 0,9 auf 6,4 Prozent": a step between percentages is in percentage points.
function isStepTo(left: Amount, right: Amount, { stream, reader }: Context): boolean {
  const { by, to } = reader.lexicon.relations;
  return (
    by.has(stream.tokens[left.lead - 1]?.lower ?? '') && to.has(stream.tokens[right.lead - 1]?.lower ?? '')
  );
}
