import type { LanguagePack } from '../../core/language.ts';
import { meaning } from './meaning.ts';
import { quantities } from './quantities.ts';
import { companies, digest, judge, statements } from './rest.ts';
import { sentences } from './sentences.ts';

/** A minimal pack: money, percentages and their signs. It shows what a language has to bring, in one folder. */
export const english: LanguagePack = {
  tag: 'en',
  sentences,
  quantities,
  meaning,
  companies,
  topics: [],
  statements,
  digest,
  judge,
};
