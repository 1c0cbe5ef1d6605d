import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { pickLanguage } from './pick-language.ts';
import type { Wording } from './wording.ts';

export type { ShellWords } from './shell.ts';
export type { Field, PerWord, Terms, UnitWord, Wording } from './wording.ts';

/** The wording for a language tag ("de-AT" → German); English for readers of any other language. */
export const wordingFor = (tag: string): Wording => ({ de, en })[pickLanguage(tag)];
