import { optionsPhrasesFor } from '../../wording/pages.ts';
import { useWording } from '../parts/wording-context.tsx';

export function useOptionsWording() {
  const wording = useWording();
  return { ...wording, options: optionsPhrasesFor(wording.locale) };
}
