import type { Block } from '../../core/article.ts';
import type { BlockDraft } from './block-draft.ts';
import { isDataTable, tableHeader } from './tables.ts';

const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
  FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR
  UL VIDEO AUDIO IFRAME OBJECT BUTTON`
    .split(/\s+/)
    .filter(Boolean),
);
const LONGEST_LIST_ITEM = 600;
const LONGEST_HEADING = 110;

/**
 * Walks the live page once and gathers the texts that are kept into blocks, in reading order. A block ends where a
 * block element begins or ends, and at an empty line made of `<br>`s. Iterative: a page may nest ten thousand deep.
 */
export function readBlocks(root: Element, keeps: (text: Text) => boolean): BlockDraft[] {
  const blocks: BlockDraft[] = [];
  let parts: (Text | null)[] = [];
  let breaks = 0;
  let owner: Element = root;
  const close = () => {
    const block = finish(parts, owner);
    if (block) blocks.push(block);
    parts = [];
    breaks = 0;
  };
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) {
      const blank = !/\S/.test((node as Text).data);
      // White space between two inline elements parts their words.
      if (blank && parts.length > 0) parts.push(node as Text);
      else if (!blank && keeps(node as Text)) {
        if (parts.length === 0) owner = blockAround(node, root);
        parts.push(node as Text);
        breaks = 0;
      }
    } else if (node.nodeType === 1) {
      const tag = (node as Element).tagName.toUpperCase();
      if (tag === 'BR') {
        if (parts.length > 0) {
          if (++breaks > 1) close();
          else parts.push(null);
        }
      } else if (BLOCK_TAGS.has(tag)) close();
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === 1 && BLOCK_TAGS.has((node as Element).tagName.toUpperCase())) close();
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  close();
  return blocks;
}

/** The words of some texts as a reader sees them. */
export function plainText(parts: readonly (Text | null)[]): string {
  return parts
    .map((part) => part?.data ?? ' ')
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function blockAround(text: Node, root: Element): Element {
  let element = text.parentElement;
  while (element && element !== root && !BLOCK_TAGS.has(element.tagName.toUpperCase())) {
    element = element.parentElement;
  }
  return element ?? root;
}

function finish(parts: (Text | null)[], element: Element): BlockDraft | undefined {
  while (parts.length > 0 && !parts.at(-1)) parts.pop();
  const text = plainText(parts);
  if (!text) return undefined;
  const words = parts.filter((part): part is Text => part !== null && /\S/.test(part.data));
  const linked = words.filter((part) => part.parentElement?.closest('a[href]'));
  const block: BlockDraft = {
    kind: kindOf(element, words, text),
    element,
    parts,
    text,
    linked: lengthOf(linked) / Math.max(1, lengthOf(words)),
  };
  const cell = block.kind === 'table_cell' ? element.closest('td,th') : null;
  if (cell) {
    const header = tableHeader(cell);
    if (header) block.header = header;
    if (cell.parentElement) block.row = cell.parentElement;
  }
  return block;
}

function lengthOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { data }) => sum + data.trim().length, 0);
}

function kindOf(element: Element, words: readonly Text[], text: string): Block['kind'] {
  const place = element.closest('td,th,li,blockquote,h1,h2,h3,h4,h5,h6,dt');
  const tag = place?.tagName.toUpperCase() ?? '';
  if (/^H[1-6]$|^DT$/.test(tag)) return 'heading';
  if ((tag === 'TD' || tag === 'TH') && place && isDataTable(place.closest('table'))) return 'table_cell';
  if (tag === 'LI' && (place?.textContent ?? '').length < LONGEST_LIST_ITEM) return 'list_item';
  if (tag === 'BLOCKQUOTE') return 'quotation';
  // A short paragraph in bold without a full stop does the work of a heading.
  const bold = words.every((word) => word.parentElement?.closest('strong,b'));
  return bold && text.length < LONGEST_HEADING && !/[.!?:…"“”»)]$/u.test(text) ? 'heading' : 'paragraph';
}
