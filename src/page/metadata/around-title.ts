/** How far below the headline author, date and labels may stand, in texts of the page; half as far above it. */
const REACH = 30;
/** So close above the headline a text goes before what stands below the article's first paragraphs. */
const CLOSE = 8;
/** The lead may stand above the byline, hardly ever another paragraph. */
const PARAGRAPHS = 1;
const PARAGRAPH = 80;

/**
 * The texts around the headline, the most likely first: those between it and the article, those just above it. Where the page shows no headline, the texts around the beginning
 * of its main text; where there is none either, the first texts of the page.
 */
export function aroundTitle(
  texts: readonly Text[],
  title: Element | undefined,
  firstMain: number | undefined,
): Text[] {
  const at = title ? texts.findIndex((text) => title.contains(text)) : -1;
  const from = at >= 0 ? at : firstMain;
  if (from === undefined) return texts.slice(0, REACH * 3);
  let next = from;
  while (next < texts.length && title?.contains(texts[next] ?? null)) next++;
  const below = texts.slice(next, next + REACH);
  const above = texts.slice(Math.max(0, from - REACH / 2), from).reverse();
  const long = below.flatMap(({ data }, index) => (data.trim().length > PARAGRAPH ? [index] : []));
  const begun = long[PARAGRAPHS] ?? below.length;
  return [...below.slice(0, begun), ...above.slice(0, CLOSE), ...below.slice(begun), ...above.slice(CLOSE)];
}
