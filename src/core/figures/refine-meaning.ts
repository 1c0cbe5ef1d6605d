import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { FigureDraft } from './draft.ts';

/** Sign, measure, metric, tense, per and period of each figure, from the words around it. */
export function refineMeaning(drafts: FigureDraft[], _doc: TextDocument, _pack: LanguagePack): FigureDraft[] {
  return drafts;
}
