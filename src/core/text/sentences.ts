import type { Span } from '../summary.ts';

/** What a language tells the sentence splitter. All entries are lower case. */
export interface SentenceLexicon {
  /** Abbreviations whose full stop does not end a sentence, without the last stop: "mio", "z.b". */
  abbreviations: ReadonlySet<string>;
  /** Words that follow an ordinal's full stop: months, "quartal", "halbjahr". */
  afterOrdinal: ReadonlySet<string>;
}

const CLOSERS = /["'”“»«’)\]]/;
const STOP = /[.!?…:]+/g;

/**
 * Cuts one block of text into sentences. A stop ends a sentence unless it belongs to a number, an ordinal
 * ("22. Februar"), an abbreviation ("Mio.") or an initial ("J. Powell"). Offsets are UTF-16, trimmed of white space.
 */
export function splitSentences(text: string, block: Span, lexicon: SentenceLexicon): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  STOP.lastIndex = block.start;
  for (let match = STOP.exec(text); match && match.index < block.end; match = STOP.exec(text)) {
    if (match[0] === ':') continue;
    let end = match.index + match[0].length;
    while (end < block.end && CLOSERS.test(text[end] ?? '')) end++;
    if (!endsSentence(text, start, match.index, end, block.end, match[0], lexicon)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

function endsSentence(
  text: string,
  start: number,
  stop: number,
  after: number,
  limit: number,
  mark: string,
  lexicon: SentenceLexicon,
): boolean {
  if (after >= limit) return true;
  if (!/\s/.test(text[after] ?? '')) return false;
  const next = text.slice(after, Math.min(limit, after + 40)).trimStart();
  // A lower-case word goes on with the sentence, whatever mark stood before it.
  if (/^\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(start, stop - 24), stop);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0]?.toLowerCase() ?? '';
  if (lexicon.abbreviations.has(word)) return false;
  if (/^\p{L}$/u.test(word)) return false;
  if (/^\d{1,2}$/.test(word)) {
    const following = /^\p{L}+/u.exec(next)?.[0]?.toLowerCase() ?? '';
    if (lexicon.afterOrdinal.has(following)) return false;
  }
  return true;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (start < end) sentences.push({ start, end });
}
