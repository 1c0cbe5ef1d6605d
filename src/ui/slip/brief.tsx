import type { Figure, Quotation } from '../../core/summary.ts';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { useSlip } from './slip-context.tsx';

export function Brief() {
  const { summary, actions } = useSlip();
  const { popup, terms } = useWording();
  if (summary.sentences.length === 0) return null;
  return (
    <Block block="brief" heading={terms.field.brief} aside={popup.verbatim}>
      <ul class="brief" lang={summary.article.language}>
        {summary.sentences.map((sentence) => (
          <li key={sentence.start}>
            <button
              type="button"
              class="quoted sentence"
              title={popup.jump}
              onClick={() => actions.jumpTo(sentence)}
            >
              {cutAtFigures(sentence, summary.article.text, summary.figures).map((piece, index) =>
                piece.isFigure ? <strong key={index}>{piece.text}</strong> : piece.text,
              )}
            </button>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** The sentence in pieces, so that its figures stand out; whole where its text is not the article's slice. */
export function cutAtFigures(sentence: Quotation, text: string, figures: Figure[]) {
  if (text.slice(sentence.start, sentence.end) !== sentence.text)
    return [{ text: sentence.text, isFigure: false }];
  const pieces: { text: string; isFigure: boolean }[] = [];
  let from = sentence.start;
  for (const figure of figures) {
    if (figure.start < from || figure.end > sentence.end) continue;
    if (figure.start > from) pieces.push({ text: text.slice(from, figure.start), isFigure: false });
    pieces.push({ text: figure.text, isFigure: true });
    from = figure.end;
  }
  if (from < sentence.end) pieces.push({ text: text.slice(from, sentence.end), isFigure: false });
  return pieces;
}
