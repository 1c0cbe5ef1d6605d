import { isArticleNode, type LdNode, list, text } from '../metadata/json-ld.ts';
import type { PageWords } from '../words/page-words.ts';

export type Department = 'business' | 'other';

const META =
  'meta[property="article:section"],meta[name="article:section"],meta[name="section"],meta[itemprop="articleSection"]';

/**
 * The department under which the page files its article: what its data name, else a folder of its address. Business
 * wins where both are named ("Politik, Wirtschaft"); a department that tells nothing ("News", "Digital") gives none.
 */
export function readDepartment(
  document: Document,
  nodes: readonly LdNode[],
  url: string,
  words: PageWords,
): Department | undefined {
  const named = nodes
    .filter(isArticleNode)
    .flatMap(({ articleSection }) => list(articleSection).map((section) => text(section)));
  const meta = [...document.querySelectorAll(META)].map((element) => element.getAttribute('content'));
  const folders = (/^\w+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? '').split('/').slice(1, -1);
  for (const source of [[...named, ...meta], folders]) {
    const names = source
      .flatMap((name) => name?.toLowerCase().split(/[,;|>]/) ?? [])
      .map((name) => name.trim());
    if (names.some((name) => words.consumerDepartments.test(name))) return 'other';
    if (names.some((name) => words.businessDepartments.test(name))) return 'business';
    if (names.some((name) => words.otherDepartments.test(name))) return 'other';
  }
  return undefined;
}
