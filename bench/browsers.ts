/**
 * What readers wait for, in real Chromium and Firefox: `npm run bench:browsers [-- --runs=N] [--browser=NAME]`, after
 * `npm run build`. Medians beside their budgets; exit code 1 where one is missed. Say the machine's load with figures.
 */
import { loadavg } from 'node:os';
import type { Driver } from '../tests/browser/driver.ts';
import { BROWSERS, start } from '../tests/browser/start.ts';
import { summaryOf } from './browsers/background-start.ts';
import { openOnNewPage, openOnReadPage, openOwnPart } from './browsers/open-popup.ts';
import { bootstrapOnList, openRegister } from './browsers/own-time.ts';
import { longestTask, readToPainted } from './browsers/page-tasks.ts';
import { SAMPLES, sampleArticle } from './browsers/sample.ts';

interface Measure {
  name: string;
  budget?: number;
  run(driver: Driver): Promise<number>;
}

const article = sampleArticle();
const MEASURES: Measure[] = [
  { name: 'click → slip, page read already', budget: 100, run: openOnReadPage },
  { name: 'of it in the popup: its document → slip', run: openOwnPart },
  { name: 'click → slip, page read by the click', run: openOnNewPage },
  { name: 'background cold → summary', budget: 80, run: async (d) => (await summaryOf(d, article)).cold },
  { name: 'background awake → summary', run: async (d) => (await summaryOf(d, article)).warm },
  { name: 'register compiled and opened', run: openRegister },
  { name: 'bootstrap on a page that is no article', budget: 2, run: bootstrapOnList },
  { name: 'longest task on an article page', budget: 50, run: longestTask },
  { name: 'order to read → highlights painted', run: readToPainted },
];

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const runs = Number(option('runs') || 7);
let missed = false;

for (const browser of BROWSERS.filter((name) => name.includes(option('browser')))) {
  const driver = await start(browser);
  const rows: Record<string, object> = {};
  try {
    for (const [url, html] of Object.entries(SAMPLES)) driver.world.pages.set(url, html);
    for (const { name, budget, run } of MEASURES.filter((each) => each.name.includes(option('only')))) {
      const times: number[] = [];
      for (let index = 0; index < runs; index++) times.push(await run(driver));
      times.sort((a, b) => a - b);
      const median = times[runs >> 1] ?? Number.NaN;
      const kept = budget === undefined || median <= budget;
      missed ||= !kept;
      rows[name] = {
        median: Number(median.toFixed(1)),
        fastest: Number(times[0]?.toFixed(1)),
        slowest: Number(times.at(-1)?.toFixed(1)),
        budget: budget ?? '',
        kept: budget === undefined ? '' : kept ? 'yes' : 'NO',
      };
    }
  } finally {
    await driver.close();
  }
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${browser}, milliseconds, ${runs} runs, load of the machine ${load}`);
  console.table(rows);
}
process.exitCode = missed ? 1 : 0;
