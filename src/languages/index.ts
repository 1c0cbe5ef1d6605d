import type { Article } from '../core/article.ts';
import type { LanguagePack } from '../core/language.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

const packs: readonly LanguagePack[] = [german, english];

/** The pack for a BCP 47 tag; German where there is none. */
export function packFor(language: string): LanguagePack {
  const primary = language.toLowerCase().split('-', 1)[0];
  return packs.find((pack) => pack.tag === primary) ?? german;
}

/** The language of a text that doesn't say it: whose small words it uses most. German where none is ahead. */
export function languageOf(text: string): string {
  return rank(text)[0]?.tag ?? german.tag;
}

/** With fewer small words, or less of a lead, a text does not outweigh what its page says. */
const ENOUGH = 8;
const LEAD = 2;

/** An article in the language of its text, and the pack to read it with. A page often names that of its template. */
export function inItsLanguage(article: Article): { article: Article; pack: LanguagePack } {
  const [first, second] = rank(article.text);
  const clear = first && first.count >= ENOUGH && first.count > LEAD * (second?.count ?? 0);
  const language = clear ? first.tag : article.language;
  return { article: { ...article, language }, pack: packFor(language) };
}

/** As much of a text as tells its language. */
const SAMPLE = 4000;

function rank(text: string): { tag: string; count: number }[] {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? [];
  return packs
    .map(({ tag, smallWords }) => ({ tag, count: words.filter((word) => smallWords.has(word)).length }))
    .sort((one, other) => other.count - one.count);
}
