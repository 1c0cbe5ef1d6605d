import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Summary } from '../../src/core/summary.ts';
import { render } from '../../src/formats/index.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { startChromium } from '../../tests/browser/chromium.ts';
import { until } from '../../tests/browser/driver.ts';
import { World } from '../../tests/browser/world.ts';

/** Without a display: a click on the real toolbar button, the popup's screenshot, and the copied summary in words. */
export async function printSlip(article: { url: string; html?: string }, extension: string): Promise<void> {
  const html = article.html ?? (await (await fetch(article.url)).text());
  const world = await World.open({ [article.url]: html });
  const driver = await startChromium(world, { extension });
  try {
    const pictures = mkdtempSync(join(tmpdir(), 'kurszettel-'));
    await driver.goto(article.url);
    const popup = await driver.openPopup();
    await until(
      'the slip',
      () => popup.evaluate(() => document.querySelector('[aria-busy="true"]') === null),
      Boolean,
    );
    await popup.screenshot(join(pictures, 'popup.png'));
    await popup.close();
    await driver.screenshot(join(pictures, 'page.png'));
    const summary = await driver.background(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const reply = await chrome.tabs.sendMessage(
        tab.id,
        { call: 'read', ask: { occasion: 'click' } },
        { frameId: 0 },
      );
      return reply.value.summary as Summary | undefined;
    });
    if (summary) console.log(`\n${render(summary, 'text', wordingFor('de'))}`);
    else console.log('\nNo finance article was found on this page.');
    console.log(`\nPopup: ${join(pictures, 'popup.png')}\nPage:  ${join(pictures, 'page.png')}`);
  } finally {
    await driver.close();
    world.close();
  }
}

/** The extension's own interface, inside its background. */
// biome-ignore lint/suspicious/noExplicitAny: typing a whole browser interface for one call would say nothing
declare const chrome: any;
