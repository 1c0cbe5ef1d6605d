import type { LanguagePack } from '../core/language.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

const packs: readonly LanguagePack[] = [german, english];

/** The pack for a BCP 47 tag; German where there is none. */
export function packFor(language: string): LanguagePack {
  const primary = language.toLowerCase().split('-', 1)[0];
  return packs.find((pack) => pack.tag === primary) ?? german;
}

/** The language of a text that doesn't say it. */
export function languageOf(_text: string): string {
  return german.tag;
}
