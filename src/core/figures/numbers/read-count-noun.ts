import type { Numeral } from './read-numeral.ts';
import { isYear, type Suffix } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import type { TokenStream } from './stream.ts';

const MAX_ADJECTIVES = 2;
/** Number words below this count things in passing ("zwei Standorte") and are no figures. */
const LEAST_SPELLED_COUNT = 100;

/** The noun that a number counts, with the adjectives between them ("4.500 landwirtschaftliche Anlagen"). */
export function readCountNoun(
  { tokens }: TokenStream,
  from: number,
  limit: number,
  numeral: Numeral,
  suffix: Suffix,
  { lexicon: { units, relations } }: QuantityReader,
): void {
  let at = from;
  while (at < limit && at - from < MAX_ADJECTIVES && /^\p{Ll}+e[nrsm]?$/u.test(tokens[at]?.text ?? '')) {
    if (relations.connectors.has(tokens[at]?.lower ?? '')) return;
    at++;
  }
  const noun = at < limit ? tokens[at] : undefined;
  if (noun?.kind !== 'word' || !/^\p{Lu}/u.test(noun.text)) return;
  if (byEnd(noun.lower, (end) => units.otherNouns.has(end))) {
    if (at === from && suffix.scale === undefined) suffix.blocked = true;
    return;
  }
  const spelled = numeral.print === 'word' || numeral.print === 'article';
  if (spelled && numeral.number * (suffix.scale ?? 1) < LEAST_SPELLED_COUNT) return;
  const head = headOf(noun.text, units.countNouns);
  // "das 1958 gegründete Unternehmen"
  const dated = numeral.print === 'digits' && isYear(numeral.number) && numeral.number % 100 !== 0;
  if (at > from && (!head || dated)) return;
  suffix.bare = { last: suffix.last, end: suffix.end };
  suffix.unit = { kind: 'count', unit: head?.singular ?? noun.text };
  suffix.last = at;
  suffix.end = noun.end;
  if (!head) suffix.doubtful = true;
  suffix.rules.push(head ? 'count-noun' : 'any-noun');
}

/** The singular of a noun that business counts: "Vertragskunden" → "Vertragskunde". Undefined for other words. */
export function headOf(
  noun: string,
  countNouns: ReadonlyMap<string, string>,
): { singular: string } | undefined {
  const lower = noun.toLowerCase();
  const end = byEnd(lower, (part) => countNouns.has(part));
  const singular = end === undefined ? undefined : countNouns.get(end);
  if (end === undefined || singular === undefined) return undefined;
  const stem = noun.slice(0, noun.length - end.length);
  return { singular: stem ? stem + singular : capital(singular) };
}

// The longest end of a word that a table knows: "vertragskunden" → "kunden".
function byEnd(word: string, knows: (end: string) => boolean): string | undefined {
  for (let at = 0; at < word.length - 1; at++) {
    const end = word.slice(at);
    if (knows(end)) return end;
  }
  return undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
