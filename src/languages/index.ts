import type { LanguagePack } from '../core/language.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

const packs: readonly LanguagePack[] = [german, english];

/** The pack for a BCP 47 tag; German where there is none. */
export function packFor(language: string): LanguagePack {
  const primary = language.toLowerCase().split('-', 1)[0];
  return packs.find((pack) => pack.tag === primary) ?? german;
}

/** As much of a text as tells its language. */
const SAMPLE = 4000;

/** The language of a text that doesn't say it: whose small words it uses most. German where none is clearly ahead. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? [];
  let best = german;
  let most = 0;
  for (const pack of packs) {
    const count = words.filter((word) => pack.smallWords.has(word)).length;
    if (count > most) {
      best = pack;
      most = count;
    }
  }
  return best.tag;
}
