import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Wording } from './wording.ts';

export type { Field, PerWord, Terms, UnitWord, Wording } from './wording.ts';

const WORDINGS: Record<string, Wording> = { de, en };

/** The wording for a language tag ("de-AT" → German); English for readers of any other language. */
export function wordingFor(tag: string): Wording {
  return WORDINGS[tag.toLowerCase().split('-', 1)[0] ?? ''] ?? en;
}
