import type { Article } from '../core/article.ts';
import type { Span } from '../core/summary.ts';
import type { Removal } from './main-text/clean-blocks.ts';

/** A page as the engine reads it, with the way back to the live page. */
export interface PageText {
  article: Article;
  /**
   * The live range of a span of `article.text`: exact, or null. Never fuzzy: 12,5 and 13,5 are not similar. Verified
   * at each call: null as soon as the page no longer holds what was read there.
   */
  rangeOf(span: Span): Range | null;
  /** Why the text and the data are what they are; for reports of errors and for tests, not for the reader. */
  evidence: Evidence;
}

export interface Evidence {
  /** Where each piece of metadata was read: "json-ld headline", "visible line" … */
  sources: Record<string, string>;
  /** What was taken out of the main text, and by which rule. */
  removed: Removal[];
}
