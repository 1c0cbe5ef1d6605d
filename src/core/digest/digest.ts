import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Figure, NewsEvent, Quote, Summary } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { checkFigures } from './checks/check-figures.ts';
import { chooseSentences } from './choose-sentences.ts';
import { foldConversions } from './fold-conversions.ts';
import { joinRows } from './join-rows.ts';
import { rankFigures } from './rank-figures.ts';

export interface DigestInput {
  doc: TextDocument;
  pack: LanguagePack;
  cast: Cast;
  quote: Quote | null;
  figures: Figure[];
  events: NewsEvent[];
}

/** From facts to the slip: rows, key figures, the sentences in brief, and checks of the arithmetic. */
export function digest(input: DigestInput): Pick<Summary, 'rows' | 'keyFigures' | 'sentences' | 'checks'> {
  const { doc, pack, cast, quote, figures, events } = input;
  const lexicon = pack.digest;
  const { subject } = cast;
  const rows = joinRows(figures, doc, lexicon);
  const keyFigures = rankFigures({ doc, figures, rows, subject, quote, lexicon });
  const sentences = chooseSentences({ doc, cast, subject, quote, figures, keyFigures, events, lexicon });
  const checks = checkFigures(doc, figures, lexicon, pack.statements.quote.decimal);
  return { rows: foldConversions(rows, checks), keyFigures, sentences, checks };
}
