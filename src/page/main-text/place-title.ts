import type { BlockDraft } from './block-draft.ts';
import { readBlocks } from './read-blocks.ts';

/** Above this a block that stands before the headline is text of its own; below, a kicker or a breadcrumb. */
const KICKER = 100;

/**
 * Kicker and headline in elements of their own without a space between them stand on lines of their own: a page says
 * so by its style sheet.
 */
function apart(parts: readonly (Text | null)[]): (Text | null)[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const glued =
      part && before && part.parentElement !== before.parentElement && /[\p{L}\p{N}]$/u.test(before.data);
    return glued && /^[\p{Lu}\p{N}„“"»]/u.test(part.data) && isKickerSpan(before) ? [null, part] : [part];
  });
}

/** A text that fills an element beside others: not a letter that is only set in bold. */
function isKickerSpan({ data, parentElement }: Text): boolean {
  return data.trim().length > 2 && /^(?:SPAN|SMALL|DIV|P|STRONG)$/.test(parentElement?.tagName ?? '');
}

/** Puts the headline that the page shows in front, as the first block, and takes away what stood above it. */
export function placeTitle(blocks: readonly BlockDraft[], element: Element | undefined): BlockDraft[] {
  if (!element) return [...blocks];
  const parts = readBlocks(element, ({ data }) => /\S/.test(data)).flatMap((block, index) =>
    index === 0 ? apart(block.parts) : [null, ...apart(block.parts)],
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
