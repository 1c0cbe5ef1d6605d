import { metaContent } from './found.ts';
import { isArticleNode, type LdNode, text } from './json-ld.ts';

/** BCP 47 primary tag that the page gives itself; German where it gives none. Its text may tell otherwise. */
export function readLanguage(document: Document, nodes: readonly LdNode[]): string {
  const said =
    document.documentElement?.getAttribute('lang') ??
    metaContent(document, 'content-language', 'og:locale', 'language')?.value ??
    nodes.filter(isArticleNode).map(({ inLanguage }) => text(inLanguage))[0];
  return /^[a-z]{2,3}/i.exec(said?.trim() ?? '')?.[0]?.toLowerCase() ?? 'de';
}
