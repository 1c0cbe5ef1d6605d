import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, type View } from '../ui/gallery/build-gallery.ts';
import { type Box, layoutOf } from '../ui/gallery/layout.ts';
import { SHOTS, type Shot } from '../ui/gallery/shots.ts';
import { findBinary } from './find-binary.ts';

/**
 * Every designed state in a real browser: accessible, within its width, and laid out as it was when somebody last
 * looked. `UPDATE_LAYOUT=1` writes the layout anew; look at the pictures (`npm run gallery`) before you commit it.
 */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LAYOUT_FILE = resolve(import.meta.dirname, '../golden/layout.json');

/** German in light and English in dark colours: what axe looks at doesn't hang on the pairing. */
const CHECKED = SHOTS.filter(({ name }) => !/-de-dark$|-en-light$/.test(name));

/** One of each kind of state; the other languages and schemes differ in words and colours only. */
const KEY_SHOTS = [
  'popup-article-de-light',
  'popup-company-en-dark',
  'popup-forty_figures-de-light',
  'popup-long_names-de-light',
  'popup-teaser-en-light',
  'popup-reading-de-light',
  'popup-no_article-de-light',
  'popup-error-en-light',
  'popup-formats',
  'popup-site',
  'popup-320-high',
  'options-de-light',
  'welcome-de-light',
];

const folder = mkdtempSync(join(tmpdir(), 'kurszettel-gallery-'));
let browser: Browser;
let page: Page;
let address: (view: View) => string;

beforeAll(async () => {
  address = await buildGallery(folder);
  browser = await chromium.launch({
    executablePath: findBinary('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
    chromiumSandbox: false,
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(shot: Shot): Promise<void> {
  await page.setViewportSize(shot.viewport);
  await page.emulateMedia({
    colorScheme: shot.scheme,
    forcedColors: shot.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${address(shot.view)}#${shot.state}/${shot.language}`);
  await shot.act?.(page);
}

describe('every state', () => {
  it.each(CHECKED.map((shot) => [shot.name, shot] as const))(
    '%s: accessible, nothing cut off',
    async (_, shot) => {
      await open(shot);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    },
  );
});

describe('layout', () => {
  const golden: Record<string, string[]> = existsSync(LAYOUT_FILE)
    ? JSON.parse(readFileSync(LAYOUT_FILE, 'utf8'))
    : {};
  const update = process.env.UPDATE_LAYOUT === '1';

  it.each(KEY_SHOTS)('%s: every block where it was', async (name) => {
    await open(shotCalled(name));
    const boxes = await page.evaluate(layoutOf);
    if (update) golden[name] = boxes.map(writeBox);
    const before = (golden[name] ?? []).map(readBox);
    expect(boxes.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
    expect(moved(boxes, before)).toEqual([]);
  });

  afterAll(() => {
    if (update) writeFileSync(LAYOUT_FILE, `${JSON.stringify(golden, null, 1)}\n`);
  });

  it('notices a block that moved, and one that grew', async () => {
    await open(shotCalled('popup-article-de-light'));
    const before = await page.evaluate(layoutOf);
    await page.addStyleTag({ content: '.chips { padding-top: 8px } .price-chip { padding-inline: 16px }' });
    const names = moved(await page.evaluate(layoutOf), before).join('\n');
    expect(names).toContain('block-companies');
    expect(names).toContain('price');
  });
});

function shotCalled(wanted: string): Shot {
  const shot = SHOTS.find(({ name }) => name === wanted);
  if (!shot) throw new Error(`no shot is called ${wanted}`);
  return shot;
}

/** One line per box, so that a change reads well in a diff. */
const writeBox = ({ what, x, gap, width, height }: Box) => `${what} ${x} ${gap} ${width} ${height}`;

function readBox(line: string): Box {
  const [what = '', x, gap, width, height] = line.split(' ');
  return { what, x: Number(x), gap: Number(gap), width: Number(width), height: Number(height) };
}

/**
 * Boxes that are elsewhere than they were. Distances are measured from the box before, so that a line that another
 * font breaks differently does not move all that follows; pixels below the tolerance are hinting and rounding.
 */
function moved(now: Box[], before: Box[]): string[] {
  const TOLERANCE = 3;
  return now.flatMap((box, i) => {
    const was = before[i];
    if (!was) return [];
    const off = (['x', 'gap', 'width', 'height'] as const).filter(
      (side) => Math.abs(box[side] - was[side]) > TOLERANCE,
    );
    return off.map((side) => `${box.what}: ${side} ${was[side]} → ${box[side]}`);
  });
}
