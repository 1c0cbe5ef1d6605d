import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wrongRanges } from '../../scripts/pages/compare-ranges.ts';
import { paintedRanges } from '../../scripts/pages/painted-ranges.ts';
import { askPageScript } from '../../scripts/pages/talk.ts';
import type { Summary } from '../../src/core/summary.ts';
import type { PageState } from '../../src/extension/messages.ts';
import { type Driver, until } from './driver.ts';
import { aMoment, badge, highlights, painted, paintedFigures, unpainted } from './on-page.ts';
import { APPLICATION, LIST, LISTED, UNLISTED } from './pages.ts';
import { BROWSERS, start } from './start.ts';

describe.each(BROWSERS)('reading a page in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
  });
  afterAll(() => driver?.close());
  afterEach(() => expect(driver.world.strangers, 'requests that left the machine').toEqual([]));

  const copied = async (): Promise<Summary> => {
    const popup = await driver.openPopup();
    await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
    await popup.click('.formats > button, .formats summary');
    await popup.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('.formats li button')];
      entries.find((entry) => entry.textContent?.startsWith('JSON'))?.setAttribute('data-json', '');
    });
    await popup.click('[data-json]');
    const { text } = await until(
      'the copy',
      () => driver.clipboard(),
      ({ text }) => text.startsWith('{'),
    );
    await popup.close();
    return JSON.parse(text);
  };

  it('marks an article on a listed site by itself, each place holding exactly its figure', async () => {
    await driver.goto(LISTED);
    const figures = await painted(driver);
    expect(figures).toContain('1,32 Milliarden Euro');
    expect((await highlights(driver)).company).toContain('Krones');
    const summary = await copied();
    expect(figures).toEqual(summary.figures.map(({ text }) => text).sort());
    for (const { start, end, text } of summary.figures)
      expect(summary.article.text.slice(start, end)).toBe(text);
  });

  it('leaves the document as it was', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const { html, changes, errors, now } = await driver.evaluate(() => ({
      ...(globalThis as any).witness,
      now: document.documentElement.outerHTML,
    }));
    expect(now).toBe(html);
    expect({ changes, errors }).toEqual({ changes: 0, errors: [] });
  });

  it('shows on the button how many key figures there are, and nothing on a page without', async () => {
    await driver.goto(LISTED);
    await painted(driver);
    const summary = await copied();
    await until(
      'the badge',
      () => badge(driver),
      (text) => text.startsWith(String(summary.keyFigures.length)),
    );
    await driver.goto(LIST);
    await until(
      'no badge',
      () => badge(driver),
      (text) => text === '',
    );
  });

  it('leaves a list alone and says so', async () => {
    await driver.goto(LIST);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    const popup = await driver.openPopup();
    await until(
      'the message',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('kein Artikel'),
    );
    await popup.close();
  });

  it('reads an unlisted site after a click on the button, not before', async () => {
    await driver.goto(UNLISTED);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    const popup = await driver.openPopup();
    await until(
      'the slip',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Krones'),
    );
    await popup.close();
    expect(await painted(driver)).toContain('1,32 Milliarden Euro');
  });

  it('says of a page of the browser that no extension may read it', async () => {
    await driver.goto(name === 'firefox' ? 'about:license' : 'chrome://version/');
    const popup = await driver.openPopup();
    await until(
      'the message',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('darf keine Erweiterung'),
    );
    await popup.close();
  });

  it('follows a one-page application from list to article and back', async () => {
    await driver.goto(APPLICATION);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    await driver.evaluate(() => (globalThis as any).openArticle());
    expect(await painted(driver)).toContain('131,5 Millionen Euro');
    await driver.evaluate(() => history.back());
    await unpainted(driver);
    await until(
      'no badge',
      () => badge(driver),
      (text) => text === '',
    );
  });

  it('shows the same after going away and back', async () => {
    await driver.goto(LISTED);
    const before = await painted(driver);
    await driver.evaluate(() => {
      location.href = '/nachrichten';
    });
    await until(
      'the list',
      () => driver.evaluate(() => document.title),
      (title) => title === 'Nachrichten',
    );
    await driver.evaluate(() => history.back());
    await until(
      'the article',
      () => driver.evaluate(() => document.title),
      (title) => title.startsWith('Krones'),
    );
    expect(await painted(driver)).toEqual(before);
    await until(
      'the badge',
      () => badge(driver),
      (text) => text !== '',
    );
  });

  it('never marks a wrong place while the page rewrites, removes and brings back its paragraphs', async () => {
    await driver.goto(LISTED);
    const before = await painted(driver);
    /** Marks that hold what no longer stands in the page, or what the slip of this moment doesn't know there. */
    const wrong = async (): Promise<string[]> => {
      const slip = await slipOf(driver);
      const ranges = await driver.evaluate(paintedRanges);
      const body = await driver.evaluate(() => document.body.textContent ?? '');
      // Read anew meanwhile: the marks may be the new slip's.
      if ((await slipOf(driver))?.article.text !== slip?.article.text) return wrong();
      const gone = ranges.flatMap(({ text }) => (body.includes(text) ? [] : text));
      return slip ? [...gone, ...wrongRanges(ranges, slip)] : gone;
    };
    await driver.evaluate(() => {
      const text = document.querySelector('#p0')?.firstChild as Text;
      text.data = text.data.replace('1,32 Milliarden', '9,87 Milliarden');
    });
    expect(await wrong()).toEqual([]);
    await until(
      'the new figure',
      () => paintedFigures(driver),
      (all) => all.includes('9,87 Milliarden Euro'),
    );
    expect(await wrong()).toEqual([]);

    await driver.evaluate(() => dispatchEvent(new Event('test:remove')));
    expect(await wrong()).toEqual([]);
    await until(
      'their figures to go',
      () => paintedFigures(driver),
      (all) => !all.includes('127,40 Euro'),
    );

    await driver.evaluate(() => {
      dispatchEvent(new Event('test:bring-back'));
      const box = document.querySelector('#text') as HTMLElement;
      box.innerHTML = box.innerHTML.replace('9,87 Milliarden', '1,32 Milliarden');
    });
    expect(await wrong()).toEqual([]);
    await until(
      'every figure again',
      () => paintedFigures(driver),
      (all) => all.join() === before.join(),
    );
    expect(await driver.evaluate(() => (globalThis as any).witness.errors)).toEqual([]);
  });
});

/** The slip that the page holds at this moment. */
async function slipOf(driver: Driver): Promise<Summary | undefined> {
  const state = (await askPageScript(driver, 'read', { occasion: 'by_itself' })) as PageState | null;
  return state?.kind === 'slip' ? state.summary : undefined;
}
