import { HIGHLIGHT_LINES, highlightLook } from '../settings/palette.ts';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../settings/settings.ts';

/** Names in `CSS.highlights`, which the page shares. */
export const highlightName = (kind: HighlightKind) => `kurszettel-${kind}`;
export const FLASH_NAME = 'kurszettel-flash';
export const MARKED_NAME = 'kurszettel-marked';

/** The style sheet for the reader's inks (`#rrggbb`). */
export function highlightStyles(colours: Record<HighlightKind, string>): string {
  const kinds = HIGHLIGHT_KINDS.map((kind) => {
    const { backgroundColor, textDecoration } = highlightLook(kind, colours[kind]);
    return `::highlight(${highlightName(kind)}){background-color:${backgroundColor};text-decoration:${textDecoration}}`;
  });
  const forced = HIGHLIGHT_KINDS.map(
    (kind) =>
      `::highlight(${highlightName(kind)}){background-color:Canvas;color:CanvasText;text-decoration:${HIGHLIGHT_LINES[kind]} Highlight}`,
  );
  return [
    ...kinds,
    `::highlight(${MARKED_NAME}){background-color:${colours.company};color:#fff}`,
    `::highlight(${FLASH_NAME}){background-color:#ffd84d;color:#16181d}`,
    `@media (forced-colors:active){${forced.join('')}`,
    `::highlight(${MARKED_NAME}),::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}}`,
  ].join('\n');
}
