import { plainArticle } from '../core/article.ts';
import type { Span } from '../core/summary.ts';
import type { Evidence, PageText } from './page-text.ts';

export const NO_EVIDENCE: Evidence = { sources: {}, removed: [] };

interface Piece extends Span {
  node: Text;
  /** Offset in the node where the piece begins. */
  from: number;
}

const BLOCKS = 'p,li,td,th,h1,h2,h3,h4,h5,h6,div,section,article,blockquote,figcaption,tr,dd,dt,pre';

/**
 * The selected text as a text of its own, character by character as it stands in the page, so that every offset
 * leads back. Blocks are parted by a line break. Null where nothing is selected.
 */
export function readSelection(selection: Selection | null, document: Document, url: string): PageText | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  for (const node of textNodes(range)) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (from >= to) continue;
    const around = node.parentElement?.closest(BLOCKS) ?? null;
    if (text !== '' && around !== block) text += '\n\n';
    block = around;
    pieces.push({ node, from, start: text.length, end: text.length + to - from });
    // The source's own line breaks are mere blanks to a reader; one for one, so that offsets stay.
    text += node.data.slice(from, to).replace(/[\n\r\t]/g, ' ');
  }
  if (text.trim() === '') return null;
  const language = document.documentElement.lang.split('-', 1)[0] || 'de';
  return {
    article: plainArticle(text, { title: document.title, url, language }),
    rangeOf: (span) => rangeOf(span, pieces, document),
    evidence: NO_EVIDENCE,
  };
}

function textNodes(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node) && !node.parentElement?.closest('script,style'))
      nodes.push(node);
  }
  return nodes;
}

function rangeOf({ start, end }: Span, pieces: Piece[], document: Document): Range | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.end);
  const last = pieces.find((piece) => end > piece.start && end <= piece.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(first.node, first.from + start - first.start);
    range.setEnd(last.node, last.from + end - last.start);
    return range;
  } catch {
    // The page has shortened the text since.
    return null;
  }
}
