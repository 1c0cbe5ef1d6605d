import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  DARK_PAGE,
  HIGHLIGHT_LINES,
  HIGHLIGHT_TINTS,
  isColour,
  LIGHT_PAGE,
  LINE_CONTRAST,
  lineContrast,
} from '../../src/settings/palette.ts';
import { DEFAULT_SETTINGS, HIGHLIGHT_KINDS } from '../../src/settings/settings.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((bits) => `#${bits.toString(16).padStart(6, '0')}`);

describe('contrast by WCAG', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
  ])('%s on %s', (a, b, ratio) => expect(contrast(a, b)).toBeCloseTo(ratio, 1));

  it('does not ask which colour is in front', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)));
  });
});

/** `ink` with the opacity of the tint over a page. */
function over(ink: string, tint: string, page: string): string {
  const share = Number.parseInt(tint, 16) / 255;
  const at = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round(at(ink, i) * share + at(page, i) * (1 - share)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

describe('look', () => {
  it('keeps the text of a page readable for every ink and kind', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...HIGHLIGHT_KINDS), (ink, kind) => {
        const tint = HIGHLIGHT_TINTS[kind];
        expect(contrast('#16181d', over(ink, tint, LIGHT_PAGE))).toBeGreaterThan(4.5);
        expect(contrast('#f6f6f4', over(ink, tint, DARK_PAGE))).toBeGreaterThan(4.5);
      }),
    );
  });

  it('gives every kind a line of its own', () => {
    expect(new Set(Object.values(HIGHLIGHT_LINES)).size).toBe(HIGHLIGHT_KINDS.length);
  });

  it.each(Object.entries(DEFAULT_SETTINGS.colours))(
    '%s: the default ink shows on light and dark',
    (_, ink) => {
      expect(lineContrast(ink).light).toBeGreaterThanOrEqual(LINE_CONTRAST);
      expect(lineContrast(ink).dark).toBeGreaterThanOrEqual(LINE_CONTRAST);
    },
  );

  it('says that yellow is weak on light pages only', () => {
    expect(lineContrast('#ffe000').light).toBeLessThan(LINE_CONTRAST);
    expect(lineContrast('#ffe000').dark).toBeGreaterThan(LINE_CONTRAST);
  });
});

it.each([
  ['#12ab9F', true],
  ['#fff', false],
  ['red', false],
  ['#12345g', false],
  [undefined, false],
])('%s is a colour: %s', (value, is) => expect(isColour(value)).toBe(is));
