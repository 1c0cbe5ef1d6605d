import type { LanguagePack } from '../../core/language.ts';
import { german } from '../de/index.ts';
import { meaning } from './meaning.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';
import { smallWords } from './small-words.ts';

/**
 * A minimal pack: money, percentages and their signs. It shows what a language has to bring, in one folder; what it
 * does not bring yet (names of companies, price lines, topics) is read with the German tables.
 */
export const english: LanguagePack = {
  ...german,
  tag: 'en',
  smallWords,
  sentences,
  quantities,
  meaning,
};
