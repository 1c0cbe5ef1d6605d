import type { Article } from '../core/article.ts';
import type { Span } from '../core/summary.ts';

/** A page as the engine reads it, with the way back to the live page. */
export interface PageText {
  article: Article;
  /** The live range of a span of `article.text`: exact, or null. Never fuzzy: 12,5 and 13,5 are not similar. */
  rangeOf(span: Span): Range | null;
}
