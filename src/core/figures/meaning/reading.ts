import type { Sentence } from '../../text/document.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { FigureDraft } from '../draft.ts';
import type { MeaningLexicon, NounSense, VerbForm } from './lexicon.ts';
import { nounSense } from './noun-sense.ts';
import { phraseAt } from './phrases.ts';

/** A word, number, mark or whole figure of a sentence, with what the lexicon knows of it. */
export interface Item {
  index: number;
  kind: 'word' | 'number' | 'mark' | 'figure';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Brackets open around it. */
  depth: number;
  draft?: FigureDraft;
  noun?: NounSense;
  /** Number of items that the noun covers, from here on. */
  nounLength?: number;
  verbs?: readonly VerbForm[];
}

/** Behind these a sentence may begin anew, with a capital verb. */
const SPEECH_MARKS = new Set([':', '„', '“', '"', '»', '–', '-', '•', '*', '>']);
const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);

/**
 * Lays the tokens of a sentence out as items, a figure being one item whatever tokens it covers. A cell of a table is
 * read as if its headers stood before it: "Q3 2026 Umsatz: 17,6".
 */
export function readItems(
  sentence: Sentence,
  drafts: readonly FigureDraft[],
  lexicon: MeaningLexicon,
  header?: string,
): Item[] {
  const items: Item[] = [];
  let next = 0;
  let depth = 0;
  for (const token of [...headerTokens(header, sentence.start), ...sentence.tokens]) {
    let draft = drafts[next];
    while (draft && draft.end <= token.start) draft = drafts[++next];
    if (draft && draft.start < token.end) {
      const last = items.at(-1);
      if (last?.draft === draft) {
        // The noun that a figure's last token carries behind its span ("20-Dollar-Marke") stays with the figure.
        last.end = Math.max(last.end, token.end);
        continue;
      }
      items.push({
        index: items.length,
        kind: 'figure',
        text: '',
        lower: '',
        start: token.start,
        end: token.end,
        depth,
        draft,
      });
      continue;
    }
    if (OPENERS.has(token.text)) depth++;
    const { kind, text, lower, start, end } = token;
    items.push({ index: items.length, kind, text, lower, start, end, depth });
    if (CLOSERS.has(token.text)) depth = Math.max(0, depth - 1);
  }
  for (const item of items) if (item.kind === 'word') recognize(item, items, lexicon);
  shiftMetrics(items, lexicon);
  return items;
}

// Their offsets are those of the cell's start: they belong to no place in the text.
function headerTokens(header: string | undefined, at: number): Token[] {
  if (!header) return [];
  return tokenize(`${header}:`).map((token) => ({ ...token, start: at, end: at }));
}

function recognize(item: Item, items: Item[], lexicon: MeaningLexicon): void {
  const phrase = phraseAt(items, item.index, lexicon.nounPhrases);
  if (phrase) {
    item.noun = phrase.sense;
    item.nounLength = phrase.words.length;
    return;
  }
  const capital = item.text[0] !== item.lower[0];
  if (capital && item.index === 0) {
    const forms = lexicon.verbForms.get(item.lower);
    // "Angeboten werden …": decided when the next word is read.
    if (forms?.some(({ participle }) => participle)) item.verbs = forms;
  }
  const opener = items[0];
  if (
    item.index === 1 &&
    opener?.verbs &&
    (lexicon.auxiliaries.has(item.lower) ||
      lexicon.passiveAuxiliaries.has(item.lower) ||
      lexicon.futureAuxiliaries.has(item.lower))
  )
    delete opener.noun;
  if (capital || !lexicon.nounsAreCapitalized) {
    const sense = nounSense(item.lower, lexicon);
    if (sense) item.noun = sense;
  }
  // A capital letter hides a verb only inside the sentence.
  const opens = item.index === 0 || (!item.noun && SPEECH_MARKS.has(items[item.index - 1]?.text ?? ''));
  if (!capital || opens) {
    const forms = lexicon.verbForms.get(item.lower);
    if (forms) item.verbs = forms;
  }
}

function shiftMetrics(items: Item[], lexicon: MeaningLexicon): void {
  for (const item of items) {
    if (!item.noun?.metric) continue;
    for (const shift of lexicon.shifts) {
      if (!shift.from.includes(item.noun.metric)) continue;
      const before = items[item.index - 1]?.lower ?? '';
      if (shift.before?.some((start) => before.startsWith(start))) {
        item.noun = { ...item.noun, metric: shift.to };
        break;
      }
      const behind = shift.after && phraseAt(items, item.index + (item.nounLength ?? 1), shift.after);
      if (behind) {
        item.noun = { ...item.noun, metric: shift.to, ...(behind.sense ? { per: behind.sense } : {}) };
        item.nounLength = (item.nounLength ?? 1) + behind.words.length;
        for (const covered of items.slice(item.index + 1, item.index + item.nounLength)) delete covered.noun;
        break;
      }
    }
  }
}
