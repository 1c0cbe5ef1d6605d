import type { Block } from '../../core/article.ts';

/** A block while the page is read: which live texts make it, and where it stands on the page. */
export interface BlockDraft {
  kind: Block['kind'];
  /** The nearest live element that makes a block of its own. */
  element: Element;
  /** The live texts in order; `null` for a line break. */
  parts: (Text | null)[];
  /** The words as a reader sees them, white space collapsed; for deciding, never for offsets. */
  text: string;
  /** Where the text ends that is taken over; what follows in the last part are an agency's codes. */
  until?: { part: Text; offset: number };
  /** The share of the text that stands in links, 0 to 1. */
  linked: number;
  /** For a table cell: column header and row header. */
  header?: string;
  /** For a table cell: the row it stands in. */
  row?: Element;
}
