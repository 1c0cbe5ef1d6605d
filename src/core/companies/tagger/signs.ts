import type { CompanyLexicon } from '../company-lexicon.ts';
import { describes } from '../descriptions.ts';
import { legalFormFinder } from '../legal-forms.ts';
import type { TextWord } from '../text-words.ts';
import type { Hints } from './features.ts';

/** What a word shows beside its letters at any of its places in the text: sets of bits of `signsOfWords`. */
export const OWN_SIGNS = 0b111;
export const OUTER_SIGNS = 0b11000;
export const PREPOSITION_SIGNS = 0b1100000;
export const HINT_SIGNS = 0b110000000;

/**
 * For each capitalised word, by its key: what stands beside it anywhere in the text. A name that is bare here may be
 * "Arval GmbH", "Arval-Chef" or "der Dienstleister Arval" elsewhere. Bits from the lowest: legal form, tail of a
 * compound, other joined word; description before it, company verb after it; other function word, indefinite or possessive
 * article before it; found by rules, by the register; first name before it.
 */
export function signsOfWords(
  words: readonly TextWord[],
  hints: Hints,
  lexicon: CompanyLexicon,
): Map<string, number> {
  const legalForm = legalFormFinder(lexicon);
  const signs = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    if (!word.key || !word.capital) continue;
    const before = words[at - 1]?.key ?? '';
    const next = words[at + 1];
    const after = next?.key ?? '';
    let sign = signs.get(word.key) ?? 0;
    if (after && !next?.joined && legalForm(words, at + 1) > 0) sign |= 1;
    if (after && next?.joined) sign |= lexicon.compoundTails.has(after) ? 2 : 4;
    if (before && (describes(before, lexicon) || lexicon.nameAnnouncers.has(before))) sign |= 8;
    if (lexicon.companyVerbs.has(after)) sign |= 16;
    if (lexicon.functionWords.has(before) && !lexicon.articles.has(before)) sign |= 32;
    if (lexicon.articles.has(before) && !lexicon.definiteArticles.has(before)) sign |= 64;
    if (hints.rules[at]) sign |= 128;
    if (hints.register[at]) sign |= 256;
    if (lexicon.firstNames.has(before)) sign |= 512;
    signs.set(word.key, sign);
  }
  return signs;
}
