import { sameWords } from '../main-text/clean-blocks.ts';
import type { PageWords } from '../words/page-words.ts';
import { type Found, metaContent, wordsOf } from './found.ts';
import { isArticleNode, isNode, type LdNode, list, resolve, text, typesOf } from './json-ld.ts';
import { personsIn } from './persons.ts';

const MARKED =
  '[rel~="author"],[itemprop="author"],[class*="author" i],[class*="autor" i],[class*="byline" i],[id*="author" i],[data-testid*="author" i]';
const ELSEWHERE =
  'aside,nav,footer,[class*="comment" i],[class*="kommentar" i],[class*="related" i],[class*="teaser" i],[class*="recommend" i],[id*="comment" i]';

/** The persons who wrote it: structured data, meta tags, marked elements, author lines; the first that names any. */
export function readAuthors(
  document: Document,
  nodes: readonly LdNode[],
  around: readonly Text[],
  site: string,
  words: PageWords,
): Found<string[]> | undefined {
  const sources: [string, () => string[]][] = [
    ['json-ld author', () => named(nodes, 'persons').flatMap((line) => personsIn(line, words))],
    [
      'meta author',
      () => [...metaNames(document), ...cardNames(document, words)].flatMap((line) => personsIn(line, words)),
    ],
    ['marked element', () => marked(document, words)],
    ['author line', () => byLines(around, words)],
    ['author link', () => linked(around, words)],
  ];
  for (const [source, read] of sources) {
    const value = [...new Set(read())].filter((name) => !sameWords(name, site)).slice(0, 12);
    if (value.length > 0) return { value, source };
  }
  return undefined;
}

/** Whom the structured data name as author: all, or only those that they don't call organisations. */
export function named(nodes: readonly LdNode[], which: 'all' | 'persons'): string[] {
  return nodes.filter(isArticleNode).flatMap((node) =>
    [...list(node.author), ...list(node.creator)].flatMap((value) => {
      const author = resolve(value, nodes);
      if (!isNode(author)) return text(author) ?? [];
      const organisation = typesOf(author).some((type) => /Organization|Corporation/.test(type));
      if (organisation && which === 'persons') return [];
      return list(author.name).flatMap((name) => text(name) ?? []);
    }),
  );
}

export function metaNames(document: Document): string[] {
  const names = [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'cXenseParse:author',
    'parsely-author',
  ];
  return names.flatMap((name) => metaContent(document, name)?.value ?? []);
}

/** Labels of a card for social networks: "Verfasst von" and the name beside it. */
function cardNames(document: Document, words: PageWords): string[] {
  return ['1', '2'].flatMap((number) => {
    const label = metaContent(document, `twitter:label${number}`)?.value ?? '';
    return words.byline.test(`${label} `)
      ? (metaContent(document, `twitter:data${number}`)?.value ?? [])
      : [];
  });
}

const AUTHOR_PATH = /\/(?:authors?|autor(?:en|in)?|redakteure?|profile?)\//i;

/** A name near the headline that leads to its owner's page. */
function linked(around: readonly Text[], words: PageWords): string[] {
  return around.flatMap((text) => {
    const link = text.parentElement?.closest('a[href]');
    if (!link || link.closest(ELSEWHERE) || !AUTHOR_PATH.test(link.getAttribute('href') ?? '')) return [];
    return personsIn(text.data, words);
  });
}

function marked(document: Document, words: PageWords): string[] {
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, 60)) {
    if (element.closest(ELSEWHERE)) continue;
    const line = wordsOf(element);
    if (line.length === 0 || line.length > 200) continue;
    // Several persons may stand in elements of their own, without a word between them.
    const inner = [...element.querySelectorAll('[itemprop="name"],a')].map(wordsOf);
    const single = inner.flatMap((name) => personsIn(name, words));
    const found = single.length > 1 ? single : personsIn(line, words);
    if (found.length > 0) return [...found, ...besides(element, words)];
  }
  return [];
}

/** Further authors beside the first, each marked in the same way: "von <a rel=author>…</a> und <a rel=author>…</a>". */
function besides(element: Element, words: PageWords): string[] {
  const siblings = [...(element.parentElement?.children ?? [])].slice(0, 20);
  return siblings
    .filter((other) => other !== element && other.matches(MARKED))
    .map(wordsOf)
    .filter((line) => line.length <= 60)
    .flatMap((line) => personsIn(line, words));
}

// "Von Erika Muster" near the headline, said as a byline says it: a bare name could be anyone's.
function byLines(around: readonly Text[], words: PageWords): string[] {
  for (const text of around) {
    const line = text.data.replace(/\s+/g, ' ').trim();
    if (line.length > 150) continue;
    if (words.byline.test(line)) {
      const found = personsIn(line, words);
      if (found.length > 0) return found;
    } else if (words.byline.test(`${line} `)) {
      // "Von" and the name in elements of their own.
      const found = personsIn(wordsOf(text.parentElement?.parentElement), words);
      if (found.length > 0) return found;
    }
  }
  return [];
}
