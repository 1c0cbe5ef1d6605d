import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Driver, until } from '../../tests/browser/driver.ts';
import { highlights, painted } from '../../tests/browser/on-page.ts';
import { articlePage, LIST, LISTED, LISTED_DARK } from '../../tests/browser/pages.ts';
import { type BrowserName, start } from '../../tests/browser/start.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/wallstreet-online-artikel.html');
const DOUBT = 'https://www.wallstreet-online.de/nachricht/21501236-krones-verrechnet';
const DOUBTFUL = [
  'Der Umsatz von Krones stieg im dritten Quartal von 1,20 auf 1,32 Milliarden Euro, ein Plus von 15 Prozent.',
  'Für das Gesamtjahr rechnet der Vorstand mit einem Umsatz von 5,6 Milliarden Euro. Die Aktie gab um 2,1 Prozent nach.',
];

/** What only a real browser with the real extension shows: highlights, cards, the toolbar's own popup. */
export async function photographBrowser(
  name: BrowserName,
  folder: string,
  language: 'de' | 'en',
): Promise<void> {
  const driver = await start(name, { language });
  const shot = (what: string) => driver.screenshot(join(folder, `${name}-${what}-${language}.png`));
  try {
    const { pages } = driver.world;
    pages.set(DOUBT, articlePage({ texts: DOUBTFUL }));
    const sample = readFileSync(EXAMPLE, 'utf8');
    const example = /<link rel="canonical" href="([^"]+)"/.exec(sample)?.[1] ?? '';
    pages.set(example, sample);

    for (const [look, url] of [
      ['light', LISTED],
      ['dark', LISTED_DARK],
      ['doubt', DOUBT],
      ['example', example],
    ] as const) {
      await driver.goto(url);
      await painted(driver);
      await shot(`page-${look}`);
      for (const kind of ['amount', 'doubt', 'company']) {
        const at = await placeOf(driver, kind);
        if (!at || (look === 'example' && kind !== 'amount')) continue;
        await driver.moveTo(5, 5);
        await cardGone(driver);
        await driver.moveTo(at.x, at.y);
        await cardShown(driver);
        await shot(`page-${look}-card-${kind}`);
      }
    }

    await driver.goto(LISTED);
    await painted(driver);
    await driver.command('next');
    await cardShown(driver);
    await shot('page-step');
    await driver.command('toggle');
    await driver.command('toggle');
    await cardShown(driver);
    await shot('page-legend');
    for (const [look, url] of [
      ['light', LISTED],
      ['dark', LISTED_DARK],
    ] as const) {
      await driver.goto(url);
      await painted(driver);
      const popup = await driver.openPopup();
      await until('the slip', () => popup.evaluate(() => !!document.querySelector('.chip')), Boolean);
      await popup.click('.chip');
      await until(
        'the company',
        () => highlights(driver),
        ({ marked }) => !!marked,
      );
      await popup.close();
      await shot(`page-${look}-company`);
    }

    for (const scheme of ['light', 'dark'] as const) {
      await driver.prefer(scheme);
      for (const [what, url] of [
        ['article', LISTED],
        ['example', example],
        ['list', LIST],
      ] as const) {
        await driver.goto(url);
        const popup = await driver.openPopup();
        await until(
          'its words',
          () => popup.evaluate(() => !!document.querySelector('button.copy, .nothing')),
          Boolean,
        );
        await new Promise((resolve) => setTimeout(resolve, 400));
        await popup.screenshot(join(folder, `${name}-popup-${what}-${language}-${scheme}.png`));
        await popup.close();
      }
      for (const view of ['options', 'welcome']) {
        await driver.openExtensionPage(`${view}.html`);
        await until(view, () => driver.evaluate(() => !!document.querySelector('main h1')), Boolean);
        if (view === 'welcome')
          await until('the sample', () => driver.evaluate(() => !!document.querySelector('mark')), Boolean);
        await shot(`${view}-${scheme}`);
      }
    }
    await driver.prefer('light');

    await driver.forceColours();
    await driver.goto(LISTED);
    await painted(driver);
    const at = await placeOf(driver, 'amount');
    if (at) await driver.moveTo(at.x, at.y);
    await cardShown(driver);
    await shot('page-forced-colors');
  } finally {
    await driver.close();
  }
}

/** The middle of the first highlight of a kind in view. */
function placeOf(driver: Driver, kind: string): Promise<{ x: number; y: number } | null> {
  return driver.evaluate((name) => {
    const ranges = CSS.highlights.get(`kurszettel-${name}`) as unknown as Set<Range> | undefined;
    const boxes = [...(ranges ?? [])].map((range) => range.getClientRects()[0]);
    const box = boxes.find((each) => each && each.top > 0 && each.bottom < innerHeight);
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, kind);
}

const overlays = (driver: Driver) => driver.evaluate(() => document.documentElement.childElementCount - 2);
const cardShown = (driver: Driver) =>
  until(
    'the card',
    () => overlays(driver),
    (count) => count > 0,
  );
const cardGone = (driver: Driver) =>
  until(
    'no card',
    () => overlays(driver),
    (count) => count === 0,
  );
