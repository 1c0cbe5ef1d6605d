import type { Block } from '../../article.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';

/** The tokens of a whole text in one row, so that a wrongly cut sentence does not part a number from its unit. */
export interface TokenStream {
  text: string;
  tokens: Token[];
  /** Sentence and block of each token. */
  sentence: number[];
  block: number[];
  blocks: readonly Block[];
}

/** `isSign` knows currency codes: glued to their number ("USD1,2") they are a token of their own. */
export function tokenStream(doc: TextDocument, isSign: (word: string) => boolean): TokenStream {
  const stream: TokenStream = { text: doc.text, tokens: [], sentence: [], block: [], blocks: doc.blocks };
  for (const { tokens, index, block } of doc.sentences) {
    let free = 0;
    for (const token of tokens) {
      if (token.start < free) continue;
      const parts = signAndNumber(token, doc.text, isSign) ?? [token];
      for (const part of parts) {
        stream.tokens.push(part);
        stream.sentence.push(index);
        stream.block.push(block);
        free = part.end;
      }
    }
  }
  return stream;
}

const SIGN_AND_DIGIT = /^\p{Lu}{3}(?=\p{Nd})/u;
const NUMBER = /\p{Nd}+(?:[.,'’]\p{Nd}+)*/uy;

function signAndNumber(
  { kind, text: word, start }: Token,
  text: string,
  isSign: (word: string) => boolean,
): Token[] | undefined {
  const sign = kind === 'word' ? SIGN_AND_DIGIT.exec(word)?.[0] : undefined;
  if (sign === undefined || !isSign(sign)) return undefined;
  const from = start + sign.length;
  NUMBER.lastIndex = from;
  const number = NUMBER.exec(text)?.[0] ?? '';
  // "EUR5A" is a name.
  if (from + number.length < start + word.length) return undefined;
  const part = (at: number, print: string, as: Token['kind']): Token => ({
    start: at,
    end: at + print.length,
    text: print,
    lower: print.toLowerCase(),
    kind: as,
  });
  return [part(start, sign, 'word'), part(from, number, 'number')];
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
