import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { FigureDraft } from './draft.ts';
import { proposeFigures } from './propose-figures.ts';
import { refineMeaning } from './refine-meaning.ts';

/** Every figure of the text in order, with value, unit and meaning; whose it is, is decided later. */
export function readFigures(doc: TextDocument, pack: LanguagePack): FigureDraft[] {
  return refineMeaning(proposeFigures(doc, pack), doc, pack);
}
