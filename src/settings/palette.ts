import type { HighlightKind } from './settings.ts';

/**
 * How a highlight looks. Beside its colour, each kind has its own line and its own strength of tint. The tint lets
 * the page's background shine through and the text keeps its colour, so that one look serves light and dark pages.
 */

/** Share of the ink in the tint, as the two hex digits of its opacity. */
export const HIGHLIGHT_TINTS: Record<HighlightKind, string> = {
  amount: '2e',
  rise: '38',
  fall: '38',
  forecast: '2e',
  company: '2b',
  doubt: '4d',
};

/** CSS `text-decoration` without its colour. */
export const HIGHLIGHT_LINES: Record<HighlightKind, string> = {
  amount: 'underline solid 2px',
  rise: 'underline solid 3px',
  fall: 'underline double 2px',
  forecast: 'underline dashed 2px',
  company: 'underline dotted 2px',
  doubt: 'underline wavy 2px',
};

/** The declarations of a kind in the reader's ink (`#rrggbb`). */
export const highlightLook = (kind: HighlightKind, ink: string) => ({
  backgroundColor: `${ink}${HIGHLIGHT_TINTS[kind]}`,
  textDecoration: `${HIGHLIGHT_LINES[kind]} ${ink}`,
});

/** Backgrounds that stand for a light and a dark page. */
export const LIGHT_PAGE = '#ffffff';
export const DARK_PAGE = '#121212';

/** WCAG 1.4.11: what carries meaning without being text. */
export const LINE_CONTRAST = 3;

type Rgb = [number, number, number];

export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

function channels(colour: string): Rgb {
  const bits = Number.parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

/** Relative luminance by WCAG 2.2; with the ratio below five lines, so no library. */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21. Both colours `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How well the line of an ink stands out on a light and on a dark page. */
export const lineContrast = (ink: string) => ({
  light: contrast(ink, LIGHT_PAGE),
  dark: contrast(ink, DARK_PAGE),
});
