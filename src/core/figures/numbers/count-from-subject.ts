import type { Amount } from './amount.ts';
import { headOf } from './read-count-noun.ts';
import { beforeQualifiers, type Context, type Refiner } from './refiner.ts';

/** "Die Zahl der Kunden stieg auf 3,4 Millionen", "die Mitarbeiterzahl von 4.800 auf 1.100": counted further up. */
export const countFromSubject: Refiner = (amounts, context) => {
  return amounts.map((amount) => {
    if (amount.unit || amount.print === 'article' || !isValue(amount, context)) return amount;
    const noun = countedBefore(amount, context);
    if (noun === undefined) return amount;
    return { ...amount, unit: { kind: 'count', unit: noun }, rules: [...amount.rules, 'count-of-subject'] };
  });
};

/** How far up the sentence the counted noun may stand, in tokens. */
const FARTHEST = 40;

function countedBefore({ lead }: Amount, context: Context): string | undefined {
  const { sentence } = context.stream;
  for (let at = lead - 1; at >= 0 && at > lead - FARTHEST && sentence[at] === sentence[lead]; at--) {
    const noun = countedBy(context, at);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

// A bare number needs a preposition of value before it ("auf 310") or a form that only amounts have.
function isValue(amount: Amount, context: Context): boolean {
  if (amount.scale !== undefined || amount.print === 'grouped') return true;
  const before = context.stream.tokens[beforeQualifiers(amount, context)]?.lower ?? '';
  return context.reader.lexicon.relations.valuePrepositions.has(before);
}

function countedBy({ stream, reader }: Context, at: number): string | undefined {
  const { numberNouns } = reader.lexicon.relations;
  const word = stream.tokens[at];
  if (word?.kind !== 'word') return undefined;
  const end = numberNouns.find((noun) => word.lower.endsWith(noun));
  if (end === undefined) return undefined;
  const { units } = reader.lexicon;
  if (word.lower.length > end.length) {
    const counted = word.text.slice(0, -end.length).replace(/-$/, '');
    return headOf(counted, units.countNouns)?.singular;
  }
  // "Zahl der aktiven Kunden": the genitive stands within the next few words.
  for (let next = at + 1; next <= at + 4; next++) {
    const genitive = stream.tokens[next];
    if (genitive && /^\p{Lu}/u.test(genitive.text)) return headOf(genitive.text, units.countNouns)?.singular;
  }
  return undefined;
}
