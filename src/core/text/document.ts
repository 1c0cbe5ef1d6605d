import type { Article, Block } from '../article.ts';
import type { LanguagePack } from '../language.ts';
import type { Span } from '../summary.ts';
import { splitSentences } from './sentences.ts';
import { tableAt } from './table-lines.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Sentence extends Span {
  index: number;
  /** Index into `blocks`. */
  block: number;
  tokens: Token[];
}

/** A text made ready for reading: blocks, sentences, tokens, all with offsets into the same string. */
export interface TextDocument {
  article: Article;
  text: string;
  blocks: Block[];
  sentences: Sentence[];
}

export function readDocument(article: Article, pack: LanguagePack): TextDocument {
  const { text } = article;
  const blocks = article.blocks.length > 0 ? article.blocks : cutBlocks(text, article.title);
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    for (const { start, end } of splitSentences(text, span, pack.sentences)) {
      sentences.push({ start, end, index: sentences.length, block, tokens: tokenize(text, start, end) });
    }
  }
  return { article, text, blocks, sentences };
}

/** The sentence that holds an offset; the nearest one before it where it falls between two. */
export function sentenceAt(doc: TextDocument, offset: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((doc.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return doc.sentences[low];
}

// Plain text says its structure with line breaks. A break that a greedy wrapper would have made (the next word had
// no room in a column of at most WIDEST_COLUMN characters), or that a lower-case word follows, stands inside a
// paragraph; every other one parts two blocks: headlines, list items, paragraphs without an empty line between.
const WIDEST_COLUMN = 130;

function cutBlocks(text: string, title: string): Block[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const line = match[0].trim();
    return { line, start: match.index + lead, end: match.index + lead + line.length };
  });
  const blocks: Block[] = [];
  let previous: (typeof lines)[number] | undefined;
  let table: { blocks: Block[]; next: number } = { blocks: [], next: 1 };
  for (const [index, current] of lines.entries()) {
    if (index >= table.next) {
      table = tableAt(lines, index);
      for (const block of table.blocks) blocks.push(block);
    }
    if (index < table.next && table.blocks.length > 0) {
      previous = undefined;
      continue;
    }
    const last = blocks.at(-1);
    const follows = previous?.line && text.slice(previous.end, current.start).split('\n').length === 2;
    if (
      current.line &&
      previous &&
      last &&
      follows &&
      continues(previous.line, current.line, () => columnAround(lines, index))
    ) {
      last.end = current.end;
    } else if (current.line) {
      const kind =
        blocks.length === 0 && current.line === title && !/[.!?]$/.test(current.line)
          ? 'title'
          : /^[-•*–] /.test(current.line)
            ? 'list_item'
            : 'paragraph';
      blocks.push({ kind, start: current.start, end: current.end });
    }
    previous = current;
  }
  return blocks;
}

/** The widest line near by that a wrapper may have made. */
function columnAround(lines: readonly { line: string }[], at: number): number {
  let column = 0;
  for (const { line } of lines.slice(Math.max(0, at - 4), at + 4)) {
    if (line.length <= WIDEST_COLUMN) column = Math.max(column, line.length);
  }
  return column;
}

function continues(before: string, line: string, column: () => number): boolean {
  if (/^[-•*–] /.test(line) || before.endsWith(':')) return false;
  if (/^\p{Ll}/u.test(line)) return true;
  const firstWord = /^\S+/.exec(line)?.[0].length ?? 0;
  // Nor is a line that no wrapper would have left so long.
  if (line.length > WIDEST_COLUMN) return false;
  // A wrapped line is well filled; three short headlines in a row are no column.
  return before.length <= WIDEST_COLUMN && before.length >= 40 && before.length + 1 + firstWord > column();
}
