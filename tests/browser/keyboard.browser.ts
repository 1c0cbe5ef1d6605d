import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Evaluate, type Key, type Popup, until } from './driver.ts';
import { highlights, painted, unpainted } from './on-page.ts';
import { LIST, LISTED } from './pages.ts';
import { BROWSERS, start } from './start.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As a function, since that is what a driver takes to a page. */
const violations = new Function(
  `${AXE}; return axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`,
) as () => Promise<string[]>;

const body = (evaluate: Evaluate) => evaluate(() => document.body.textContent ?? '');

async function openSlip(driver: Driver): Promise<Popup> {
  const popup = await driver.openPopup();
  await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
  return popup;
}

describe.each(BROWSERS)('without a mouse in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
  });
  afterAll(() => driver?.close());

  /** Where the focus is, as far as a reader would tell. */
  const focused = (popup: Popup) =>
    popup.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const outlined = getComputedStyle(at).outlineStyle !== 'none' || !!at.closest('label');
      const words = at.getAttribute('aria-label') || at.textContent || at.getAttribute('name') || '';
      return `${at.localName}.${at.getAttribute('class') ?? ''} ${words.trim()}${outlined ? '' : ' (unseen)'}`;
    });
  const tabTo = async (popup: Popup, selector: string) => {
    for (let i = 0; i < 80; i++) {
      if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return;
      await popup.press('Tab');
    }
    throw new Error(`80 tabs do not lead to ${selector}; the focus is on ${await focused(popup)}`);
  };
  const act = async (popup: Popup, selector: string, key: Key) => {
    await tabTo(popup, selector);
    await popup.press(key);
  };

  it('reaches everything, in the order of reading, and shows where it is', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const popup = await openSlip(driver);
    const reachable = await popup.evaluate(
      () =>
        [...document.querySelectorAll('button, summary, input')].filter(
          (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled,
        ).length,
    );
    const way: string[] = [];
    for (let i = 0; i < reachable; i++) {
      await popup.press('Tab');
      way.push(await focused(popup));
      await popup.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    }
    const missed = await popup.evaluate(() =>
      [...document.querySelectorAll('button, summary, input')]
        .filter((element) => element.checkVisibility() && !element.matches('[data-reached]'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(missed).toEqual([]);
    expect(way.filter((step) => step.endsWith('(unseen)'))).toEqual([]);
    const copyAt = way.findIndex((step) => step.startsWith('button.primary copy'));
    expect(copyAt).toBeGreaterThan(way.findIndex((step) => step.includes('Umsatz')));
    await popup.close();
  });

  it('copies, chooses a format, marks a company, jumps, switches and closes', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const popup = await openSlip(driver);
    const says = (words: string) =>
      until(
        words,
        () => body(popup.evaluate),
        (text) => text.includes(words),
      );

    // Headless, the popup may get the focus later than its slip, and the clipboard wants a focused document.
    await until(
      'the copy',
      async () => {
        await popup.press('c');
        return body(popup.evaluate);
      },
      (text) => text.includes('Kopiert: Formatiert'),
    );

    await act(popup, '.formats > summary', 'Enter');
    await until(
      'the formats',
      () => popup.evaluate(() => !!document.querySelector('.formats[open]')),
      Boolean,
    );
    await act(popup, '.formats li:nth-child(2) button', 'Enter');
    await says('Kopiert: Markdown');

    // Firefox closes the whole popup on Escape, before the page in it hears of the key.
    if (name === 'chromium') {
      await act(popup, '.formats > summary', 'Enter');
      await until(
        'the formats',
        () => popup.evaluate(() => !!document.querySelector('.formats[open]')),
        Boolean,
      );
      await popup.press('Escape');
      await until(
        'no formats',
        () => popup.evaluate(() => !document.querySelector('.formats[open]')),
        Boolean,
      );
    }

    await act(popup, '.block-companies .chip', 'Enter');
    await until('its entry', () => popup.evaluate(() => !!document.querySelector('.entry')), Boolean);

    await popup.press('Enter');
    await until('the entry to close', () => popup.evaluate(() => !document.querySelector('.entry')), Boolean);

    await act(popup, '.brief button', 'Enter');
    await until(
      'a flash',
      () => highlights(driver),
      ({ flash }) => !!flash,
    );

    await popup.press('h');
    await unpainted(driver);
    await act(popup, '.switch input, .switch', ' ');
    await painted(driver);

    await act(popup, '.site > summary', 'Enter');
    await until(
      'the site menu',
      () => popup.evaluate(() => !!document.querySelector('input[name="site-rule"]')),
      Boolean,
    );
    await act(popup, 'input[name="site-rule"]', ' ');
    await popup.press('Escape');
    if (name === 'chromium') await popup.press('Escape').catch(() => undefined);
    await popup.close();
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s colours: popup, options, first-run page',
    async (scheme) => {
      await driver.prefer(scheme);
      await driver.goto(LISTED);
      await painted(driver);
      const popup = await openSlip(driver);
      await until(
        `${scheme} colours`,
        () =>
          popup.evaluate(
            (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
            scheme as string,
          ),
        Boolean,
      );
      expect(await popup.evaluate(violations)).toEqual([]);
      await popup.close();
      await driver.goto(LIST);
      const empty = await driver.openPopup();
      await until(
        'the message',
        () => body(empty.evaluate),
        (text) => text.includes('kein Artikel'),
      );
      expect(await empty.evaluate(violations)).toEqual([]);
      await empty.close();
      for (const view of ['options.html', 'welcome.html']) {
        await driver.openExtensionPage(view);
        await until(view, () => driver.evaluate(() => !!document.querySelector('main h1')), Boolean);
        expect(await driver.evaluate(violations), view).toEqual([]);
      }
    },
  );
});
