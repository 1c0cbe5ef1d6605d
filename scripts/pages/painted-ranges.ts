/** A painted range as the page sees it. */
export interface PaintedRange {
  /** Kind of highlight. */
  kind: string;
  text: string;
  /** What stands before it on the page without white space, a little more than is compared. */
  before: string;
}

/** Runs in the page: every range that is painted, with the words before it. Must stand alone. */
export function paintedRanges(): PaintedRange[] {
  const enough = 40;
  const bare = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');
  const before = (range: Range) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    walker.currentNode = range.startContainer;
    let text = (range.startContainer as Text).data.slice(0, range.startOffset);
    while (bare(text).length < enough) {
      const node = walker.previousNode() as Text | null;
      if (!node) break;
      if (!node.parentElement?.closest('script,style,noscript,template')) text = node.data + text;
    }
    return bare(text).slice(-enough);
  };
  const found: PaintedRange[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('kurszettel-')) continue;
    for (const range of highlight as unknown as Iterable<Range>)
      found.push({ kind: name.slice('kurszettel-'.length), text: range.toString(), before: before(range) });
  }
  return found;
}
