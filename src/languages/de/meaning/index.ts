import type { MeaningLexicon } from '../../../core/figures/meaning/lexicon.ts';
import { economy } from './economy.ts';
import { nounPhrases, shifts } from './noun-phrases.ts';
import { nounSenses } from './nouns.ts';
import { periods } from './periods.ts';
import { verbForms, verbSenses } from './verbs.ts';
import { amounts, clauses, sides, times, verbWords } from './words.ts';

export const meaning: MeaningLexicon = {
  nouns: nounSenses,
  nounEndings: ['', 's', 'e', 'n', 'en', 'es', 'er', 'ern', 'se', 'sen', 'ses'],
  pluralVowels: new Map([
    ['ä', 'a'],
    ['ö', 'o'],
    ['ü', 'u'],
  ]),
  compoundJoints: ['', 's', 'es', 'n', 'en', 'er', 'e'],
  pluralEndings: ['en', 'ung'],
  nounsAreCapitalized: true,
  nounPhrases,
  shifts,
  verbForms,
  verbSenses,
  ...verbWords,
  ...clauses,
  ...sides,
  ...times,
  ...amounts,
  ...periods,
  ...economy,
};
