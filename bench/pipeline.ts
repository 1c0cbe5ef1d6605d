/**
 * The whole pipeline on the sample article, beside Readability on the same page, and its growth from 2 KB to 2 MB.
 * `npx tsx bench/pipeline.ts`
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { packFor } from '../src/languages/index.ts';
import { readPage } from '../src/page/read-page.ts';
import { loadRegister } from '../src/register/index.ts';

const html = readFileSync(resolve(import.meta.dirname, '../examples/wallstreet-online-artikel.html'), 'utf8');
const url = 'https://www.wallstreet-online.de/nachricht/12345678-beispiel';
const knowledge = { pack: packFor('de'), register: loadRegister() };

/** Median milliseconds of a run, warmed up. */
function median(run: () => void, times: number): number {
  for (let i = 0; i < times; i++) run();
  const samples = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return samples.sort((a, b) => a - b)[times >> 1] ?? 0;
}

const { document } = new JSDOM(html, { url }).window;
const { article } = readPage(document, url);
const cold = performance.now();
summarize(article, knowledge);
const first = performance.now() - cold;
const whole = median(() => summarize(article, knowledge), 100);
const page = median(() => readPage(document, url), 30);
const readability = median(() => new Readability(document.cloneNode(true) as Document).parse(), 30);
console.table({
  'article, characters': article.text.length,
  'summary, first run, ms': Number(first.toFixed(2)),
  'summary, warm, ms': Number(whole.toFixed(2)),
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
