import type { Article, Block } from '../article.ts';
import type { LanguagePack } from '../language.ts';
import type { Span } from '../summary.ts';
import { splitSentences } from './sentences.ts';
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

// Plain text says its structure with line breaks: an empty line parts blocks, and so does a bullet or a short
// line without a full stop (a headline). Lines wrapped inside a paragraph stay together.
function cutBlocks(text: string, title: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*(?:\n|[-•*–] ))[^\n]+)*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (start >= end) continue;
    const line = text.slice(start, end);
    const kind =
      blocks.length === 0 && line === title && !/[.!?]$/.test(line)
        ? 'title'
        : /^[-•*–] /.test(line)
          ? 'list_item'
          : 'paragraph';
    blocks.push({ kind, start, end });
  }
  return blocks;
}
