import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SlipBlock } from '../../formats/part.ts';
import { CopyIcon } from '../parts/icons.tsx';
import { useWording } from '../parts/wording-context.tsx';
import { useSlip } from './slip-context.tsx';

interface BlockProps {
  block: SlipBlock;
  heading: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One block of the slip: a heading, what belongs beside it, and a way to copy just this block. */
export function Block({ block, heading, aside, children }: BlockProps) {
  const { actions, level } = useSlip();
  const Heading = level === 1 ? 'h2' : 'h4';
  const { popup } = useWording();
  const id = useId();
  return (
    <section class={`block block-${block}`} aria-labelledby={id}>
      <div class="block-head">
        <Heading id={id}>{heading}</Heading>
        {aside && <span class="aside">{aside}</span>}
        {actions.copy && (
          <button
            type="button"
            class="quiet"
            aria-label={popup.copyBlock(heading)}
            title={popup.copyBlock(heading)}
            onClick={() => actions.copy?.({ kind: 'block', block })}
          >
            <CopyIcon />
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
