import type { ArticleFacts, Span } from './summary.ts';

/** What the engine reads: plain data, made by the page layer, the command line or a selection. */
export interface Article extends ArticleFacts {
  /** The blocks of `text` in order, not overlapping. Empty: the engine cuts at line breaks. */
  blocks: Block[];
  /** Companies and instruments that the page names as data: links to instrument pages, quote boxes. */
  instruments: Instrument[];
  /** What the page's structure says, where there was a page. */
  page?: PageFinding;
}

export interface Block extends Span {
  kind: 'title' | 'lead' | 'heading' | 'paragraph' | 'list_item' | 'table_cell' | 'quotation';
  /** For a table cell: its column header and row header, joined by a space. */
  header?: string;
}

export interface Instrument {
  name: string;
  isin?: string;
  wkn?: string;
  ticker?: string;
}

export interface PageFinding {
  /** `false`: a list, a quote page, a forum, a shop: whatever its text says, it is not an article. */
  isArticle: boolean;
  /** True on a page that is known to be finance news by its address. */
  financeSection: boolean;
  /** The department under which the page itself files the article, where that tells something. */
  filed?: 'business' | 'other';
  /** Reason codes (see reasons.ts), most telling first. */
  reasons: string[];
}

/** An article of plain text: the text stays unchanged, its first line is taken for the title. */
export function plainArticle(text: string, facts: Partial<ArticleFacts> = {}): Article {
  const title = facts.title ?? titleOf(text.trimStart().split('\n', 1)[0]?.trim() ?? '');
  return { authors: [], language: 'de', complete: true, ...facts, title, text, blocks: [], instruments: [] };
}

const LONGEST_TITLE = 200;
const FIRST_SENTENCE = /^.{30,}?(?<!\d)[.!?](?=\s)/su;

// A text on one line has no headline: its first sentence serves.
function titleOf(line: string): string {
  return line.length > LONGEST_TITLE
    ? (FIRST_SENTENCE.exec(line.slice(0, LONGEST_TITLE))?.[0] ?? `${line.slice(0, LONGEST_TITLE - 1)}…`)
    : line;
}
