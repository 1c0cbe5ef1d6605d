import { resolve } from 'node:path';
import { startChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { ALLOWED, PAGES } from './pages.ts';
import { World } from './world.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const START = { chromium: startChromium, firefox: startFirefox };

/** A browser with the built extension, on the test's pages. */
export async function start(name: BrowserName, options: Partial<DriverOptions> = {}): Promise<Driver> {
  const world = await World.open(PAGES);
  const extension = resolve(import.meta.dirname, '../../dist', name);
  try {
    const driver = await START[name](world, {
      extension,
      allowing: [`${new URL(ALLOWED).origin}/*`],
      ...options,
    });
    return {
      ...driver,
      async close() {
        await driver.close();
        world.close();
      },
    };
  } catch (error) {
    world.close();
    throw error;
  }
}
