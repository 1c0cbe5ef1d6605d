import { de } from './de/index.ts';
import { options as deOptions } from './de/options.ts';
import { popup as dePopup, shared as deShared, states as deStates } from './de/popup.ts';
import { welcome as deWelcome } from './de/welcome.ts';
import { en } from './en/index.ts';
import { options as enOptions } from './en/options.ts';
import { popup as enPopup, shared as enShared, states as enStates } from './en/popup.ts';
import { welcome as enWelcome } from './en/welcome.ts';
import type { ViewWording } from './phrases.ts';
import { pickLanguage } from './pick-language.ts';

const VIEW_WORDINGS: Record<'de' | 'en', ViewWording> = {
  de: { ...de, shared: deShared, popup: dePopup, states: deStates, options: deOptions, welcome: deWelcome },
  en: { ...en, shared: enShared, popup: enPopup, states: enStates, options: enOptions, welcome: enWelcome },
};

/** As `wordingFor`, with everything that popup, options and first-run page say. */
export const viewWordingFor = (tag: string): ViewWording => VIEW_WORDINGS[pickLanguage(tag)];
