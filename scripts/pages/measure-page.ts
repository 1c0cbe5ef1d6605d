import type { PageState } from '../../src/extension/messages.ts';
import { type Driver, until } from '../../tests/browser/driver.ts';
import { wrongRanges } from './compare-ranges.ts';
import { paintedRanges } from './painted-ranges.ts';
import type { StoredPage } from './read-gold.ts';
import { askPageScript, setRule } from './talk.ts';
import { timePainting } from './time-painting.ts';

/** What came of one page in one browser. */
export interface Measured {
  /** How the page came to be read: by itself, by the click on the button, or only when told to read it anyway. */
  how: 'by itself' | 'click' | 'anyway';
  verdict: string;
  figures: number;
  mapped: number;
  wrong: string[];
  /** Uncaught errors of our scripts, calls that failed, and readings that ended in an error of their own. */
  exceptions: string[];
  domChanged: boolean;
  /** Milliseconds from the order to read until a frame with the highlights; absent where nothing is painted. */
  ms?: number;
}

/** The bootstrap has spoken to the background by then, or it never will. */
const BY_ITSELF_MS = 1500;

export async function measurePage(driver: Driver, page: StoredPage, shots?: string): Promise<Measured> {
  const errorsBefore = (await driver.errors()).length;
  const exceptions: string[] = [];
  const host = new URL(page.url).hostname;
  await setRule(driver, host, 'never');
  await driver.goto(page.url);
  const before = await serialized(driver);
  await setRule(driver, host, null);
  await driver.goto(page.url);

  let how: Measured['how'] = 'by itself';
  const read = (occasion: 'by_itself' | 'click' | 'anyway') =>
    askPageScript(driver, 'read', { occasion }) as Promise<PageState | null>;
  let state = await until('a page script', () => read('by_itself'), Boolean, BY_ITSELF_MS).catch(() => null);
  if (!state || shots) {
    const popup = await driver.openPopup();
    await until(
      'the popup',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.length > 40,
    );
    if (shots) await popup.screenshot(`${shots}-popup.png`);
    if (!state) how = 'click';
    state = await until('the reading', () => read('click'), Boolean);
    await popup.close();
  }
  if (state?.kind === 'nothing') {
    exceptions.push(...state.reasons.filter((reason) => reason === 'unreadable'));
    how = 'anyway';
    const { reason } = state;
    state = await until('the reading', () => read('anyway'), Boolean);
    if (state?.kind === 'nothing') return nothing(reason);
  }
  if (state?.kind !== 'slip') throw new Error('no slip, no refusal');
  const { summary, unmappedFigures } = state;
  const mapped = summary.figures.length - unmappedFigures;
  const isFigure = ({ kind }: { kind: string }) => kind !== 'company';
  const ranges = await until(
    `${mapped} painted figures`,
    () => driver.evaluate(paintedRanges),
    (all) => all.filter(isFigure).length === mapped,
    4000,
  ).catch((error) => {
    exceptions.push(String(error).slice(0, 200));
    return driver.evaluate(paintedRanges);
  });
  const domChanged = (await serialized(driver)) !== before;
  if (shots) {
    await driver.evaluate(showFirstRange);
    await driver.screenshot(`${shots}-page.png`);
  }
  const ms = ranges.length > 0 ? await timePainting(driver) : undefined;
  exceptions.push(...(await driver.errors()).slice(errorsBefore));
  return {
    how,
    verdict: summary.verdict.kind,
    figures: summary.figures.length,
    mapped,
    wrong: wrongRanges(ranges, summary),
    exceptions,
    domChanged,
    ...(ms !== undefined && { ms }),
  };

  async function nothing(reason: string): Promise<Measured> {
    return {
      how,
      verdict: reason,
      figures: 0,
      mapped: 0,
      wrong: [],
      exceptions: [...exceptions, ...(await driver.errors()).slice(errorsBefore)],
      domChanged: (await serialized(driver)) !== before,
    };
  }
}

/** Runs in the page. */
function showFirstRange(): void {
  const all = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  const tops = all.map((range) => range.getBoundingClientRect().top + scrollY);
  scrollTo({ top: Math.min(...tops) - 80, behavior: 'instant' });
}

const serialized = (driver: Driver) => driver.evaluate(() => document.documentElement.outerHTML);
