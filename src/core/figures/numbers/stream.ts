import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';

/** The tokens of a whole text in one row, so that a wrongly cut sentence does not part a number from its unit. */
export interface TokenStream {
  text: string;
  tokens: Token[];
  /** Sentence and block of each token. */
  sentence: number[];
  block: number[];
}

export function tokenStream(doc: TextDocument): TokenStream {
  const stream: TokenStream = { text: doc.text, tokens: [], sentence: [], block: [] };
  for (const { tokens, index, block } of doc.sentences) {
    for (const token of tokens) {
      stream.tokens.push(token);
      stream.sentence.push(index);
      stream.block.push(block);
    }
  }
  return stream;
}

/** How far an amount reaches at most behind its number, in tokens. */
const REACH = 12;

/** The token behind the last one that may belong to a number at `at`: the block's end, or out of reach. */
export function blockEnd({ block, tokens }: TokenStream, at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + REACH && block[end] === block[at]) end++;
  return end;
}

/** True where nothing stands between token `at` and the one behind it. */
export function isGlued({ tokens }: TokenStream, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]?.end === next.start;
}

export const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
export const DASHES: ReadonlySet<string> = new Set([
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
]);
