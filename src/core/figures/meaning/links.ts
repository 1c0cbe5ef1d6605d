import type { FigureContext, LinkKind, SentenceReading } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { standsInPhrase } from './noun-phrase.ts';
import { phraseAt } from './phrases.ts';
import type { Item } from './reading.ts';

/**
 * Links figures of one construction: "um 5 Prozent auf 3 Euro", "von 3 auf 5", "3 Euro (Vorjahr: 2 Euro)",
 * "3 Euro nach 2 Euro". Linked figures share their metric.
 */
export function linkFigures(reading: SentenceReading, lexicon: MeaningLexicon): void {
  const { figures, items } = reading;
  for (const figure of figures) clearFalseStart(figure, lexicon);
  for (let at = 1; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure) continue;
    const opener = bracketHead(figure, figures, at);
    if (opener && !figure.left.governor?.noun?.metric) {
      figure.link = { to: opener, kind: 'bracket' };
      continue;
    }
    const before = figures[at - 1];
    shareGovernor(figure, figures, at, lexicon);
    if (before && isDifference(before, figure)) {
      figure.link = { to: before, kind: 'difference' };
      continue;
    }
    if (before && isSeries(before, figure, lexicon)) {
      figure.link = { to: before, kind: 'series' };
      if (before.draft.kind === figure.draft.kind) continueLeftSide(before, figure);
      // "9 oder 12 Prozent weniger", "1,08 Dollar oder 1,7 Prozent weniger"
      const alike = !items
        .slice(before.item.index, figure.item.index)
        .some(({ lower }) => lexicon.consequences.has(lower));
      if (figure.right.sign && !before.right.sign && alike) {
        const { sign, signIsPosition, signIsOfMarket } = figure.right;
        Object.assign(before.right, {
          sign,
          ...(signIsPosition && { signIsPosition }),
          ...(signIsOfMarket && { signIsOfMarket }),
        });
      }
      continue;
    }
    if (!before || !isBridge(items.slice(before.item.index + 1, figure.item.index), lexicon, items)) continue;
    const kind = kindOfLink(before, figure, lexicon);
    if (kind) figure.link = { to: before, kind };
    // "das Ziel nach der Offerte von 32 auf 30": "von" belongs to the verb, not to the noun before it.
    if (kind === 'from_to' && before.left.governor && standsInPhrase(before.left.governor, items, lexicon))
      delete before.left.governor;
  }
}

/** "Abschreibungen in Höhe von 85 Millionen … auf 22": the amount belongs to its noun, nothing starts there. */
function clearFalseStart({ draft, item, reading, left }: FigureContext, lexicon: MeaningLexicon): void {
  if (draft.tense !== 'prior' || !lexicon.ofPrepositions.has(left.preposition ?? '')) return;
  const before = reading.items[item.index - 2 - left.between.length];
  if (before && before.text[0] !== before.lower[0] && lexicon.bridges.has(before.lower))
    draft.tense = 'actual';
}

/** "3,60 Franken je Titel, 1,40 Franken mehr als zuletzt". */
function isDifference(before: FigureContext, figure: FigureContext): boolean {
  const { left, right, draft, item, reading } = figure;
  if (!right.sign || left.preposition || left.governor || before.draft.kind !== draft.kind) return false;
  const opening = reading.items[item.index - 1 - left.between.length];
  return opening?.text === ',' && before.draft.measure === 'level';
}

/** "2 beziehungsweise fast 3 Prozent", "37 Prozent oder 23,7 Millionen Euro": only a coordinator stands between. */
function isSeries(before: FigureContext, figure: FigureContext, lexicon: MeaningLexicon): boolean {
  if (figure.left.preposition || before.item.depth !== figure.item.depth) return false;
  if (figure.draft.kind === 'count' && before.draft.unit !== figure.draft.unit) return false;
  const between = figure.reading.items.slice(before.item.index + 1, figure.item.index);
  return (
    between.length > 0 &&
    between.some(({ lower }) => lexicon.coordinators.has(lower)) &&
    between.every(({ lower }) => lexicon.coordinators.has(lower) || lexicon.transparent.has(lower))
  );
}

function continueLeftSide(before: FigureContext, figure: FigureContext): void {
  const { preposition, governor, sign } = before.left;
  if (preposition) figure.left.preposition = preposition;
  if (governor) figure.left.governor = governor;
  if (sign && !figure.left.sign) figure.left.sign = sign;
}

