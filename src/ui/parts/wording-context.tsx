import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '../../settings/settings.ts';
import type { ViewWording } from '../../wording/phrases.ts';
import { viewWordingFor } from '../../wording/views.ts';

const WordingContext = createContext<ViewWording>(viewWordingFor('en'));

export const useWording = () => useContext(WordingContext);

interface SpeaksProps {
  language: InterfaceLanguage;
  browserLanguage: string;
  children: ComponentChildren;
}

/** Gives the words to everything inside, and tells the document its language. */
export function Speaks({ language, browserLanguage, children }: SpeaksProps) {
  const wording = viewWordingFor(language === 'auto' ? browserLanguage : language);
  useEffect(() => {
    document.documentElement.lang = wording.locale;
  }, [wording.locale]);
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
