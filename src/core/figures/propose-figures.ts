import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { FigureDraft } from './draft.ts';

/** Numbers with their units: found, bounded, valued, ranged and qualified. Meaning comes later. */
export function proposeFigures(_doc: TextDocument, _pack: LanguagePack): FigureDraft[] {
  return [];
}
