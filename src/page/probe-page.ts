import type { PageFinding } from '../core/article.ts';

/**
 * A first look that decides whether reading the page is worth it: address, structured data, a few elements.
 * Cheap enough for the bootstrap on every page of a matched host (≤ 2 ms); no Readability, no engine.
 */
export function probePage(_document: Document, _url: string): PageFinding {
  throw new Error('not built yet');
}
