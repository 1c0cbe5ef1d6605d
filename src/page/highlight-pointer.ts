import type { Place } from './highlight-places.ts';

/** The place under a point of the viewport, the innermost of several. */
export function placeAt(x: number, y: number, places: readonly Place[]): Place | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  const hits = places.filter(
    ({ range }) =>
      touches(range, offsetNode, offset) && [...range.getClientRects()].some((box) => holds(box, x, y)),
  );
  return hits.sort((a, b) => a.shown.length - b.shown.length)[0];
}

function touches(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // An offset past the end of a node that has just been shortened.
    return false;
  }
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
