import { timePainting } from '../../scripts/pages/time-painting.ts';
import { type Driver, until } from '../../tests/browser/driver.ts';
import { painted } from '../../tests/browser/on-page.ts';
import { ON_LISTED, ON_UNLISTED } from './sample.ts';

/** Milliseconds from the order to read until the frame with the highlights, page script present. */
export async function readToPainted(driver: Driver): Promise<number> {
  await driver.goto(ON_LISTED);
  await painted(driver);
  return (await timePainting(driver)) ?? Number.NaN;
}

/**
 * The longest that the page's thread is kept from its timers, from the click on the button until the highlights are
 * painted: the page script compiled, the page read, the paint. Timers come about 4 ms apart, so no less is seen.
 */
export async function longestTask(driver: Driver): Promise<number> {
  await driver.goto(ON_UNLISTED);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await driver.evaluate(() => {
    const page = window as { longest?: number };
    page.longest = 0;
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      page.longest = Math.max(page.longest ?? 0, now - last);
      last = now;
      setTimeout(tick);
    };
    setTimeout(tick);
  });
  const popup = await driver.openPopup();
  await painted(driver);
  const longest = await until(
    'the longest task',
    () => driver.evaluate(() => (window as { longest?: number }).longest ?? 0),
    Boolean,
  );
  await popup.close();
  return longest;
}
