import { welcomePhrasesFor } from '../../wording/pages.ts';
import { useWording } from '../parts/wording-context.tsx';

export function useWelcomeWording() {
  const wording = useWording();
  return { ...wording, welcome: welcomePhrasesFor(wording.locale) };
}