/** "ein Zuwachs von 68 Prozent zum Vorjahr und von 41 Prozent zum Februar": one noun governs both. */
function shareGovernor(
  figure: FigureContext,
  figures: FigureContext[],
  at: number,
  lexicon: MeaningLexicon,
): void {
  const { left, item, reading } = figure;
  if (left.governor || !left.preposition) return;
  let word = item.index - 1;
  while (word > 0 && reading.items[word]?.lower !== left.preposition) word--;
  const joint = reading.items[word - 1];
  if (!joint || !(lexicon.coordinators.has(joint.lower) || joint.text === ',')) return;
  const before = figures
    .slice(Math.max(0, at - 3), at)
    .findLast((other) => other.item.depth === item.depth && other.left.preposition === left.preposition);
  if (before?.left.governor && before.clause === figure.clause) left.governor = before.left.governor;
}

/** The figure right before the bracket in which this one stands first or alone. */
function bracketHead(figure: FigureContext, figures: FigureContext[], at: number): FigureContext | undefined {
  if (figure.clause.kind !== 'bracket') return undefined;
  const { items } = figure.reading;
  const opening = figure.clause.items[0];
  if (!opening) return undefined;
  for (let back = at - 1; back >= 0; back--) {
    const other = figures[back];
    if (!other) return undefined;
    if (other.clause === figure.clause) continue;
    // A few words may stand between, "je Aktie", "Umsatz", but no verb and no new part of the sentence.
    const between = items.slice(other.item.index + 1, opening.index);
    if (
      between.length > 4 ||
      between.some(({ verbs, kind }) => verbs?.some(({ finite }) => finite) || kind === 'mark')
    )
      return undefined;
    return other;
  }
  return undefined;
}

/** Only words of grammar, time and degree lie between: no new thing is named, no verb spoken. */
function isBridge(between: readonly Item[], lexicon: MeaningLexicon, items: readonly Item[]): boolean {
  if (between.length > 14) return false;
  for (let at = 0; at < between.length; at++) {
    const item = between[at];
    if (!item) continue;
    if (item.kind === 'mark') {
      if (/^[;:–—.!?]$/.test(item.text)) return false;
      continue;
    }
    if (item.kind === 'number') continue;
    const time = phraseAt(items, item.index, lexicon.pastTimes);
    if (time) {
      at += time.words.length - 1;
      continue;
    }
    if (item.verbs?.some(({ finite, participle }) => finite && !participle)) return false;
    const capital = item.text[0] !== item.lower[0];
    if (capital && !lexicon.timeNouns.has(item.lower) && !isPerUnit(between, at, lexicon)) return false;
    if (lexicon.subordinators.has(item.lower) && !lexicon.prepositions.has(item.lower)) return false;
    if (lexicon.coordinators.has(item.lower) && !isConsequence(between[at + 1], lexicon)) return false;
  }
  return true;
}

const isPerUnit = (between: readonly Item[], at: number, lexicon: MeaningLexicon): boolean =>
  lexicon.perWords.has(between[at - 1]?.lower ?? '') ||
  between[at - 1]?.text === '/' ||
  lexicon.bridges.has(between[at]?.lower ?? '');

/** "und damit um 80 Prozent". */
const isConsequence = (next: Item | undefined, lexicon: MeaningLexicon): boolean =>
  next !== undefined && (lexicon.consequences.has(next.lower) || lexicon.consequences.has(''));

function kindOfLink(
  before: FigureContext,
  figure: FigureContext,
  lexicon: MeaningLexicon,
): LinkKind | undefined {
  const one = before.left.preposition ?? '';
  const two = figure.left.preposition ?? '';
  if (isBase(figure, lexicon)) return 'base';
  if (lexicon.targetPrepositions.has(two))
    return lexicon.ofPrepositions.has(one) && before.draft.kind === figure.draft.kind ? 'from_to' : 'by_to';
  // "nach einem Verlust von 5 Mrd. um 3 Prozent": the amount is its noun's own.
  const isOfNoun = lexicon.ofPrepositions.has(one) && before.left.governor !== undefined;
  if (lexicon.byPrepositions.has(two)) return isOfNoun ? undefined : 'by_to';
  if (lexicon.targetPrepositions.has(one) && lexicon.ofPrepositions.has(two)) return 'from_to';
  if (lexicon.targetPrepositions.has(one) && two === '' && figure.clause === before.clause) return undefined;
  return undefined;
}

/** "nach 3 Euro", "statt 3 Euro", "verglichen mit 3 Euro". */
export function isBase(figure: FigureContext, lexicon: MeaningLexicon): boolean {
  const { preposition, between } = figure.left;
  if (preposition && lexicon.baseWords.has(preposition)) return true;
  if (between.some((word) => lexicon.baseWords.has(word))) return true;
  if (!preposition) return false;
  const { items } = figure.reading;
  const at = figure.item.index - 1 - figure.left.between.length;
  for (let back = at; back > at - 3 && back >= 0; back--) {
    if (items[back]?.lower === preposition)
      return (
        lexicon.insteadWords.has(items[back - 1]?.lower ?? '') ||
        phraseAt(items, back - 1, lexicon.basePhrases) !== undefined
      );
  }
  return false;
}
