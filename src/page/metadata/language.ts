import { metaContent } from './found.ts';
import { isArticleNode, type LdNode, text } from './json-ld.ts';

/** The small words that tell languages apart. Enough for "is the page's own word about its language believable?". */
const SMALL_WORDS: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:der|die|das|und|nicht|mit|auf|für|von|eine?|dem|den|ist|sich|auch|werden|nach)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|is|that|for|with|was|are|its?|has|said|from|have)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|la|les|et|des|une?|pour|dans|est|que|sur|avec|pas)(?!\p{L})/giu,
};

/** BCP 47 primary tag: from the text where it is clear, else what the page says, else German. */
export function readLanguage(document: Document, nodes: readonly LdNode[], body: string): string {
  const sample = body.slice(0, 4000);
  const counts = Object.entries(SMALL_WORDS)
    .map(([tag, words]) => ({ tag, count: sample.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first && first.count >= 8 && first.count > 2 * (second?.count ?? 0)) return first.tag;
  const said =
    document.documentElement?.getAttribute('lang') ??
    metaContent(document, 'content-language', 'og:locale', 'language')?.value ??
    nodes.filter(isArticleNode).map(({ inLanguage }) => text(inLanguage))[0];
  const tag = /^[a-z]{2,3}/i.exec(said?.trim() ?? '')?.[0]?.toLowerCase();
  return tag ?? first?.tag ?? 'de';
}
