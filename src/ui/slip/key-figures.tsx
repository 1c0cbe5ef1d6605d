import { useState } from 'preact/hooks';
import type { RowGroups } from '../../core/digest/arrange-rows.ts';
import { ChevronIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { Block } from './block.tsx';
import { FigureRows } from './figure-rows.tsx';

/** The most telling rows; the rest stays folded. */
export function KeyFigures({ groups }: { groups: RowGroups }) {
  const { popup, terms } = useWording();
  const [open, setOpen] = useState(false);
  const { key, rest } = groups;
  if (key.length === 0) return <p class="note">{popup.noFigures}</p>;
  const total = key.length + rest.length;
  return (
    <Block
      block="figures"
      heading={terms.field.figures}
      aside={rest.length > 0 && !open ? popup.ofTotal(key.length, total) : undefined}
    >
      <FigureRows rows={key} />
      {rest.length > 0 && (
        <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <ChevronIcon />
            {open ? popup.lessFigures : popup.moreFigures(rest.length)}
          </summary>
          {open && <FigureRows rows={rest} />}
        </details>
      )}
    </Block>
  );
}
