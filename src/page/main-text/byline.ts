import type { PageWords } from '../words/page-words.ts';

const DATED = /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4}|\d{1,2}:\d\d(?:\s?Uhr)?/u;

/** A line that tells who wrote the article and when, not what it says. */
export function isByline(text: string, words: PageWords): boolean {
  const dated = DATED.test(text);
  const signed = words.byline.test(text);
  // "Von Erika Muster, Hamburg 15.09.2026, 18:40 Lesezeit: 3 Min." is one, "Am 15.09.2026 eröffnete …." is a sentence.
  const sentence = /[.!?]$/.test(text) && text.length > 60;
  return sentence ? dated && signed : dated || signed;
}
