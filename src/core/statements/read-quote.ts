import type { LanguagePack } from '../language.ts';
import type { Quote } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';

/** The closing price line, or null. */
export function readQuote(_doc: TextDocument, _pack: LanguagePack): Quote | null {
  return null;
}
