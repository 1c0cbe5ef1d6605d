import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Rating } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';

export function readRatings(_doc: TextDocument, _pack: LanguagePack, _cast: Cast): Rating[] {
  return [];
}
