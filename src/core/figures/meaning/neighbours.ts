import type { Direction, MeaningLexicon } from './lexicon.ts';
import { isAdjective, standsInPhrase } from './noun-phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Item } from './reading.ts';

/** What stands right before a figure: its preposition, what lies between, and the noun that governs both. */
export interface LeftSide {
  preposition?: string;
  /** "plus", "minus". */
  sign?: Direction;
  /** "plus oder minus": how far the figure before may be missed. */
  tolerance?: true;
  /** Words between preposition and figure, nearest first, lower case. */
  between: string[];
  /** The noun that governs the figure, with nothing between but a preposition or a bridge: "Umsatz in Höhe von". */
  governor?: Item;
  /** Adjectives of the governor and of the figure. */
  adjectives: string[];
  /** A bracket or colon stands right before. */
  mark?: '(' | ':';
}

const STEPS = 9;
const QUOTES = /^["'„“”‚‘’»«›‹*]$/u;

export function readLeftSide(figure: Item, items: readonly Item[], lexicon: MeaningLexicon): LeftSide {
  const side: LeftSide = { between: [], adjectives: [] };
  let at = figure.index - 1;
  let steps = 0;
  for (; at >= 0 && steps < STEPS; at--, steps++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'mark') {
      if (QUOTES.test(item.text)) continue;
      if (side.preposition && item.text === ':') break;
      if (item.text === '(' || item.text === '[') side.mark = '(';
      else if (item.text === ':') side.mark = ':';
      break;
    }
    if (item.kind === 'figure') break;
    const sign = lexicon.signWords.get(item.lower);
    if (sign) {
      // "Plus von": the noun governs, it is no sign.
      if (side.preposition) break;
      const other = lexicon.signWords.get(items[at - 2]?.lower ?? '');
      if (other && other !== sign) {
        side.tolerance = true;
        at -= 2;
        continue;
      }
      if (side.sign === undefined) side.sign = sign;
      side.between.push(item.lower);
      continue;
    }
    const isPreposition = lexicon.prepositions.has(item.lower);
    if (isPreposition && !isQualifier(at, items, lexicon)) {
      if (side.preposition) break;
      side.preposition = item.lower;
      continue;
    }
    if (side.preposition) break;
    if (isPreposition || lexicon.transparent.has(item.lower)) {
      side.between.push(item.lower);
      continue;
    }
    if (isAdjective(item, lexicon) || isInflectedParticiple(item, items[at - 1], lexicon)) {
      side.between.push(item.lower);
      side.adjectives.push(item.lower);
      continue;
    }
    break;
  }
  if (side.mark === ':') at--;
  const governor = governorAt(at, items, lexicon, side);
  if (governor && !isLoose(governor, side, items, lexicon)) side.governor = governor;
  return side;
}

/**
 * Before "um" and "auf", and without any preposition, a noun inside another phrase only happens to stand there:
 * "in Schaden/Unfall um", "nach vorläufiger Schätzung 2 Milliarden".
 */
function isLoose(noun: Item, side: LeftSide, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  const { preposition } = side;
  if (side.mark || noun.noun?.direction) return false;
  const verbal =
    preposition === undefined ||
    lexicon.byPrepositions.has(preposition) ||
    lexicon.targetPrepositions.has(preposition);
  return verbal && standsInPhrase(noun, items, lexicon);
}

/** "über 150", "bis zu 10", "unter 3": they bound the amount where another preposition or no noun stands before. */
function isQualifier(at: number, items: readonly Item[], lexicon: MeaningLexicon): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  if (!item) return false;
  if (lexicon.qualifierPairs.has(`${before?.lower} ${item.lower}`)) return true;
  if (lexicon.qualifierPairs.has(`${item.lower} ${next?.lower}`)) return true;
  return lexicon.qualifierPrepositions.has(item.lower);
}

/** "den avisierten 13 Prozent" reads as a verb in the past, but an article stands before it. */
function isInflectedParticiple(item: Item, before: Item | undefined, lexicon: MeaningLexicon): boolean {
  if (item.kind !== 'word' || item.text[0] !== item.lower[0] || !before) return false;
  if (!lexicon.articles.has(before.lower) && !lexicon.prepositions.has(before.lower)) return false;
  return lexicon.forecastModifiers.some((start) => item.lower.startsWith(start));
}

