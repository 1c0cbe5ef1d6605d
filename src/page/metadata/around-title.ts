/** How far from the headline author, date and labels may stand, in texts of the page. */
const REACH = 30;

/**
 * The texts closest to the headline, those below it first. Where the page shows no headline, the texts around the
 * beginning of its main text; where there is none either, the first texts of the page.
 */
export function aroundTitle(
  texts: readonly Text[],
  title: Element | undefined,
  firstMain: number | undefined,
): Text[] {
  const at = title ? texts.findIndex((text) => title.contains(text)) : -1;
  const from = at >= 0 ? at : firstMain;
  if (from === undefined) return texts.slice(0, REACH * 3);
  let below = from;
  while (below < texts.length && title?.contains(texts[below] ?? null)) below++;
  return [
    ...texts.slice(below, below + REACH),
    ...texts.slice(Math.max(0, from - REACH / 2), from).reverse(),
  ];
}
