import type { BlockDraft } from './block-draft.ts';
import { readBlocks } from './read-blocks.ts';

/** Above this a block that stands before the headline is text of its own; below, a kicker or a breadcrumb. */
const KICKER = 100;

/** Puts the headline that the page shows in front, as the first block, and takes away what stood above it. */
export function placeTitle(blocks: readonly BlockDraft[], element: Element | undefined): BlockDraft[] {
  if (!element) return [...blocks];
  const parts = readBlocks(element, ({ data }) => /\S/.test(data)).flatMap((block, index) =>
    index === 0 ? block.parts : [null, ...block.parts],
  );
  if (parts.length === 0) return [...blocks];
  const text = parts
    .map((part) => part?.data ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const follows = (block: BlockDraft) => {
    const first = block.parts.find((part) => part !== null);
    return !!first && (element.compareDocumentPosition(first) & 4) !== 0;
  };
  const rest = blocks.filter((block) => block.text.length > KICKER || follows(block));
  return [{ kind: 'title', element, parts, text, linked: 0 }, ...rest];
}
