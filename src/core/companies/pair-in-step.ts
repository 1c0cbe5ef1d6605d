import type { FigureDraft } from '../figures/draft.ts';
import type { TextDocument } from '../text/document.ts';
import type { Owner } from './owner.ts';
import type { OwnerLexicon } from './owner-lexicon.ts';
import { suits } from './suits.ts';

/**
 * Names and figures that go in step: "A und B gewannen 2 beziehungsweise 3 Prozent", "von 2 und 3 Prozent bei A und B".
 * Gives the owner of each figure of one sentence that stands in such a row; as many names as figures, or none.
 */
export function pairInStep(
  figures: readonly FigureDraft[],
  owners: readonly Owner[],
  doc: TextDocument,
  { inStep, nameJoint }: OwnerLexicon,
): Map<FigureDraft, string> {
  const pairs = new Map<FigureDraft, string>();
  if (figures.length < 2 || owners.length < 2) return pairs;
  const lists = rows(owners, doc, nameJoint).filter((list) => list.length > 1);
  if (lists.length === 0) return pairs;
  for (const row of rows(figures, doc, inStep)) {
    const [first] = row;
    const last = row.at(-1);
    if (row.length < 2 || !first || !last || row.some(({ kind }) => kind !== first.kind)) continue;
    const fitting = lists.filter(
      (list) => list.length === row.length && list.every((owner) => suits(first, owner)),
    );
    const before = fitting.findLast((list) => (list.at(-1)?.end ?? 0) <= first.start);
    const names = before ?? fitting.find((list) => (list[0]?.start ?? 0) >= last.end);
    for (const [index, figure] of row.entries()) {
      const owner = names?.[index];
      if (owner) pairs.set(figure, owner.name);
    }
  }
  return pairs;
}

/** Neighbours with nothing but a joint between them, in rows. */
function rows<T extends { start: number; end: number }>(
  spans: readonly T[],
  doc: TextDocument,
  joint: RegExp,
): T[][] {
  const found: T[][] = [];
  for (const span of spans) {
    const row = found.at(-1);
    const last = row?.at(-1);
    const gap = last ? span.start - last.end : 0;
    if (row && last && gap > 0 && gap < 40 && joint.test(doc.text.slice(last.end, span.start)))
      row.push(span);
    else found.push([span]);
  }
  return found;
}
