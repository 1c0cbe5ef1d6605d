import type { Amount } from './amount.ts';
import { isYear } from './read-suffix.ts';
import { beforeQualifiers, type Context, type Refiner, tokensBetween } from './refiner.ts';

/** "von 3,1 auf 3,4 Milliarden Euro", "2 beziehungsweise fast 3 Prozent": what stands once holds for both. */
export const shareUnits: Refiner = (amounts, context) => {
  const shared = [...amounts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const left = shared[at];
    // "auf 5 folgte ein Verlust von 9 Millionen": the article between is no number.
    const right = shared.slice(at + 1, at + 3).find(({ print, unit }) => print !== 'article' || unit);
    if (!left || !right?.unit || left.unit || right.doubtful || left.print === 'article') continue;
    if (
      isBareYear(left, right) ||
      isLevel(left, right) ||
      isStepOfPercent(left, right, shared, context) ||
      !(
        isJoined(left, right, context) ||
        isParallel(left, right, context) ||
        isListOfNames(left, right, context)
      )
    )
      continue;
    const { steps } = context.reader.lexicon.units;
    const unit = isStepTo(left, right, context)
      ? (steps.get(right.unit.unit ?? '') ?? right.unit)
      : right.unit;
    const scale = left.scale ?? (isComparable(left, right) ? right.scale : undefined);
    shared[at] = {
      ...left,
      unit,
      ...(scale === undefined ? {} : { scale }),
      rules: [...left.rules, 'shared-unit'],
    };
  }
  return shared;
};

// "bis 2030 auf CHF 1'250 Mio."
function isBareYear(left: Amount, right: Amount): boolean {
  if (left.print !== 'digits' || left.scale !== undefined || left.upper || !isYear(left.number)) return false;
  return right.print !== 'digits' || right.scale !== undefined || right.number < 1000;
}

// "24.180 (-0,6 %)": a number with thousands separators is no percentage.
function isLevel(left: Amount, right: Amount): boolean {
  return left.print === 'grouped' && right.unit?.kind === 'percent';
}

// "Der Umsatz stieg um 7 Prozent auf 2 Milliarden, das Ergebnis um 9 auf 512 Millionen": said in the same frame.
function isStepOfPercent(left: Amount, right: Amount, amounts: readonly Amount[], context: Context): boolean {
  if (right.unit?.kind !== 'money' || left.scale !== undefined || !isStepTo(left, right, context))
    return false;
  const { sentence, tokens } = context.stream;
  const { by } = context.reader.lexicon.relations;
  return amounts.some(
    (other) =>
      other.unit?.unit === 'percent' &&
      other.last < left.first &&
      sentence[other.first] === sentence[left.first] &&
      by.has(tokens[beforeQualifiers(other, context)]?.lower ?? ''),
  );
}

/** Above this ratio two values of one scale are no pair: "von 977'000 auf 2,8 Millionen". */
const MOST_APART = 300;

function isComparable(left: Amount, right: Amount): boolean {
  return left.number < MOST_APART * Math.max(right.number, 1);
}

function isJoined(left: Amount, right: Amount, context: Context): boolean {
  const gap = tokensBetween(left, right, context);
  if (!gap || gap.length === 0) return false;
  // "mindestens 3, höchstens 5 Euro"
  const bounded = gap[0]?.text === ',' && gap.length > 1;
  if (bounded && gap.slice(1).every(({ lower }) => context.reader.qualifierWords.has(lower))) return true;
  const { connectors } = context.reader.lexicon.relations;
  return (
    gap.some((token) => connectors.has(token.lower)) &&
    gap.every((token) => connectors.has(token.lower) || isAside(token.lower, context))
  );
}

// "vor Steuern bei 10, nach Steuern bei 7 Mio. Euro", "in Europa um 3 und in Asien um 9 Prozent": said in one frame.
function isParallel(left: Amount, right: Amount, context: Context): boolean {
  const { stream, reader } = context;
  const { valuePrepositions } = reader.lexicon.relations;
  if (left.scale !== undefined) return false;
  if (stream.sentence[left.first] !== stream.sentence[right.first] || right.lead - left.last > 9)
    return false;
  // "Nach minus 5 verdiente Falk nun 2 Millionen Euro"
  if (left.signed === 'word') return true;
  const lead = (amount: Amount) => stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  return valuePrepositions.has(lead(left)) && lead(left) === lead(right);
}

/** Articles and prepositions before a name are no longer than this. */
const OPENING_WORD = 3;

/** "büßten Falk 3,7 und der Zulieferer Alpmetall Nord 2,9 Prozent ein": only the next name stands between. */
function isListOfNames(left: Amount, right: Amount, context: Context): boolean {
  if (left.print !== 'decimal' || right.unit?.kind !== 'percent' || right.print !== 'decimal') return false;
  const gap = tokensBetween(left, right, context);
  const [joint, ...name] = gap ?? [];
  const { relations } = context.reader.lexicon;
  return (
    joint !== undefined &&
    (joint.text === ',' || relations.connectors.has(joint.lower)) &&
    name.length > 0 &&
    name.length < 7 &&
    name.every(
      ({ text, lower, kind }, at) =>
        text[0] !== lower[0] ||
        (kind === 'mark' && /^[&-]$/.test(text)) ||
        // An article or a preposition may open it.
        (at === 0 && text.length <= OPENING_WORD),
    )
  );
}

function isAside(word: string, { reader }: Context): boolean {
  return (
    /^[,(:;)/–„“"»«-]$/.test(word) ||
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
