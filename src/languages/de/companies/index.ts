import type { CompanyLexicon } from '../../../core/companies/company-lexicon.ts';
import {
  acting,
  anaphors,
  articles,
  aside,
  bought,
  boughtBy,
  buying,
  clauseWords,
  creditors,
  dealNouns,
  definiteArticles,
  holding,
  indexNouns,
  kin,
  macro,
  market,
  nationalities,
  objectPrepositions,
  ownedNouns,
  ownerPrepositions,
  placePrepositions,
  prepositions,
  ratedPrepositions,
  relative,
  stakeNouns,
  topicTails,
  wanting,
} from './clauses.ts';
import {
  commonFirstWords,
  companyVerbs,
  compoundTails,
  descriptionEndings,
  genitives,
  goodsTails,
  honorifics,
  houseWords,
  nameAnnouncers,
  notDescriptions,
  notNames,
  personEndings,
  personTitles,
  ratingWords,
  relations,
  shareWords,
  sourcePrepositions,
  sourceWords,
  timeWords,
  tradeTails,
  venues,
} from './cues.ts';
import { firstNames } from './first-names.ts';
import { functionWords, nameConnectors } from './function-words.ts';
import { legalForms } from './legal-forms.ts';

// Only words built like adjectives change inside a name: "Linden" is no form of "Linde".
const ADJECTIVE = /^(.*(?:sch|lich|ig|igt|neu|erst|frei|gross|groß|klein|alt|allgemein|nächst))e[nrsm]?$/;

/** Adjectives take endings ("Deutschen Bank", "Österreichischer Post"), the last word a genitive ("Alibabas"). */
function baseForms(word: string, isLast: boolean): readonly string[] {
  const memory = isLast ? lastForms : innerForms;
  let forms = memory.get(word);
  if (!forms) {
    forms = formsOf(word, isLast);
    if (memory.size < REMEMBERED) memory.set(word, forms);
  }
  return forms;
}

const REMEMBERED = 20_000;
const NONE: readonly string[] = [];
const lastForms = new Map<string, readonly string[]>();
const innerForms = new Map<string, readonly string[]>();

function formsOf(word: string, isLast: boolean): readonly string[] {
  const forms: string[] = [];
  const stem = ADJECTIVE.exec(word)?.[1];
  if (stem)
    for (const ending of ['e', 'er', 'es']) if (`${stem}${ending}` !== word) forms.push(`${stem}${ending}`);
  if (isLast && word.length > 3 && word.endsWith('s')) forms.push(word.slice(0, -1));
  return forms.length > 0 ? forms : NONE;
}

export const companies: CompanyLexicon = {
  legalForms,
  functionWords,
  nameConnectors,
  descriptionEndings,
  notDescriptions,
  compoundTails,
  tradeTails,
  goodsTails,
  sourcePrepositions,
  shareWords,
  nameAnnouncers,
  notNames,
  personTitles,
  personEndings,
  firstNames,
  venues,
  companyVerbs,
  ratingWords,
  sourceWords,
  baseForms,
  commonFirstWords,
  houseWords,
  acting,
  aside,
  boughtBy,
  creditors,
  ratedPrepositions,
  wanting,
  indexNouns,
  nationalities,
  stakeNouns,
  dealNouns,
  kin,
  macro,
  market,
  placePrepositions,
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
  relations,
  genitives,
  honorifics,
  timeWords,
  ownedNouns,
  topicTails,
  relative,
};
