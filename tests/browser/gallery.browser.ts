import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, type View } from '../ui/gallery/build-gallery.ts';
import { SHOTS, type Shot } from '../ui/gallery/shots.ts';
import { findBinary } from './find-binary.ts';

/** Every designed state in a real browser: accessible, and within its width. How it is laid out: layout.browser.ts. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** German in light and English in dark colours: what axe looks at doesn't hang on the pairing. */
const CHECKED = SHOTS.filter(({ name }) => !/-de-dark$|-en-light$/.test(name));

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
  if (shot.act) await page.evaluate(shot.act);
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
