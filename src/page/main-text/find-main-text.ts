import { Readability } from '@mozilla/readability';
import { type NumberedClone, numbersIn } from './numbered-clone.ts';
import { removeFurniture } from './remove-furniture.ts';

/** Most elements that Readability is asked to weigh: beyond that a page is no article, and would freeze the tab. */
const MOST_ELEMENTS = 30_000;

/** Real pages nest 30 to 60 deep. Readability's time grows with the square of the depth: beyond this, wrappers go. */
const DEEP = 120;
/** What is deeper than this without its wrappers stays unread. */
const DEEPEST = 320;

/** Numbers of a clone's texts. */
export interface MainText {
  /** What makes the main text; empty where nothing was found. */
  main: Set<number>;
  /** What is no furniture: the main text, and whatever else stands on the page. */
  content: Set<number>;
}

/** Which of the clone's numbered texts make the main text. The clone is used up. */
export function findMainText(clone: NumberedClone): MainText {
  const nothing: MainText = { main: new Set(), content: new Set() };
  try {
    if (isDeeperThan(clone.document, DEEP)) {
      unwrap(clone.document);
      if (isDeeperThan(clone.document, DEEPEST)) return nothing;
    }
    removeFurniture(clone.document);
    const content = numbersIn(clone.document);
    const article = new Readability<Element>(clone.document, {
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (element) => element as Element,
    }).parse();
    return { main: article?.content ? numbersIn(article.content) : new Set(), content };
  } catch {
    // Hostile nesting can exhaust the stack inside the DOM itself; such a page has no main text for us.
    return nothing;
  }
}

/** Takes out elements that only wrap one other element. Bottom up, each moved once: linear in the page's size. */
function unwrap(document: Document): void {
  for (const element of [...document.querySelectorAll('div,section,main')].reverse()) {
    const [only, ...more] = [...element.childNodes].filter((node) => /\S/.test(node.nodeValue ?? 'x'));
    if (only?.nodeType === 1 && more.length === 0) element.replaceWith(only);
  }
}

function isDeeperThan(document: Document, limit: number): boolean {
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (depth > limit) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
