import type { PageWords } from '../words/page-words.ts';

/** How many of the lines around the headline may carry the mark: below, labels belong to banners. */
const NEAR = 8;

/**
 * Whether the article itself is paid for: a mark right at its headline, or data that say so. A label "Anzeige" above
 * a banner further down says nothing about the article.
 */
export function isAdvertorial(
  document: Document,
  linesAtTitle: readonly string[],
  address: string,
  words: PageWords,
): boolean {
  if (/\/(?:advertorial|sponsored|anzeige|verlagsspezial|partnerinhalte?|promotion)s?(?:\/|-)/i.test(address))
    return true;
  const section = document.querySelector('meta[property="article:section"],meta[name="article:section"]');
  if (words.advertorial.test(section?.getAttribute('content')?.trim() ?? '')) return true;
  const marks = linesAtTitle.slice(0, NEAR).filter((line) => words.advertorial.test(line));
  return marks.length > 0;
}
