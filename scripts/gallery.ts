/**
 * Pictures of every designed state: `npm run gallery -- FOLDER [STATE…]`. For looking at, one by one.
 * The checks on the same states are in tests/browser/gallery.test.ts.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildGallery } from '../tests/ui/gallery/build-gallery.ts';
import { SHOTS } from '../tests/ui/gallery/shots.ts';

const [folder = 'gallery', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const address = await buildGallery(mkdtempSync(join(tmpdir(), 'gallery-')));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const shot of SHOTS.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part)),
  )) {
    const page = await browser.newPage({
      viewport: shot.viewport,
      colorScheme: shot.scheme,
      forcedColors: shot.forcedColors ? 'active' : 'none',
      deviceScaleFactor: 1.5,
    });
    await page.goto(`${address(shot.view)}#${shot.state}/${shot.language}`);
    await shot.act?.(page);
    if (shot.whole) {
      // A higher window instead of a full-page picture: what sticks to the bottom stays there.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: shot.viewport.width, height });
    }
    await page.screenshot({ path: join(folder, `${shot.name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
}
