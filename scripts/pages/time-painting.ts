import { type Driver, until } from '../../tests/browser/driver.ts';
import { askPageScript } from './talk.ts';

/**
 * Milliseconds from the order to read the open page until the first frame that has highlights. The page script is
 * there already; the page gets a new address first, so that it is read anew instead of shown from memory.
 */
export async function timePainting(driver: Driver): Promise<number | undefined> {
  await driver.evaluate(() => {
    history.replaceState(history.state, '', `${location.pathname}?again=${Math.random()}`);
  });
  await until(
    'the marks to go',
    () => driver.evaluate(() => CSS.highlights.size),
    (size) => size === 0,
  );
  await driver.evaluate(() => {
    const page = window as { paintedAt?: number };
    delete page.paintedAt;
    const look = () => {
      if ([...CSS.highlights.keys()].some((name) => name.startsWith('kurszettel-')))
        page.paintedAt = performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Both clocks are the machine's; the order leaves the background, as the popup's does.
  const ordered = await driver.background(() => performance.timeOrigin + performance.now());
  await askPageScript(driver, 'read', { occasion: 'anyway' });
  const painted = await until(
    'the paint',
    () => driver.evaluate(() => (window as { paintedAt?: number }).paintedAt ?? 0),
    Boolean,
    4000,
  ).catch(() => undefined);
  return painted === undefined ? undefined : painted - ordered;
}
