import type { RegisterEntry } from './register.ts';
import type { TextWord } from './text-words.ts';

/** A stretch of words that may name a company, with the reasons for it. */
export interface Candidate {
  /** Indices into the text's words, `to` exclusive. */
  from: number;
  to: number;
  /** Words of the name without legal form: `to` or less. */
  nameTo: number;
  entry?: RegisterEntry;
  /** Set where the text uses a name that the company has given up: how it is written. */
  former?: string;
  /** Kinds of evidence; see `weigh`. */
  reasons: Set<Reason>;
}

export type Reason =
  | 'register'
  | 'ambiguous'
  | 'legal_form'
  | 'identifier'
  | 'ampersand'
  | 'preposition'
  | 'apposition'
  | 'share'
  | 'compound'
  | 'weak_compound'
  | 'verb'
  | 'headline'
  | 'list'
  | 'trade'
  | 'goods'
  | 'initials'
  | 'source'
  | 'rating'
  | 'tagger'
  | 'alias';

const WEIGHTS: Record<Reason, number> = {
  register: 4,
  ambiguous: 1,
  legal_form: 4,
  identifier: 4,
  alias: 4,
  tagger: 4,
  ampersand: 2,
  preposition: 1,
  apposition: 3,
  share: 3,
  compound: 2,
  weak_compound: 1,
  verb: 1,
  headline: 1,
  list: 3,
  trade: 3,
  goods: 2,
  initials: 3,
  source: 3,
  rating: 3,
};

/** From this weight on a name counts as a company. */
export const ENOUGH = 3;

export function weigh(reasons: Iterable<Reason>): number {
  let weight = 0;
  for (const reason of reasons) weight += WEIGHTS[reason];
  return weight;
}

/** The folded words of a candidate's name, genitive and all, joined by spaces. */
export function nameKey(words: readonly TextWord[], candidate: Candidate): string {
  let key = '';
  for (let index = candidate.from; index < candidate.nameTo; index++)
    key += (key ? ' ' : '') + (words[index]?.key ?? '');
  return key;
}
