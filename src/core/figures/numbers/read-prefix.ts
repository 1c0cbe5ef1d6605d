import type { Unit } from './lexicon.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Numeral } from './read-numeral.ts';
import type { Suffix } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import { DASHES, isGlued, type TokenStream } from './stream.ts';

export interface Prefix {
  /** First token and UTF-16 start of the amount. */
  first: number;
  start: number;
  /** Where qualifiers end: `first`, or a sign in words before it. */
  lead: number;
  sign: 1 | -1;
  signed?: 'typed' | 'word';
  unit?: Unit;
  rules: string[];
}

/**
 * Sign and currency before a number: "+5,72", "EUR -9,4", "HK$238", "minus 3". Tokens before `free` belong to the
 * amount before.
 */
export function readPrefix(
  stream: TokenStream,
  numeral: Numeral,
  suffix: Suffix,
  free: number,
  reader: QuantityReader,
): Prefix {
  const { tokens, block } = stream;
  const start = tokens[numeral.first]?.start ?? 0;
  const prefix: Prefix = { first: numeral.first, start, lead: numeral.first, sign: 1, rules: [] };
  const floor = Math.max(free, numeral.first - 6);
  typedSign(stream, prefix, free);
  if (!suffix.unit || suffix.unit.kind === 'count') {
    const found =
      reader.signs.matchBefore(tokens, prefix.first - 1, floor) ??
      nameBefore(stream, prefix.first - 1, floor, numeral, suffix, reader);
    const first = prefix.first - (found?.length ?? 0);
    if (
      found &&
      block[first] === block[numeral.first] &&
      !isDoubtful(stream, first, prefix, suffix, reader)
    ) {
      prefix.first = first;
      prefix.start = tokens[first]?.start ?? start;
      prefix.unit = found.value;
      prefix.rules.push(`unit-before-${found.value.kind}`);
      if (!prefix.signed) typedSign(stream, prefix, free);
    }
  }
  prefix.lead = prefix.first;
  const word = tokens[prefix.first - 1];
  const sign = word && reader.lexicon.numbers.signs.get(word.lower);
  // "plus oder minus 5 Prozent" goes both ways.
  const bothWays = [1, 2].some((more) =>
    reader.lexicon.relations.plusMinus.has(
      tokens
        .slice(Math.max(0, prefix.first - 1 - more), prefix.first)
        .map(({ lower }) => lower)
        .join(''),
    ),
  );
  if (
    sign !== undefined &&
    !bothWays &&
    prefix.first > free &&
    block[prefix.first - 1] === block[numeral.first]
  ) {
    prefix.lead--;
    // "minus -3" says it twice and means it once.
    if (!prefix.signed) {
      prefix.sign = sign;
      prefix.signed = 'word';
    }
    prefix.rules.push('sign-word');
  }
  return prefix;
}

/** "Umsatz: Euro 12,5 Mio.": a currency's name is also a thing of its own, so only large or broken numbers follow it. */
function nameBefore(
  { tokens }: TokenStream,
  last: number,
  floor: number,
  { print }: Numeral,
  { unit, scale }: Suffix,
  { units, lexicon }: QuantityReader,
): PhraseMatch<Unit> | undefined {
  if (unit || (scale === undefined && print !== 'decimal')) return undefined;
  const found = units.matchBefore(tokens, last, floor);
  const before = tokens[last - (found?.length ?? 0)];
  if (found?.value.kind !== 'money' || found.value.factor !== undefined) return undefined;
  const opens = !before || before.kind === 'mark' || lexicon.relations.valuePrepositions.has(before.lower);
  return opens ? found : undefined;
}

function isDoubtful(
  { tokens, text }: TokenStream,
  first: number,
  prefix: Prefix,
  suffix: Suffix,
  { lexicon }: QuantityReader,
): boolean {
  const written = text.slice(tokens[first]?.start, tokens[prefix.first - 1]?.end);
  return lexicon.units.doubtfulCodes.has(written) && suffix.scale === undefined;
}

// A sign is glued to its number and free on its left: "120-130" and "DAX-40" have none.
function typedSign(stream: TokenStream, prefix: Prefix, free: number): void {
  const { tokens, block } = stream;
  const at = prefix.first - 1;
  const mark = tokens[at];
  if (!mark || at < free || block[at] !== block[prefix.first]) return;
  const minus = DASHES.has(mark.text);
  if (!minus && mark.text !== '+') return;
  const before = tokens[at - 1];
  if (minus && !isGlued(stream, at)) {
    const opens = before && /^[(:;|]$/.test(before.text) && block[at - 1] === block[at];
    if (!opens) return;
  }
  if (before && isGlued(stream, at - 1) && /[\p{L}\p{N}%)+/]$/u.test(before.text)) return;
  prefix.first = at;
  prefix.start = mark.start;
  prefix.sign = minus ? -1 : 1;
  prefix.signed = 'typed';
  prefix.rules.push('sign-typed');
}
