import { options as deOptions } from './de/options.ts';
import { welcome as deWelcome } from './de/welcome.ts';
import { options as enOptions } from './en/options.ts';
import { welcome as enWelcome } from './en/welcome.ts';
import type { OptionsPhrases, WelcomePhrases } from './phrases.ts';
import { pickLanguage } from './pick-language.ts';

/** Apart from the popup's words, so that the popup does not load them. */
export const optionsPhrasesFor = (tag: string): OptionsPhrases =>
  ({ de: deOptions, en: enOptions })[pickLanguage(tag)];

export const welcomePhrasesFor = (tag: string): WelcomePhrases =>
  ({ de: deWelcome, en: enWelcome })[pickLanguage(tag)];
