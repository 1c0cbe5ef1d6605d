import type { Span } from '../../core/summary.ts';

/** A stretch of the text that stands character for character in one live text node. */
interface Run {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

/**
 * The way back from offsets of a text to the live page. Built while the text is written; asked at any later time:
 * a range is given only where the page still holds exactly what was read.
 */
export class TextMap {
  readonly #runs: Run[] = [];
  readonly #read = new Map<Text, string>();

  /** Notes that `length` characters from `at` on were taken from `node` at `offset`. Calls come in text order. */
  add(at: number, node: Text, offset: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last?.node === node && last.at + last.length === at && last.offset + last.length === offset) {
      last.length += length;
    } else {
      this.#runs.push({ at, length, node, offset });
      if (!this.#read.has(node)) this.#read.set(node, node.data);
    }
  }

  /**
   * The live range of a span, or null: when the span touches characters that are not on the page (line breaks
   * between blocks), when one of its nodes was changed or taken away since, or when something now stands between.
   * White space aside, `range.toString()` equals `text.slice(start, end)`.
   */
  rangeOf({ start, end }: Span, text: string): Range | null {
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    if (start >= end || first < 0 || last < 0) return null;
    for (let index = first; index <= last; index++) if (!this.#unchanged(this.#runs[index])) return null;
    const from = this.#runs[first];
    const to = this.#runs[last];
    const owner = from?.node.ownerDocument;
    if (!from || !to || !owner) return null;
    const range = owner.createRange();
    range.setStart(from.node, from.offset + start - from.at);
    range.setEnd(to.node, to.offset + end - to.at);
    return bare(range.toString()) === bare(text.slice(start, end)) ? range : null;
  }

  #unchanged(run: Run | undefined): boolean {
    return !!run && run.node.isConnected && run.node.data === this.#read.get(run.node);
  }

  /** Index of the run that holds a character, -1 where none does. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (!run) break;
      if (offset < run.at) high = middle - 1;
      else if (offset >= run.at + run.length) low = middle + 1;
      else return middle;
    }
    return -1;
  }
}

function bare(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, '');
}
