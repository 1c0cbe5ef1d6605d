import type { Mark } from './highlight-marks.ts';
import type { PageText } from './page-text.ts';

/** A mark that has its place on the live page. */
export interface Place extends Mark {
  range: Range;
  /** The range's own text when it was found: while it is the same, the range is right. */
  shown: string;
}

export function placeOf(mark: Mark, page: PageText): Place | null {
  const range = page.rangeOf(mark.span);
  return range && { ...mark, range, shown: range.toString() };
}

/** False once the page has changed what stands there. */
export function stillThere({ range, shown }: Place): boolean {
  return range.startContainer.isConnected && range.toString() === shown;
}
