import { Readability } from '@mozilla/readability';
import { type NumberedClone, numbersIn } from './numbered-clone.ts';
import { removeFurniture } from './remove-furniture.ts';

/** Most elements that Readability is asked to weigh: beyond that a page is no article, and would freeze the tab. */
const MOST_ELEMENTS = 60_000;

/** Real pages nest 30 to 60 deep. Readability's time grows with the square of the depth: beyond this we don't ask. */
const DEEPEST = 120;

/** Which of the clone's numbered texts make the main text. The clone is used up. Empty where nothing was found. */
export function findMainText(clone: NumberedClone): Set<number> {
  try {
    if (isDeeperThan(clone.document, DEEPEST)) return new Set();
    removeFurniture(clone.document);
    const article = new Readability<Element>(clone.document, {
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (element) => element as Element,
    }).parse();
    return article?.content ? numbersIn(article.content) : new Set();
  } catch {
    // Hostile nesting can exhaust the stack inside the DOM itself; such a page has no main text for us.
    return new Set();
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
