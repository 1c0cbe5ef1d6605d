import type { Block } from '../../core/article.ts';
import type { BlockDraft } from '../main-text/block-draft.ts';
import { TextMap } from './text-map.ts';

/** A text with its blocks and the way back to the nodes it was taken from. */
export interface WrittenText {
  text: string;
  blocks: Block[];
  map: TextMap;
}

/**
 * Writes blocks into one text. White space of the page's source (space, tab, line break) collapses to one space as a
 * browser shows it; every other character stays as it is, no-break and narrow spaces and soft hyphens too. `<br>` is
 * a line break; blocks are parted by an empty line, list items and table rows by a line break, cells by a tab.
 */
export function writeText(drafts: readonly BlockDraft[]): WrittenText {
  const map = new TextMap();
  const blocks: Block[] = [];
  const pieces: string[] = [];
  let length = 0;
  let previous: BlockDraft | undefined;
  for (const draft of drafts) {
    if (previous) {
      const gap = gapBetween(previous, draft);
      pieces.push(gap);
      length += gap.length;
    }
    const start = length;
    const block = writeBlock(draft, start, map);
    pieces.push(block);
    length += block.length;
    blocks.push({ kind: draft.kind, start, end: length, ...(draft.header && { header: draft.header }) });
    previous = draft;
  }
  return { text: pieces.join(''), blocks, map };
}

function gapBetween(before: BlockDraft, after: BlockDraft): string {
  if (before.kind !== after.kind) return '\n\n';
  if (after.kind === 'table_cell') return before.row === after.row ? '\t' : '\n';
  return after.kind === 'list_item' ? '\n' : '\n\n';
}

const PIECE = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

function writeBlock(draft: BlockDraft, start: number, map: TextMap): string {
  let written = '';
  // A space is held back until a word follows it, so that no block begins or ends with one.
  let space: { node: Text; offset: number } | undefined;
  let lineBreak = false;
  for (const part of draft.parts) {
    if (!part) {
      lineBreak = written !== '';
      continue;
    }
    for (const match of part.data.matchAll(PIECE)) {
      if (draft.until?.part === part && match.index >= draft.until.offset) break;
      if (/[ \t\n\r\f]/.test(match[0][0] ?? '')) {
        space ??= { node: part, offset: match.index };
        continue;
      }
      if (lineBreak) written += '\n';
      else if (space && written) {
        map.add(start + written.length, space.node, space.offset, 1);
        written += ' ';
      }
      space = undefined;
      lineBreak = false;
      const word =
        draft.until?.part === part ? match[0].slice(0, draft.until.offset - match.index) : match[0];
      map.add(start + written.length, part, match.index, word.length);
      written += word;
    }
  }
  return written;
}