/** Goes left over bridges ("in Höhe von") to a noun that stands directly before; collects its adjectives. */
function governorAt(
  from: number,
  items: readonly Item[],
  lexicon: MeaningLexicon,
  side: LeftSide,
): Item | undefined {
  let at = from;
  while (at >= 0 && (lexicon.bridges.has(items[at]?.lower ?? '') || QUOTES.test(items[at]?.text ?? ''))) at--;
  let item = items[at];
  // "Ergebnis (Ebitda) von": the bracket explains, the noun before it governs as well.
  if (item?.text === ')') {
    let inner = at - 1;
    while (inner > at - 5 && inner >= 0 && items[inner]?.text !== '(') inner--;
    if (items[inner]?.text === '(') {
      const named = items.slice(inner + 1, at).find(({ noun }) => noun?.metric);
      item = named ?? items[inner - 1];
      if (!item?.noun) at = inner - 1;
    }
  }
  if (!item) return undefined;
  const noun = item.noun ? item : coveredBy(at, items);
  if (!noun) return undefined;
  for (let before = noun.index - 1; before >= noun.index - 3 && before >= 0; before--) {
    const adjective = items[before];
    if (!adjective || !isAdjective(adjective, lexicon)) break;
    side.adjectives.push(adjective.lower);
  }
  return noun;
}

/** The noun phrase of several words that ends here: "Ergebnis vor Zinsen und Steuern". */
function coveredBy(at: number, items: readonly Item[]): Item | undefined {
  for (let back = 1; back <= 7; back++) {
    const item = items[at - back];
    if (item?.noun && item.index + (item.nounLength ?? 1) > at) return item;
  }
  return undefined;
}

/** What stands right behind a figure. */
export interface RightSide {
  /** "mehr", "weniger", "höher", "im Minus". */
  sign?: Direction;
  /** It only places the amount beside another: "über dem Vorjahr". */
  signIsPosition?: boolean;
  /** It is said of what is traded: "im Minus". */
  signIsOfMarket?: boolean;
  /** A noun right behind, or behind an article or a genitive preposition: "Umsatz", "der Stellen", "vom Umsatz". */
  noun?: Item;
  /** The noun is in a genitive or behind "von", "an": the amount is a part of it. */
  partOf?: boolean;
}

export function readRightSide(figure: Item, items: readonly Item[], lexicon: MeaningLexicon): RightSide {
  const side: RightSide = {};
  let at = figure.index + 1;
  // "je Aktie mehr", "deutlich höher"
  for (let steps = 0; steps < 3; steps++) {
    const item = items[at];
    if (!item) return side;
    const sign = phraseAt(items, at, lexicon.afterSigns);
    if (sign && !isBoundOfNext(at + sign.words.length, items, lexicon)) {
      side.sign = sign.sense.direction;
      if (sign.sense.market) side.signIsOfMarket = true;
      if (sign.sense.position) side.signIsPosition = true;
      at += sign.words.length;
      break;
    }
    if (lexicon.perWords.has(item.lower)) at += 2;
    else if (lexicon.transparent.has(item.lower) && !lexicon.articles.has(item.lower)) at++;
    else break;
  }
  for (let steps = 0; steps < 4; steps++) {
    const item = items[at];
    if (!item) return side;
    if (item.noun) {
      side.noun = item;
      return side;
    }
    if (lexicon.articles.has(item.lower) || lexicon.partPrepositions.has(item.lower)) side.partOf = true;
    else if (!isAdjective(item, lexicon)) return side;
    at++;
  }
  return side;
}

/** "688 Kunden jeweils mehr als 1 Million Dollar": "mehr als" bounds the amount behind it. */
const isBoundOfNext = (at: number, items: readonly Item[], lexicon: MeaningLexicon): boolean =>
  lexicon.againstWords.has(items[at]?.lower ?? '') && items[at + 1]?.kind === 'figure';
