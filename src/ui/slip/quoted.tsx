import type { Figure } from '../../core/summary.ts';
import { perLabel, sharedUnit } from '../../formats/inline.ts';
import { useWording } from '../parts/wording-context.tsx';
import { belowZero, isColoured, movementOf } from './movement.ts';
import { useSlip } from './slip-context.tsx';

interface QuotedProps {
  figure: Figure;
  class?: string;
}

/** A figure in the words of the article; a click leads to its place. Labels of ours are set apart from the quotation. */
export function Quoted({ figure, class: className = '' }: QuotedProps) {
  const { actions, summary } = useSlip();
  const { popup, shared, terms } = useWording();
  const movement = movementOf(figure);
  const below = belowZero(figure);
  const rest = [sharedUnit(summary, figure), perLabel(figure, terms)].filter(Boolean).join(' ');
  const colour = movement && isColoured(figure.metric) ? movement : '';
  return (
    <button
      type="button"
      class={`quoted ${className} ${colour}`}
      title={popup.jump}
      onClick={() => actions.jumpTo(figure)}
    >
      {movement && <Arrow movement={movement} word={shared[movement]} />}
      {below && <span class="ours">{popup[below]} </span>}
      {terms.qualifier[figure.qualifier] && <span class="ours">{terms.qualifier[figure.qualifier]} </span>}
      <span lang={summary.article.language}>{figure.text}</span>
      {rest && <span class="ours"> {rest}</span>}
    </button>
  );
}

export function Arrow({ movement, word }: { movement: 'rise' | 'fall'; word: string }) {
  return (
    <>
      <span class="arrow" aria-hidden="true">
        {movement === 'rise' ? '▲' : '▼'}
      </span>
      <span class="unseen">{word} </span>
    </>
  );
}
