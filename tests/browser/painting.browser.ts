import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HIGHLIGHT_TINTS } from '../../src/settings/palette.ts';
import { DEFAULT_SETTINGS, type HighlightKind } from '../../src/settings/settings.ts';
import type { Box } from '../ui/gallery/layout.ts';
import { type Driver, until } from './driver.ts';
import { COMPARABLE, GoldenBoxes, movedBoxes } from './golden-boxes.ts';
import { painted } from './on-page.ts';
import { articlePage, LISTED, LISTED_DARK } from './pages.ts';
import { changedPart, coloursIn, pictureOf, type Rectangle, type Rgb } from './pixels.ts';
import { BROWSERS, start } from './start.ts';

const DOUBTED = 'https://www.wallstreet-online.de/nachricht/21501236-krones-verrechnet';
const DOUBTED_TEXTS = [
  'Der Umsatz von Krones stieg im dritten Quartal von 1,20 auf 1,32 Milliarden Euro, ein Plus von 15 Prozent.',
  'Für das Gesamtjahr rechnet der Vorstand mit einem Umsatz von 5,6 Milliarden Euro. Die Aktie gab um 2,1 Prozent nach.',
];

interface Paint {
  kind: HighlightKind;
  /** The first line of the place, in the window. */
  line: Rectangle;
  box: Box;
}

describe.skipIf(!COMPARABLE).each(BROWSERS)('what is painted in %s', (name) => {
  const golden = new GoldenBoxes(`${name}-painting`);
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
    driver.world.pages.set(DOUBTED, articlePage({ texts: DOUBTED_TEXTS }));
  });
  afterEach(() => driver.moveTo(2, 2));
  afterAll(() => {
    golden.save();
    return driver?.close();
  });

  /** In text order. */
  const paints = (): Promise<Paint[]> =>
    driver.evaluate(() => {
      const all = [...CSS.highlights].flatMap(([highlight, ranges]) =>
        [...(ranges as unknown as Set<Range>)].map((range) => ({
          range,
          kind: highlight.slice('kurszettel-'.length) as HighlightKind,
        })),
      );
      all.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
      const seen = new Map<string, number>();
      return all.map(({ range, kind }) => {
        const text = range.toString();
        seen.set(text, (seen.get(text) ?? 0) + 1);
        const block = range.startContainer.parentElement?.closest('p, h1') as HTMLElement;
        const { left, top, width, height } = range.getBoundingClientRect();
        const line = range.getClientRects()[0] as DOMRect;
        return {
          kind,
          line: { x: line.x, y: line.y, width: line.width, height: line.height },
          box: {
            what: `${text} #${seen.get(text)}`,
            x: Math.round(left),
            gap: Math.round(top - block.getBoundingClientRect().top),
            width: Math.round(width),
            height: Math.round(height),
          },
        };
      });
    });
  const boxes = async () => (await paints()).map(({ box }) => box);
  const open = async (url: string) => {
    await driver.goto(url);
    await painted(driver);
  };

  it.each([
    ['a light page', LISTED, [255, 255, 255]],
    ['a dark page', LISTED_DARK, [0x14, 0x17, 0x1c]],
    ['a page whose numbers do not add up', DOUBTED, [255, 255, 255]],
  ] as [string, string, Rgb][])('%s: each place in its tint and with its line', async (page, url, paper) => {
    await open(url);
    const all = await paints();
    const places = all.map(({ box }) => box);
    // Which figures there are is the engine's matter.
    expect(golden.differencesInCommon(page, places, 6)).toEqual([]);
    const seen = await coloursIn(
      driver,
      await pictureOf(driver),
      all.map(({ kind, line }) => ({ ...line, height: line.height + 4, near: inkOf(kind) })),
    );
    for (const [index, { kind, box, line }] of all.entries()) {
      const { commonest, near } = seen[index] as (typeof seen)[number];
      expect(distance(commonest, tintOf(kind, paper)), `${box.what}: tint ${commonest}`).toBeLessThan(12);
      // Dotted and wavy lines leave half of their way out, and smooth the rest.
      expect(near, `${box.what}: line`).toBeGreaterThan(line.width * 0.3);
    }
  });

  it('tells the kinds apart without colour: no two share style and thickness of their line', async () => {
    await open(DOUBTED);
    const lines = async () =>
      driver.evaluate(() =>
        [...CSS.highlights.keys()].map((key) => {
          const style = getComputedStyle(document.body, `::highlight(${key})`);
          return [
            key,
            `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationThickness}`,
          ];
        }),
      );
    const doubted = await lines();
    await open(LISTED);
    const kinds = Object.fromEntries([...doubted, ...(await lines())]);
    expect(Object.keys(kinds)).toHaveLength(6);
    expect(new Set(Object.values(kinds)).size).toBe(6);
  });

  it.each([
    ['amount', LISTED],
    ['company', LISTED],
    ['doubt', DOUBTED],
  ] as const)('the card of %s: beside its place, as large as it was', async (kind, url) => {
    await open(url);
    const before = await pictureOf(driver);
    const [place] = (await paints()).filter((paint) => paint.kind === kind);
    const { x, y, width, height } = (place as Paint).line;
    await driver.moveTo(x + width / 2, y + height / 2);
    const card = await until(
      'the card',
      async () => changedPart(driver, before, await pictureOf(driver)),
      (changed) => changed.width > 0,
    );
    const bottom = await driver.evaluate((highlight) => {
      const [range] = CSS.highlights.get(`kurszettel-${highlight}`) as unknown as Set<Range>;
      return (range as Range).getBoundingClientRect().bottom;
    }, kind as string);
    expect(
      golden.differences(`card of ${kind}`, [
        {
          what: 'card',
          x: card.x,
          gap: Math.round(card.y - bottom),
          width: card.width,
          height: card.height,
        },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['moved', '#text p { padding-top: 8px }', /gap/],
    ['grew', 'h1 { font-size: 40px }', /height|width/],
  ])('notices paint that %s', async (_, css, expected) => {
    await open(LISTED);
    const before = await boxes();
    await driver.evaluate((text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
    }, css);
    expect(movedBoxes(await boxes(), before).join('\n')).toMatch(expected);
  });

  it('notices a kind that is not painted any more', async () => {
    await open(LISTED);
    const before = await boxes();
    await driver.evaluate(() => CSS.highlights.delete('kurszettel-rise'));
    expect(movedBoxes(await boxes(), before).join('\n')).toContain('6,4 Prozent #1: gone');
  });
});

function inkOf(kind: HighlightKind): Rgb {
  const bits = Number.parseInt(DEFAULT_SETTINGS.colours[kind].slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

/** The ink as thin as the kind's tint is, over the page's background. */
function tintOf(kind: HighlightKind, paper: Rgb): Rgb {
  const share = Number.parseInt(HIGHLIGHT_TINTS[kind], 16) / 255;
  return inkOf(kind).map((channel, i) => channel * share + (paper[i] ?? 0) * (1 - share)) as Rgb;
}

const distance = (a: Rgb, b: Rgb) => Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
