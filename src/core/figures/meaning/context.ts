import type { Block } from '../../article.ts';
import type { Metric } from '../../summary.ts';
import type { Sentence } from '../../text/document.ts';
import type { FigureDraft } from '../draft.ts';
import { type Clause, type Clauses, readClauses } from './clauses.ts';
import type { MeaningLexicon, NounSense } from './lexicon.ts';
import { type LeftSide, type RightSide, readLeftSide, readRightSide } from './neighbours.ts';
import { type Predicate, readPredicates } from './predicates.ts';
import { type Item, readItems } from './reading.ts';

/** A sentence read once for all its figures. */
export interface SentenceReading {
  sentence: Sentence;
  block: Block | undefined;
  items: Item[];
  clauses: Clauses;
  figures: FigureContext[];
  /** Verbs by clause id, read when first asked for. */
  predicates: (Predicate[] | undefined)[];
}

/** How a figure hangs on the one before it. */
export type LinkKind = 'from_to' | 'by_to' | 'base' | 'bracket' | 'series' | 'difference';

export interface FigureContext {
  draft: FigureDraft;
  item: Item;
  reading: SentenceReading;
  left: LeftSide;
  right: RightSide;
  clause: Clause;
  conjunct: number;
  /** The text writes "+" or "−" before the number. */
  typedSign: boolean;
  /** The figure that this one continues, in one construction. */
  link?: { to: FigureContext; kind: LinkKind };
  /** The sense that decided its metric. */
  sense?: NounSense;
  metric?: Metric;
  /** The noun that decided its metric, where one stands in its sentence. */
  metricNoun?: Item;
}

const TYPED_SIGN = /(?:^|[^\p{N}\p{L}])[+\u00b1\u2212\u2013-]\s?\p{N}/u;

export function readSentence(
  text: string,
  sentence: Sentence,
  block: Block | undefined,
  drafts: readonly FigureDraft[],
  lexicon: MeaningLexicon,
): SentenceReading {
  const items = readItems(sentence, drafts, lexicon, block?.header);
  const clauses = readClauses(items, lexicon);
  const reading: SentenceReading = { sentence, block, items, clauses, figures: [], predicates: [] };
  for (const item of items) {
    const clause = clauses.clauseOf[item.index];
    if (!item.draft || !clause) continue;
    reading.figures.push({
      draft: item.draft,
      typedSign: TYPED_SIGN.test(text.slice(item.draft.start, item.draft.end)),
      item,
      reading,
      left: readLeftSide(item, items, lexicon),
      right: readRightSide(item, items, lexicon),
      clause,
      conjunct: clauses.conjunctOf[item.index] ?? 0,
    });
  }
  return reading;
}

export function predicatesOf(clause: Clause, reading: SentenceReading, lexicon: MeaningLexicon): Predicate[] {
  const known = reading.predicates[clause.id];
  if (known) return known;
  const predicates = readPredicates(clause, reading.items, lexicon);
  reading.predicates[clause.id] = predicates;
  return predicates;
}

/**
 * The verb that a figure depends on, of those that `wanted` accepts: in its own conjunct the nearest behind it, then
 * the nearest before; else the one that the clause shares, from the left before the right. A bracket without a verb
 * of its own asks the clause around it.
 */
export function governingVerb(
  figure: FigureContext,
  lexicon: MeaningLexicon,
  wanted: (predicate: Predicate) => boolean,
): Predicate | undefined {
  const { reading, item } = figure;
  for (let clause: Clause | undefined = figure.clause; clause; clause = bracketParent(clause)) {
    const verbs = predicatesOf(clause, reading, lexicon).filter(wanted);
    if (verbs.length === 0) continue;
    const own = verbs.filter((verb) => reading.clauses.conjunctOf[verb.item.index] === figure.conjunct);
    const pool = own.length > 0 ? own : verbs;
    const before = pool.findLast((verb) => verb.item.index < item.index);
    const after = pool.find((verb) => verb.item.index > item.index);
    return own.length > 0 ? (after ?? before) : (before ?? after);
  }
  return undefined;
}

const bracketParent = (clause: Clause): Clause | undefined =>
  clause.kind === 'bracket' ? clause.parent : undefined;
