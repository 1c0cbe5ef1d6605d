import type { Span } from '../summary.ts';
import type { Realm } from './read-realms.ts';
import type { TopicKind } from './topic-lexicon.ts';

export type OwnerKind = 'company' | 'group' | TopicKind;

/** Who or what figures may belong to. */
export interface Party {
  name: string;
  kind: OwnerKind;
  /** ISO 4217, of a currency. */
  code?: string | undefined;
  /** Name of the country whose market or central bank it is; of a country its own usual name. */
  home?: string | undefined;
}

/** A place in the text that may own figures: a company, a topic, or a description that stands for one. */
export interface Owner extends Span, Party {
  /** Indices into the text's words, `to` exclusive. */
  from: number;
  to: number;
  source: boolean;
  /** A preposition governs it: "mit X", "für den Konkurrenten X". The folded word, or null. */
  preposition: string | null;
  /** "Bei X", "Für X" at the head of its sentence: it is whom the sentence speaks of. */
  leads: boolean;
  /** The preposition stands at the head of its clause: "Im MDax ging es", ", bei X waren es". */
  opens: boolean;
  /** "der Wettbewerber X", "die Tochter X": another party, named by its tie to the one spoken of. */
  related: boolean;
  /** A house that may rate others, whatever it does here. */
  rates: boolean;
  /** A bank in a text on an insolvency: the debts are another's. */
  creditor: boolean;
  /** "X-Aktie", "X-Papiere": the shares of X. */
  shares: boolean;
  /** "der Konzern", "die Münchner": stands for a company named before. */
  description: boolean;
}

export interface Owners {
  /** By sentence index, in text order. */
  bySentence: Owner[][];
  parties: ReadonlyMap<string, Party>;
  /** Whom the text speaks of before this sentence: the last leading owner in the block, or the subject. */
  topicBefore(sentence: number): Party | null;
  /** By sentence index: the country or central bank of whose data it tells. */
  realms: readonly (Realm | null)[];
}
