import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, isColour, LINE_CONTRAST, lineContrast, paletteOf } from '../../src/settings/palette.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';

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

describe('palette', () => {
  it('keeps the text readable for every ink', () => {
    fc.assert(
      fc.property(colour, (ink) => {
        const { light, dark } = paletteOf(ink);
        expect(contrast(light.text, light.background)).toBeGreaterThan(7);
        expect(contrast(dark.text, dark.background)).toBeGreaterThan(7);
      }),
    );
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
