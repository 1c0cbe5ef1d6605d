import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Person } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';

export function readPeople(_doc: TextDocument, _pack: LanguagePack, _cast: Cast): Person[] {
  return [];
}
