import type { LanguagePack } from '../language.ts';
import type { Company, Quote, Subject } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';

export interface Cast {
  /** The same companies with their final roles. */
  companies: Company[];
  subject: Subject | null;
}

/** Who the text is about (at most two companies, else an index, commodity, currency or coin), who is a source. */
export function chooseSubject(
  companies: Company[],
  _quote: Quote | null,
  _doc: TextDocument,
  _pack: LanguagePack,
): Cast {
  return { companies, subject: null };
}
