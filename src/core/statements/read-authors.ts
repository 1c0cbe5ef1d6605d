import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';

/** Persons of the author line in the text itself ("Autor: …"), for articles whose page names none. */
export function readAuthors(_doc: TextDocument, _pack: LanguagePack): string[] {
  return [];
}
