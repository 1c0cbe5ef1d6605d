import type { Amount } from './amount.ts';
import { headOf } from './read-count-noun.ts';
import { beforeQualifiers, type Context, type Refiner } from './refiner.ts';

/** "Die Zahl der Kunden stieg auf 3,4 Millionen", "die Mitarbeiterzahl von 4.800 auf 1.100": counted further up. */
export const countFromSubject: Refiner = (amounts, context) => {
  let sentence = -1;
  let noun: string | undefined;
  let scanned = 0;
  const { stream } = context;
  return amounts.map((amount) => {
    const own = stream.sentence[amount.first] ?? 0;
    if (own !== sentence) {
      sentence = own;
      noun = undefined;
      scanned = firstOf(stream.sentence, amount.lead);
    }
    for (; scanned < amount.lead; scanned++) noun = countedBy(context, scanned) ?? noun;
    if (noun === undefined || amount.unit || amount.print === 'article' || !isValue(amount, context))
      return amount;
    return { ...amount, unit: { kind: 'count', unit: noun }, rules: [...amount.rules, 'count-of-subject'] };
  });
};

function firstOf(sentence: readonly number[], at: number): number {
  let first = at;
  while (first > 0 && sentence[first - 1] === sentence[at]) first--;
  return first;
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
