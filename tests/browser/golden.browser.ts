import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongRanges } from '../../scripts/pages/compare-ranges.ts';
import { paintedRanges } from '../../scripts/pages/painted-ranges.ts';
import { askPageScript } from '../../scripts/pages/talk.ts';
import type { PageState } from '../../src/extension/messages.ts';
import { states } from '../../src/wording/de/popup.ts';
import { goldenNames, readGolden } from '../golden/read-page.ts';
import { type Driver, until } from './driver.ts';
import { aMoment, highlights, painted } from './on-page.ts';
import { articlePage } from './pages.ts';
import { BROWSERS, start } from './start.ts';

const pages = goldenNames('wo-').map((name) => ({ name, ...readGolden(name) }));
const articles = pages.filter(({ expected }) => expected.kind === 'finance_news');
const others = pages.filter(({ expected }) => expected.kind !== 'finance_news');

/** The smallest document that a viewer of PDFs opens. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const PDF_ADDRESS = 'https://www.wallstreet-online.de/berichte/quartalsmitteilung.pdf';

describe.each(BROWSERS)('pages as wallstreet-online.de builds them, in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(name);
    for (const { html, expected } of [...pages, readGolden('framed')])
      driver.world.pages.set(expected.url, html);
    driver.world.pages.set(PDF_ADDRESS, PDF);
  });
  afterAll(() => driver?.close());

  /** What the popup says after a click on the button. */
  const said = async (words: string) => {
    const popup = await driver.openPopup();
    const text = await until(
      `"${words}"`,
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes(words),
    );
    await popup.close();
    return text;
  };

  it.each(articles)('$name is read by itself, every mark in its place', async ({ expected }) => {
    await driver.goto(expected.url);
    await painted(driver);
    const state = (await askPageScript(driver, 'read', { occasion: 'by_itself' })) as PageState;
    if (state.kind !== 'slip') throw new Error(`no slip but ${state.reason}`);
    const { summary } = state;
    expect(summary.verdict.reasons).toEqual(expect.arrayContaining(expected.reasons ?? []));
    expect(summary.article.title).toBe(expected.title);
    for (const words of expected.without ?? []) expect(summary.article.text).not.toContain(words);
    expect(state.unmappedFigures).toBe(0);
    expect(wrongRanges(await driver.evaluate(paintedRanges), summary)).toEqual([]);
  });

  it.each(others)('$name is left alone, and said to be what it is', async ({ expected }) => {
    await driver.goto(expected.url);
    await aMoment();
    expect(await highlights(driver)).toEqual({});
    await said(states.noArticle.title);
    const state = (await askPageScript(driver, 'read', { occasion: 'click' })) as PageState;
    expect(state).toMatchObject({ kind: 'nothing', reason: 'no_article' });
    expect((state as { reasons: string[] }).reasons).toEqual(expect.arrayContaining(expected.reasons ?? []));
  });

  it('says of a page of frames that the text lies in one', async () => {
    await driver.goto(readGolden('framed').expected.url);
    await said(states.because.framed ?? '?');
  });

  it('says of a PDF that it cannot be read', async () => {
    driver.world.headers['content-type'] = 'application/pdf';
    await driver.goto(PDF_ADDRESS).finally(() => {
      delete driver.world.headers['content-type'];
    });
    await said(states.pdf.title);
  });

  // Both browsers let an unpacked extension read files; where one does not, `whyUnreadable` says so.
  it('reads a file of this device after a click', async () => {
    const file = join(tmpdir(), `kurszettel-${process.pid}-${name}.html`);
    writeFileSync(file, articlePage());
    await driver.goto(pathToFileURL(file).href);
    await said('1,32 Milliarden Euro');
    expect(await painted(driver)).toContain('131,5 Millionen Euro');
  });

  it.runIf(name === 'firefox')('says of the reader mode that no extension may read it', async () => {
    const [article] = articles;
    await driver.goto(`about:reader?url=${encodeURIComponent(article?.expected.url ?? '')}`);
    await said(states.restrictedPage.title);
  });
});
