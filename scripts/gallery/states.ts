import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBinary } from '../../tests/browser/find-binary.ts';
import { buildGallery } from '../../tests/ui/gallery/build-gallery.ts';
import type { Shot } from '../../tests/ui/gallery/shots.ts';

/** The designed states, fed by fixtures: as large as they want to be, or as large as a window. */
export async function photographStates(shots: Shot[], folder: string): Promise<void> {
  if (shots.length === 0) return;
  const built = mkdtempSync(join(tmpdir(), 'gallery-'));
  const address = await buildGallery(built);
  const browser = await chromium.launch({
    executablePath: findBinary('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
    chromiumSandbox: false,
  });
  try {
    for (const shot of shots) {
      const page = await browser.newPage({
        viewport: shot.viewport,
        colorScheme: shot.scheme,
        forcedColors: shot.forcedColors ? 'active' : 'none',
        deviceScaleFactor: 1.5,
      });
      await page.goto(`${address(shot.view)}#${shot.state}/${shot.language}`);
      if (shot.act) await page.evaluate(shot.act);
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
    rmSync(built, { recursive: true, force: true });
  }
}
