import type { TextDocument } from '../text/document.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** A word of the text with what its writing says. Words of all sentences stand in one array. */
export interface TextWord extends NameWord {
  /** As written. */
  raw: string;
  /** Index into `doc.sentences`. */
  sentence: number;
  /** First word of its sentence, where a capital says nothing. */
  first: boolean;
  /** Begins with a capital letter or holds one ("iRobot", "1&1" does not). */
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  allCaps: boolean;
}

const read = new WeakMap<TextDocument, TextWord[]>();

/** The words of the whole text; every sentence closes with an empty word, so that nothing runs across. */
export function textWords(doc: TextDocument): TextWord[] {
  const known = read.get(doc);
  if (known) return known;
  const words: TextWord[] = [];
  read.set(doc, words);
  for (const sentence of doc.sentences) {
    let first = true;
    for (const word of nameWords(doc.text, sentence.start, sentence.end)) {
      const raw = doc.text.slice(word.start, word.end);
      const capital = raw !== raw.toLowerCase();
      const allCaps = capital && raw.length > 1 && raw === raw.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(raw);
      const { key, start, end, joined } = word;
      words.push({ key, start, end, joined, raw, sentence: sentence.index, first, capital, allCaps });
      if (word.key) first = false;
    }
    words.push({
      key: '',
      start: sentence.end,
      end: sentence.end,
      joined: false,
      raw: '',
      sentence: sentence.index,
      first: false,
      capital: false,
      allCaps: false,
    });
  }
  return words;
}
