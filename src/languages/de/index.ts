import { readTagger } from '../../core/companies/tagger/read-weights.ts';
import type { LanguagePack } from '../../core/language.ts';
import { companies } from './companies/index.ts';
import { owners } from './companies/owners.ts';
import { topics } from './companies/topics.ts';
import storedTagger from './company-tagger.json' with { type: 'json' };
import { digest } from './digest.ts';
import { judge } from './judge.ts';
import { meaning } from './meaning/index.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';
import { smallWords } from './small-words.ts';
import { statements } from './statements.ts';

export const german: LanguagePack = {
  tag: 'de',
  smallWords,
  sentences,
  companies,
  owners,
  topics,
  tagger: readTagger(storedTagger),
  meaning,
  quantities,
  statements,
  digest,
  judge,
};
