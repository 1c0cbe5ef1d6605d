import { HIGHLIGHT_KINDS, type HighlightKind } from '../settings/settings.ts';

/** Names in `CSS.highlights`, which the page shares. */
export const highlightName = (kind: HighlightKind) => `kurszettel-${kind}`;
export const FLASH_NAME = 'kurszettel-flash';
export const MARKED_NAME = 'kurszettel-marked';

/**
 * Beside its colour, each kind has its own line and its own strength of tint. The tint lets the page's own
 * background and text shine through, so that one style serves light and dark pages, and text keeps its colour.
 */
const TINTS: Record<HighlightKind, string> = {
  amount: '2e',
  rise: '38',
  fall: '38',
  forecast: '2e',
  company: '1c',
  doubt: '4d',
};
export const HIGHLIGHT_LINES: Record<HighlightKind, string> = {
  amount: 'underline solid 2px',
  rise: 'underline solid 3px',
  fall: 'underline double 2px',
  forecast: 'underline dashed 2px',
  company: 'underline dotted 2px',
  doubt: 'underline wavy 2px',
};

/** The style sheet for the reader's inks (`#rrggbb`). */
export function highlightStyles(colours: Record<HighlightKind, string>): string {
  const kinds = HIGHLIGHT_KINDS.map((kind) => {
    const ink = colours[kind];
    return `::highlight(${highlightName(kind)}){background-color:${ink}${TINTS[kind]};text-decoration:${HIGHLIGHT_LINES[kind]} ${ink}}`;
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
