import { type Driver, until } from './driver.ts';

/** Painted text by kind of highlight, as the page itself sees it. */
export async function highlights(driver: Driver): Promise<Record<string, string[]>> {
  return driver.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('kurszettel-'))
        found[name.slice('kurszettel-'.length)] = [...highlight].map((range) => (range as Range).toString());
    }
    return found;
  });
}

const FIGURE_KINDS = ['amount', 'rise', 'fall', 'forecast', 'doubt'];

/** Painted figures, without companies. */
export async function paintedFigures(driver: Driver): Promise<string[]> {
  const found = await highlights(driver);
  return FIGURE_KINDS.flatMap((kind) => found[kind] ?? []).sort();
}

export const painted = (driver: Driver) =>
  until(
    'highlights',
    () => paintedFigures(driver),
    (texts) => texts.length > 0,
  );

export const unpainted = (driver: Driver) =>
  until(
    'no highlights',
    () => highlights(driver),
    (found) => Object.keys(found).length === 0,
  );

/** Time enough for something that must not happen. */
export const aMoment = () => new Promise((resolve) => setTimeout(resolve, 700));

export async function badge(driver: Driver): Promise<string> {
  return driver.background(async () => {
    const { tabs, action } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true });
    return action.getBadgeText({ tabId: tab.id });
  });
}
