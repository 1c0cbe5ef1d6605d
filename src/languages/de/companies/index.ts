import type { CompanyLexicon } from '../../../core/companies/company-lexicon.ts';
import {
  anaphors,
  articles,
  bought,
  buying,
  clauseWords,
  definiteArticles,
  holding,
  objectPrepositions,
  ownerPrepositions,
  prepositions,
} from './clauses.ts';
import {
  commonFirstWords,
  companyVerbs,
  compoundTails,
  descriptionEndings,
  houseWords,
  nameAnnouncers,
  notDescriptions,
  notNames,
  personTitles,
  ratingWords,
  shareWords,
  sourceWords,
  venues,
} from './cues.ts';
import { firstNames } from './first-names.ts';
import { functionWords, nameConnectors } from './function-words.ts';
import { legalForms } from './legal-forms.ts';

/** Adjectives take endings ("Deutschen Bank", "Österreichischer Post"), the last word a genitive ("Alibabas"). */
function baseForms(word: string, isLast: boolean): string[] {
  const forms: string[] = [];
  const adjective = /^(.{3,}?)e[nrsm]$/.exec(word)?.[1];
  if (adjective) forms.push(`${adjective}e`, `${adjective}er`, `${adjective}es`);
  else if (word.endsWith('e') && word.length > 4) forms.push(`${word}r`, `${word}s`);
  if (isLast && word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
  return forms;
}

export const companies: CompanyLexicon = {
  legalForms,
  functionWords,
  nameConnectors,
  descriptionEndings,
  notDescriptions,
  compoundTails,
  shareWords,
  nameAnnouncers,
  notNames,
  personTitles,
  firstNames,
  venues,
  companyVerbs,
  ratingWords,
  sourceWords,
  baseForms,
  commonFirstWords,
  houseWords,
  anaphors,
  articles,
  bought,
  buying,
  clauseWords,
  definiteArticles,
  holding,
  objectPrepositions,
  ownerPrepositions,
  prepositions,
};
