import type { CheckLexicon } from './checks/check.ts';
import type { BriefLexicon } from './choose-sentences.ts';
import type { RowLexicon } from './join-rows.ts';
import type { RankLexicon } from './weigh-figures.ts';

/** What a language tells the digest. */
export interface DigestLexicon extends RowLexicon, RankLexicon, BriefLexicon, CheckLexicon {}
