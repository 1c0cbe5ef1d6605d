import type { LanguagePack } from '../language.ts';
import type { Company } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { acceptNames } from './accept-names.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { isDemonym } from './demonyms.ts';
import { groupMentions } from './group-mentions.ts';
import { matchContexts } from './match-contexts.ts';
import { matchRegister } from './match-register.ts';
import { topicWords } from './read-topics.ts';
import type { Register } from './register.ts';
import { spreadNames } from './spread-names.ts';
import { hintsFrom, tagWords } from './tagger/tag-words.ts';
import { textWords } from './text-words.ts';

/**
 * Every company of the text, one entry each, with its mentions in text order. Roles are preliminary: `source` says
 * only that the company is a house, an agency or a publisher.
 */
export function findCompanies(doc: TextDocument, pack: LanguagePack, register: Register): Company[] {
  const lexicon: CompanyLexicon = pack.companies;
  const words = textWords(doc);
  const registered = matchRegister(words, lexicon, register);
  const topics = topicWords(words, pack);
  const isTopic = ({ from, nameTo, reasons }: Candidate) =>
    !reasons.has('legal_form') && topics.subarray(from, nameTo).every((mark) => mark === 1);
  const candidates = [...registered, ...matchContexts(words, doc.text, lexicon)].filter(
    (one) => !isTopic(one),
  );
  let mentions = spreadNames(
    acceptNames(candidates, words, doc, lexicon, register),
    words,
    lexicon,
    register,
  );
  if (pack.tagger) {
    const tagged = tagWords(words, hintsFrom(words, registered, mentions), lexicon, pack.tagger);
    const more = tagged.filter((one) => !isTopic(one));
    const accepted = acceptNames([...candidates, ...more], words, doc, lexicon, register);
    mentions = spreadNames(accepted, words, lexicon, register);
  }
  // What the tagger took for a name may be the people of a place.
  const named = mentions.filter(
    ({ entry, from, to }) => entry || to > from + 1 || !isDemonym(words, from, pack),
  );
  return groupMentions(named, words, doc.text, lexicon);
}
