/** The attribute that carries a text node's number on the clone. The live page never sees it. */
export const NUMBER = 'data-kurszettel-text';

/** A copy of the page to take apart, each of its texts numbered so that what is left can be found on the live page. */
export interface NumberedClone {
  document: Document;
  /** Live text nodes in document order; the clone holds number `i` on a span around its copy of `texts[i]`. */
  texts: Text[];
}

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'SELECT',
  'TITLE',
  'SVG',
]);
const SHOW_TEXT = 4;

/**
 * Copies the document and wraps each text of the copy in a numbered span. A span is phrasing content, so it changes
 * nothing in how Readability weighs blocks, and it survives its rewriting of tags and its round trip through HTML.
 */
export function numberedClone(live: Document): NumberedClone {
  const document = live.cloneNode(true) as Document;
  const texts: Text[] = [];
  const copies: Text[] = [];
  const walker = live.createTreeWalker(live, SHOW_TEXT);
  const copyWalker = document.createTreeWalker(document, SHOW_TEXT);
  let node = walker.nextNode();
  let copy = copyWalker.nextNode();
  for (; node && copy; node = walker.nextNode(), copy = copyWalker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || UNREAD.has(parent.tagName.toUpperCase()) || !/\S/.test(node.nodeValue ?? '')) continue;
    texts.push(node as Text);
    copies.push(copy as Text);
  }
  for (const [number, text] of copies.entries()) {
    const span = document.createElement('span');
    span.setAttribute(NUMBER, String(number));
    text.replaceWith(span);
    span.append(text);
  }
  return { document, texts };
}

/** The numbers of all texts inside an element of the clone. */
export function numbersIn(root: ParentNode): Set<number> {
  const numbers = new Set<number>();
  for (const span of root.querySelectorAll(`span[${NUMBER}]`)) numbers.add(Number(span.getAttribute(NUMBER)));
  return numbers;
}
