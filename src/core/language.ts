import type { CompanyLexicon } from './companies/company-lexicon.ts';
import type { OwnerLexicon } from './companies/owner-lexicon.ts';
import type { TaggerModel } from './companies/tagger/decode.ts';
import type { Topic } from './companies/topic-lexicon.ts';
import type { DigestLexicon } from './digest/lexicon.ts';
import type { MeaningLexicon } from './figures/meaning/lexicon.ts';
import type { QuantityLexicon } from './figures/numbers/lexicon.ts';
import type { JudgeLexicon } from './judge-lexicon.ts';
import type { StatementLexicon } from './statements/lexicon.ts';
import type { SentenceLexicon } from './text/sentences.ts';

/**
 * All that the engine knows about a language: tables of words, and the few rules that only that language has.
 * The engine asks the pack, it never asks which language it is.
 */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  tag: string;
  /** Its most frequent small words, lower case: enough to tell a text of this language from one of another. */
  smallWords: ReadonlySet<string>;
  sentences: SentenceLexicon;
  companies: CompanyLexicon;
  /** Words that say whose a figure is. */
  owners: OwnerLexicon;
  /** A learned model that proposes companies no list knows, where the language has one. */
  tagger?: TaggerModel;
  /** Indices, commodities, currencies, coins, countries: what has figures and is no company. */
  topics: readonly Topic[];
  statements: StatementLexicon;
  digest: DigestLexicon;
  /** Numbers, units and the words that relate them. */
  quantities: QuantityLexicon;
  judge: JudgeLexicon;
  /** What nouns, verbs and small words say about the figures near them. */
  meaning: MeaningLexicon;
}
