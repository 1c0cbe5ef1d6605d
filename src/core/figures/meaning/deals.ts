import type { TextDocument } from '../../text/document.ts';
import type { FigureDraft } from '../draft.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { nounSense } from './noun-sense.ts';

/** A price of a share that names nothing itself. */
export const isOffer = ({ kind, per, metric, measure }: FigureDraft): boolean =>
  kind === 'money' && per === 'share' && measure === 'level' && metric === 'other';

/** Words of a deal that make a text tell of one. */
const DEAL_WORDS = 2;

/** Whether the text tells of a takeover; read when first asked for. */
export function dealsOf({ sentences }: TextDocument, lexicon: MeaningLexicon): () => boolean {
  let known: boolean | undefined;
  const read = (): boolean => {
    let found = 0;
    for (const { tokens } of sentences)
      for (const { text, lower } of tokens) {
        const verb = lexicon.verbForms.get(lower)?.some(({ lemma }) => lexicon.takeoverVerbs.has(lemma));
        const sense = text[0] === lower[0] ? undefined : nounSense(lower, lexicon);
        if (verb || (sense?.metric === 'deal_value' && !sense.weak)) found++;
        if (found >= DEAL_WORDS) return true;
      }
    return false;
  };
  return () => (known ??= read());
}
