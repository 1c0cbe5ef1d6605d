import { type Driver, until } from '../../tests/browser/driver.ts';
import { painted } from '../../tests/browser/on-page.ts';
import { ON_LISTED, ON_UNLISTED } from './sample.ts';

/** Milliseconds from the click on the button until the slip is painted; the page is read already. */
export async function openOnReadPage(driver: Driver): Promise<number> {
  await driver.goto(ON_LISTED);
  await painted(driver);
  return (await open(driver)).sinceClick;
}

/** Of that, what is ours: from the start of the popup's document, once the browser has made a process for it. */
export async function openOwnPart(driver: Driver): Promise<number> {
  await driver.goto(ON_LISTED);
  await painted(driver);
  return (await open(driver)).sinceDocument;
}

/** The same where the click must bring the page script and have the page read first. */
export async function openOnNewPage(driver: Driver): Promise<number> {
  await driver.goto(ON_UNLISTED);
  return (await open(driver)).sinceClick;
}

/** Firefox now and then reports no paint of a popup: then another one is opened. */
async function open(driver: Driver): Promise<{ sinceClick: number; sinceDocument: number }> {
  for (let tries = 1; ; tries++) {
    try {
      return await openOnce(driver);
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

async function openOnce(driver: Driver): Promise<{ sinceClick: number; sinceDocument: number }> {
  const popup = await driver.openPopup();
  await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
  const shown = await until('its paint', () => popup.evaluate(largestPaint), Boolean);
  const origin = await popup.evaluate(() => performance.timeOrigin);
  await popup.close();
  return { sinceClick: origin + shown - popup.clickedAt, sinceDocument: shown };
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
  return last?.startTime ?? 0;
}
