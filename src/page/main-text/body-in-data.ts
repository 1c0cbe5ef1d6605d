import { isArticleNode, type LdNode, truth } from '../metadata/json-ld.ts';
import type { BlockDraft } from './block-draft.ts';

/** With fewer characters the data hold an excerpt, not the article. */
const SHORTEST = 300;
const LONGEST = 200_000;

/**
 * The article as the page's data hold it (`articleBody`), for pages that show no text of their own: written by scripts
 * that have not run. It stands in nodes outside the page, so nothing of it can be marked. Never what is to be paid for.
 */
export function bodyInData(document: Document, nodes: readonly LdNode[]): BlockDraft[] {
  for (const node of nodes.filter(isArticleNode)) {
    const body = node.articleBody;
    if (typeof body !== 'string' || body.length < SHORTEST || body.length > LONGEST) continue;
    if (truth(node.isAccessibleForFree) === false) continue;
    return body
      .replace(/<[^>]{1,200}>/g, '\n')
      .split(/\s*\n\s*/)
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({
        kind: 'paragraph',
        element: document.documentElement,
        parts: [document.createTextNode(text)],
        text,
        linked: 0,
      }));
  }
  return [];
}
