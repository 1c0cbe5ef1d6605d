/**
 * Opens the built extension on an article: `tsx scripts/open.ts [FILE|URL]`. With a display the reader gets a browser
 * window; without one the same happens headless, and the summary and the path of a screenshot are printed.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBinary } from '../tests/browser/find-binary.ts';
import { printSlip } from './open/print-slip.ts';

const SAMPLE = resolve(import.meta.dirname, '../examples/wallstreet-online-artikel.html');
const extension = resolve(import.meta.dirname, '../dist/chromium');
const input = process.argv[2] ?? SAMPLE;
const article: { url: string; html?: string } = /^https?:\/\//.test(input)
  ? { url: input }
  : fileArticle(resolve(input));

if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux') await openWindow();
else await printSlip(article, extension);

async function openWindow(): Promise<void> {
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'kurszettel-start-')), {
    executablePath: findBinary('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const { html } = article;
  if (html !== undefined)
    await context.route(article.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
  // The first-run page opens by itself, in front; the article shall be what is seen.
  const isFirstRun = (each: Page) => each.url().endsWith('/welcome.html');
  if (!context.pages().some(isFirstRun))
    await context.waitForEvent('page', { predicate: isFirstRun, timeout: 5000 }).catch(() => undefined);
  const page = context.pages().find((each) => !isFirstRun(each)) ?? (await context.newPage());
  await page.goto(article.url);
  await page.bringToFront();
  console.log(
    [
      `Kurszettel runs on ${article.url}`,
      'Numbers and companies are marked: rest the pointer on one. For the slip click the Kurszettel button in the',
      'toolbar (behind the puzzle piece, where it can be pinned) or press Alt+Shift+K.',
      'The other tab is the first-run page. Close the window to end.',
    ].join('\n'),
  );
  await context.waitForEvent('close', { timeout: 0 });
}

/** A file is shown under the address that it names as its own, so that the site's rules apply as they do out there. */
function fileArticle(file: string): { url: string; html: string } {
  const content = readFileSync(file, 'utf8');
  const html = /^\s*</.test(content) ? content : textPage(content);
  const canonical = /<link[^>]+rel="?canonical"?[^>]+href="(https?:\/\/[^"]+)"/i.exec(html)?.[1];
  return { url: canonical ?? 'https://artikel.example/datei', html };
}

/** A plain text as the simplest of pages. */
function textPage(text: string): string {
  const [title = '', ...paragraphs] = text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  return `<!doctype html><html lang="de"><title>${title}</title><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></html>`;
}
