import type { MeaningLexicon } from './lexicon.ts';
import type { Item } from './reading.ts';

/** A stretch with one predicate, in German between commas, conjunctions and brackets. */
export interface Clause {
  id: number;
  kind: 'main' | 'subordinate' | 'bracket';
  /** The word that opened a subordinate clause: "nachdem", "dass". */
  opener?: string;
  /** The clause that it hangs on. */
  parent?: Clause;
  /** A label before a colon: "Jahresziel: …". */
  label?: boolean;
  items: Item[];
}

/** For each item its clause, and its conjunct: the smallest part between commas and coordinators. */
export interface Clauses {
  list: Clause[];
  clauseOf: Clause[];
  conjunctOf: number[];
}

const BREAKS = new Set([',', ';', ':', '–', '—', '-', '|', '•', '·', '…', '‒', '→']);

interface Segment {
  items: Item[];
  colon: boolean;
}

export function readClauses(items: Item[], lexicon: MeaningLexicon): Clauses {
  const clauseOf: Clause[] = new Array(items.length);
  const list: Clause[] = [];
  const conjunctOf = readConjuncts(items, lexicon);
  const open = (kind: Clause['kind'], parent?: Clause, opener?: string): Clause => {
    const clause: Clause = { id: list.length, kind, items: [] };
    if (parent) clause.parent = parent;
    if (opener) clause.opener = opener;
    list.push(clause);
    return clause;
  };
  const put = (clause: Clause, part: Item[]): void => {
    for (const item of part) {
      clauseOf[item.index] = clause;
      clause.items.push(item);
    }
  };
  let main: Clause | undefined;
  let current: Clause | undefined;
  for (const segment of cutSegments(items)) {
    for (const part of splitAtNewPredicate(segment.items, current, lexicon)) {
      const opener = isGapped(part, current, lexicon)
        ? undefined
        : subordinateOpener(part, lexicon, current !== undefined);
      const finite = hasFinite(part, lexicon, opener !== undefined);
      if (opener !== undefined) {
        current = open('subordinate', main ?? current, opener);
      } else if (!current) {
        current = main = open('main');
      } else if (finite || isInfinitiveClause(part, lexicon)) {
        if (!finite) current = open('subordinate', current, 'zu');
        else if (part[0]?.text === ';') current = main = open('main', main ?? current);
        else if (main && !main.label && !hasFinite(main.items, lexicon, false)) current = main;
        else if (current.kind === 'subordinate' && !hasFinite(current.items, lexicon, true)) {
          // A verb-final clause that a comma interrupted goes on.
        } else current = main = open('main', main ?? current);
      } else if (current.kind === 'subordinate' && main && hasFinite(current.items, lexicon, true)) {
        current = main;
      }
      put(current, part);
    }
    if (segment.colon && current && !hasFinite(current.items, lexicon, false)) current.label = true;
  }
  const brackets = new Map<number, Clause>();
  for (const item of items) {
    if (item.depth === 0) continue;
    const before = clauseOf[item.index - 1];
    let clause = before?.kind === 'bracket' && items[item.index - 1]?.depth !== 0 ? before : undefined;
    if (
      items[item.index - 1]?.depth &&
      /[)\]]/.test(items[item.index - 1]?.text ?? '') &&
      item.depth === 1 &&
      /[([]/.test(item.text)
    )
      clause = undefined;
    if (!clause) {
      clause = open('bracket', nearestClause(clauseOf, item.index));
      brackets.set(item.index, clause);
    }
    put(clause, [item]);
  }
  return { list, clauseOf, conjunctOf };
}

function nearestClause(clauseOf: Clause[], index: number): Clause | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const clause = clauseOf[at];
    if (clause) return clause.kind === 'bracket' ? clause.parent : clause;
  }
  for (let at = index + 1; at < clauseOf.length; at++) if (clauseOf[at]) return clauseOf[at];
  return undefined;
}

function isBreak(item: Item, items: Item[]): boolean {
  if (item.kind !== 'mark' || !BREAKS.has(item.text)) return false;
  if (item.text !== '-' && item.text !== '–') return true;
  // A dash breaks only with room on both sides: "2015 – 2016" inside a figure is no item at all.
  return items[item.index - 1]?.end !== item.start && items[item.index + 1]?.start !== item.end;
}

/** Segments between marks, brackets left out; each begins with the mark that opens it. */
function cutSegments(items: Item[]): Segment[] {
  const segments: Segment[] = [];
  let part: Item[] = [];
  for (const item of items) {
    if (item.depth > 0) continue;
    if (isBreak(item, items) && part.length > 0) {
      segments.push({ items: part, colon: item.text === ':' });
      part = [];
    }
    part.push(item);
  }
  if (part.length > 0) segments.push({ items: part, colon: false });
  return segments;
}

function readConjuncts(items: Item[], lexicon: MeaningLexicon): number[] {
  const conjunctOf: number[] = [];
  const stack: number[] = [];
  let last = 0;
  let current = 0;
  let depth = 0;
  for (const item of items) {
    if (item.depth > depth) {
      stack.push(current);
      current = ++last;
    } else if (item.depth < depth) current = stack.pop() ?? ++last;
    depth = item.depth;
    if (isBreak(item, items) || lexicon.coordinators.has(item.lower)) current = ++last;
    conjunctOf.push(current);
  }
  return conjunctOf;
}

const wordsOf = (part: Item[]): Item[] => part.filter(({ kind }) => kind !== 'mark');

