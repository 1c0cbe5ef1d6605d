/**
 * The whole pipeline on the sample article, beside Readability on the same page, and its growth from 2 KB to 2 MB.
 * `npm run bench -- pipeline`. Exit code 1 above the growth that linear time allows.
 */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { packFor } from '../src/languages/index.ts';
import { readPage } from '../src/page/read-page.ts';
import { loadRegister } from '../src/register/index.ts';
import { cpu, load } from './cpu.ts';

const html = readFileSync('examples/wallstreet-online-artikel.html', 'utf8');
const url = 'https://www.wallstreet-online.de/nachricht/12345678-beispiel';
const knowledge = { pack: packFor('de'), register: loadRegister() };

const MOST = 1.3;

/** Median CPU milliseconds of a run, warmed up. */
function median(run: () => void, times: number): number {
  for (let i = 0; i < times; i++) run();
  const samples = Array.from({ length: times }, () => {
    const start = cpu();
    run();
    return cpu() - start;
  });
  return samples.sort((a, b) => a - b)[times >> 1] ?? 0;
}

const { document } = new JSDOM(html, { url }).window;
const { article } = readPage(document, url);
const whole = median(() => summarize(article, knowledge), 100);
const page = median(() => readPage(document, url), 30);
const readability = median(() => new Readability(document.cloneNode(true) as Document).parse(), 30);
console.log(load());
console.table({
  'article, characters': article.text.length,
  'summary, warm, ms CPU': Number(whole.toFixed(2)),
  'reading the page (jsdom), ms': Number(page.toFixed(2)),
  'Readability alone (jsdom), ms': Number(readability.toFixed(2)),
  'summary / Readability': Number((whole / readability).toFixed(2)),
});

const sizes = [2, 20, 200, 2000].map((kilobytes) => {
  const copies = Math.max(1, Math.round((kilobytes * 1024) / article.text.length));
  const text = Array.from({ length: copies }, () => article.text)
    .join('\n\n')
    .slice(0, kilobytes * 1024);
  const ms = median(() => summarize(plainArticle(text), knowledge), kilobytes < 100 ? 30 : 2);
  return {
    characters: text.length,
    ms: Number(ms.toFixed(2)),
    'ns per character': Math.round((ms * 1e6) / text.length),
  };
});
console.table(sizes);
const growth = (sizes.at(-1)?.['ns per character'] ?? 0) / (sizes[0]?.['ns per character'] ?? 1);
console.log(`ratio 2 MB to 2 KB: ${growth.toFixed(2)} (at most ${MOST}, ${load()})`);
if (growth > MOST) process.exitCode = 1;
