/**
 * Stored pages in real browsers: `npm run pages -- FOLDER [--browser=chromium|firefox] [--only=PART] [--shots=FOLDER]`,
 * where FOLDER/pages holds pages.json and the pages. Each is served under its own address and read by the built
 * extension; exit code 1 where a range is wrong, anything throws, a document changes, or too few figures are mapped.
 * The pages' own scripts stay off (by a content policy): then whatever changes or throws is ours.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, start } from '../tests/browser/start.ts';
import { measurePage } from './pages/measure-page.ts';
import { readStoredPages } from './pages/read-gold.ts';
import { Report } from './pages/report.ts';

const LEAST_MAPPED = 0.97;

const args = process.argv.slice(2);
const option = (name: string) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const folder = args.find((arg) => !arg.startsWith('--'));
if (!folder) {
  console.error('usage: npm run pages -- FOLDER [--browser=NAME] [--only=PART] [--shots=FOLDER]');
  process.exit(2);
}
const pages = readStoredPages(join(folder, 'pages')).filter(({ file }) => file.includes(option('only')));
const browsers = BROWSERS.filter((name) => name.includes(option('browser')));
const shots = option('shots');
if (shots) mkdirSync(shots, { recursive: true });

const report = new Report();
for (const browser of browsers) {
  const driver = await start(browser);
  try {
    driver.world.headers['content-security-policy'] = "script-src 'none'";
    for (const page of pages) {
      driver.world.pages.set(page.url, page.html);
      const shot = shots ? join(shots, `${page.file.replace(/\.html\.gz$/, '')}-${browser}`) : undefined;
      try {
        report.add(page.file, browser, await measurePage(driver, page, shot));
      } catch (error) {
        report.fail(page.file, browser, error);
      }
    }
  } finally {
    await driver.close();
  }
}
process.exitCode = report.close(browsers, LEAST_MAPPED) ? 0 : 1;
