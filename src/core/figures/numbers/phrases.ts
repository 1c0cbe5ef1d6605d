import { type Token, tokenize } from '../../text/tokens.ts';

export interface PhraseMatch<T> {
  value: T;
  /** Number of tokens that the phrase covers. */
  length: number;
}

interface Phrase<T> {
  words: string[];
  value: T;
}

/** Looks up phrases of one or more tokens, the longest first. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byLast = new Map<string, Phrase<T>[]>();
  private readonly asWritten: boolean;

  /** `asWritten` tells capitals apart; otherwise all phrases are lower case. */
  constructor(entries: Iterable<readonly [string, T]>, asWritten = false) {
    this.asWritten = asWritten;
    for (const [text, value] of entries) {
      const words = tokenize(text).map((token) => this.key(token));
      const phrase = { words, value };
      add(this.byFirst, words[0], phrase);
      add(this.byLast, words[words.length - 1], phrase);
    }
    for (const index of [this.byFirst, this.byLast])
      for (const list of index.values())
        if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at token `at` and ends before `limit`. */
  matchAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | undefined {
    return this.find(this.byFirst, tokens, at, limit, (_length) => at, at);
  }

  /** The longest phrase that ends with token `last` and begins at `from` or later. */
  matchBefore(tokens: readonly Token[], last: number, from: number): PhraseMatch<T> | undefined {
    const start = (length: number) => last - length + 1;
    return this.find(this.byLast, tokens, last, last + 1, start, from);
  }

  private find(
    index: ReadonlyMap<string, Phrase<T>[]>,
    tokens: readonly Token[],
    anchor: number,
    limit: number,
    start: (length: number) => number,
    from: number,
  ): PhraseMatch<T> | undefined {
    const token = tokens[anchor];
    if (!token || anchor >= limit) return undefined;
    for (const { words, value } of index.get(this.key(token)) ?? []) {
      const first = start(words.length);
      if (first < from || first + words.length > limit) continue;
      const fits = words.every((word, offset) => {
        const other = tokens[first + offset];
        return other !== undefined && this.key(other) === word;
      });
      if (fits) return { value, length: words.length };
    }
    return undefined;
  }

  private key(token: Token): string {
    return this.asWritten ? token.text : token.lower;
  }
}

function add<P>(index: Map<string, P[]>, key: string | undefined, phrase: P): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}
