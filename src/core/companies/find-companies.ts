import type { LanguagePack } from '../language.ts';
import type { Company } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import type { Register } from './register.ts';

/** Every company of the text, one entry each, with its mentions in text order. Roles are preliminary (`other`). */
export function findCompanies(_doc: TextDocument, _pack: LanguagePack, _register: Register): Company[] {
  return [];
}
