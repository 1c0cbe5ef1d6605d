import type { CompanyLexicon } from './company-lexicon.ts';

/** Whether a folded word says what a person is or does: "vorstandschef", "verbandsvertreterin". */
export function isPersonTitle(key: string, lexicon: CompanyLexicon): boolean {
  return lexicon.personTitles.has(key) || lexicon.personEndings.test(key);
}
