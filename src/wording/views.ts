import { de } from './de/index.ts';
import { popup as dePopup, shared as deShared, states as deStates } from './de/popup.ts';
import { en } from './en/index.ts';
import { popup as enPopup, shared as enShared, states as enStates } from './en/popup.ts';
import type { ViewWording } from './phrases.ts';
import { pickLanguage } from './pick-language.ts';

const VIEW_WORDINGS: Record<'de' | 'en', ViewWording> = {
  de: { ...de, shared: deShared, popup: dePopup, states: deStates },
  en: { ...en, shared: enShared, popup: enPopup, states: enStates },
};

/** As `wordingFor`, with what the popup says. */
export const viewWordingFor = (tag: string): ViewWording => VIEW_WORDINGS[pickLanguage(tag)];
