/**
 * From one ink per kind to what is painted. The formulas are those of WCAG 2.2 (relative luminance, contrast
 * ratio); five lines, so no library.
 */

export interface Paint {
  background: string;
  text: string;
  line: string;
}

export interface Palette {
  light: Paint;
  dark: Paint;
}

/** Backgrounds that stand for a light and a dark page. */
const PAPER = '#ffffff';
const NIGHT = '#121212';

/** WCAG 1.4.11: what carries meaning without being text. */
export const LINE_CONTRAST = 3;

type Rgb = [number, number, number];

export const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

function channels(colour: string): Rgb {
  const bits = Number.parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

const hex = (rgb: Rgb) => `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `colour` (0 to 1) over `ground`. */
function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  return hex(over.map((c, i) => c * share + (under[i] ?? 0) * (1 - share)) as Rgb);
}

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

/** Tint, text and line for light and dark pages. The text stays readable (over 7:1) for every ink. */
export function paletteOf(ink: string): Palette {
  return {
    light: { background: mix(ink, PAPER, 0.16), text: '#16181d', line: ink },
    dark: { background: mix(ink, NIGHT, 0.26), text: '#f6f6f4', line: ink },
  };
}

/** How well the line of an ink stands out on a light and on a dark page. */
export const lineContrast = (ink: string) => ({ light: contrast(ink, PAPER), dark: contrast(ink, NIGHT) });
