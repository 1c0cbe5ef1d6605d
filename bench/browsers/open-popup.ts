import { type Driver, until } from '../../tests/browser/driver.ts';
import { painted } from '../../tests/browser/on-page.ts';
import { ON_LISTED, ON_UNLISTED } from './sample.ts';

/** Milliseconds from the click on the button until the slip is painted; the page is read already. */
export async function openOnReadPage(driver: Driver): Promise<number> {
  await driver.goto(ON_LISTED);
  await painted(driver);
  return open(driver);
}

/** The same where the click must bring the page script and have the page read first. */
export async function openOnNewPage(driver: Driver): Promise<number> {
  await driver.goto(ON_UNLISTED);
  return open(driver);
}

async function open(driver: Driver): Promise<number> {
  const popup = await driver.openPopup();
  await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
  const shownAt = await until('its paint', () => popup.evaluate(largestPaint), Boolean);
  await popup.close();
  return shownAt - popup.clickedAt;
}

/** Runs in the popup: when its largest text was painted, which is the slip's. The skeleton before it has no text. */
async function largestPaint(): Promise<number> {
  const entries = await new Promise<PerformanceEntry[]>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    setTimeout(() => resolve([]), 500);
  });
  const last = entries.at(-1);
  return last ? performance.timeOrigin + last.startTime : 0;
}