/** "…, nachdem", "…, die", "…, in dem", at the head of a segment. */
function subordinateOpener(part: Item[], lexicon: MeaningLexicon, started: boolean): string | undefined {
  let [first, second] = wordsOf(part);
  if (first && lexicon.coordinators.has(first.lower)) [, first, second] = wordsOf(part);
  if (!first) return undefined;
  if (lexicon.subordinators.has(first.lower) && !lexicon.prepositions.has(first.lower)) return first.lower;
  // "seit", "während", "bis" are prepositions too: only a verb at the end tells.
  if (
    lexicon.subordinators.has(first.lower) &&
    endsWithFinite(part, lexicon) &&
    !hasFiniteEarlier(part, lexicon)
  )
    return first.lower;
  if (!started || !endsWithFinite(part, lexicon)) return undefined;
  if (lexicon.relativePronouns.has(first.lower)) return first.lower;
  if (lexicon.prepositions.has(first.lower) && second && lexicon.relativePronouns.has(second.lower))
    return second.lower;
  return undefined;
}

function endsWithFinite(part: Item[], lexicon: MeaningLexicon): boolean {
  const last = wordsOf(part).at(-1);
  return (
    last?.verbs?.some(({ finite }) => finite) === true || lexicon.futureAuxiliaries.has(last?.lower ?? '')
  );
}

/** "Der Umsatz soll wachsen, die Marge 15 Prozent erreichen": the modal holds for both, "die" relates to nothing. */
function isGapped(part: Item[], current: Clause | undefined, lexicon: MeaningLexicon): boolean {
  if (!current?.items.some(({ lower }) => lexicon.modals.has(lower))) return false;
  const bare = (words: readonly Item[]): boolean =>
    words.at(-1)?.verbs?.some(({ infinitive }) => infinitive) === true;
  const words = wordsOf(part);
  return lexicon.articles.has(words[0]?.lower ?? '') && bare(words) && bare(wordsOf(current.items));
}

/** "Bis 2029 sollen Stellen wegfallen": the verb at the end is an infinitive, the finite one stands before it. */
function hasFiniteEarlier(part: Item[], lexicon: MeaningLexicon): boolean {
  const words = wordsOf(part);
  if (lexicon.modals.has(words.at(-1)?.lower ?? '')) return false;
  return words
    .slice(1, -1)
    .some(
      ({ lower, verbs }) =>
        lexicon.modals.has(lower) ||
        lexicon.futureAuxiliaries.has(lower) ||
        verbs?.some(({ finite, infinitive, participle }) => finite && !infinitive && !participle),
    );
}

function hasFinite(part: readonly Item[], lexicon: MeaningLexicon, verbFinal: boolean): boolean {
  const last = verbFinal ? undefined : part.findLast(({ kind }) => kind !== 'mark');
  return part.some(
    (item) =>
      item.verbs?.some(
        (form) => form.finite && !(item === last && part.length > 2 && (form.infinitive || form.participle)),
      ) || lexicon.futureAuxiliaries.has(item.lower),
  );
}

/** "…, drei Milliarden Euro zu investieren", "…, um 500 Stellen abzubauen". */
function isInfinitiveClause(part: Item[], lexicon: MeaningLexicon): boolean {
  const words = wordsOf(part);
  const last = words.at(-1);
  if (!last?.verbs) return false;
  if (last.verbs.some(({ infinitive, finite }) => infinitive && !finite)) return true;
  return (
    lexicon.infinitiveMarkers.has(words.at(-2)?.lower ?? '') &&
    last.verbs.some(({ infinitive }) => infinitive)
  );
}

/** Parts a segment before a coordinator behind which a second predicate follows: "… und bietet 30 Dollar". */
function splitAtNewPredicate(part: Item[], current: Clause | undefined, lexicon: MeaningLexicon): Item[][] {
  const parts: Item[][] = [];
  const opens = subordinateOpener(part, lexicon, current !== undefined) !== undefined;
  let rest = part;
  let from = 1;
  for (let at = from; at < rest.length; at++) {
    const item = rest[at];
    if (!item || !lexicon.coordinators.has(item.lower)) continue;
    const left = rest.slice(0, at);
    const right = rest.slice(at);
    const before = parts.length > 0 || !current || opens ? left : [...current.items, ...left];
    if (!hasFinite(before, lexicon, true) || !opensPredicate(right, before, lexicon)) continue;
    parts.push(left);
    rest = right;
    from = 1;
    at = 0;
  }
  parts.push(rest);
  return parts;
}

function opensPredicate(part: Item[], before: readonly Item[], lexicon: MeaningLexicon): boolean {
  const governed = before.some(
    (item) => lexicon.futureAuxiliaries.has(item.lower) || lexicon.auxiliaries.has(item.lower),
  );
  const words = wordsOf(part).slice(1);
  const nextCoordinator = words.findIndex((item) => lexicon.coordinators.has(item.lower));
  const scope = nextCoordinator < 0 ? words : words.slice(0, nextCoordinator);
  // "sollen … veräußert und 2.000 Stellen abgebaut werden": what a modal governs opens nothing.
  const underModal = before.some(({ lower }) => lexicon.modals.has(lower));
  const closes = (item: Item): boolean =>
    underModal &&
    item === words.at(-1) &&
    (lexicon.futureAuxiliaries.has(item.lower) || item.verbs?.some(({ infinitive }) => infinitive) === true);
  return scope.some(
    (item) =>
      !closes(item) &&
      (lexicon.futureAuxiliaries.has(item.lower) ||
        item.verbs?.some(
          (form) => form.finite && !((form.infinitive || form.participle) && (governed || item !== words[0])),
        )),
  );
}
