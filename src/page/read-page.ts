import type { PageText } from './page-text.ts';

/**
 * Reads a page: metadata, main text, blocks. Works on a clone; the live page is never changed.
 * The text begins with the title as its first block where the page shows it.
 */
export function readPage(_document: Document, _url: string): PageText {
  throw new Error('not built yet');
}
