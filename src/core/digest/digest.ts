import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Figure, NewsEvent, Quote, Summary } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';

export interface DigestInput {
  doc: TextDocument;
  pack: LanguagePack;
  cast: Cast;
  quote: Quote | null;
  figures: Figure[];
  events: NewsEvent[];
}

/** From facts to the slip: rows, key figures, the sentences in brief, and checks of the arithmetic. */
export function digest(_input: DigestInput): Pick<Summary, 'rows' | 'keyFigures' | 'sentences' | 'checks'> {
  return { rows: [], keyFigures: [], sentences: [], checks: [] };
}
