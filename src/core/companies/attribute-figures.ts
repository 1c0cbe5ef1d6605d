import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { Cast } from './choose-subject.ts';

/** Says whose each figure is: same clause, then the sentence's subject, then the paragraph's topic. */
export function attributeFigures(
  drafts: FigureDraft[],
  _cast: Cast,
  _doc: TextDocument,
  _pack: LanguagePack,
): FigureDraft[] {
  return drafts;
}
