/**
 * Rewrites what the golden tests expect: the slips of the made-up summary in every format, and the readings of our own
 * articles. Read the difference before you commit it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { FORMATS, render } from '../src/formats/index.ts';
import { packFor } from '../src/languages/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { wordingFor } from '../src/wording/index.ts';
import { printReading } from '../tests/core/print-reading.ts';
import { slip } from '../tests/formats/summary-fixture.ts';

const golden = join(import.meta.dirname, '../tests/golden');

const formats = join(golden, 'formats');
mkdirSync(formats, { recursive: true });
for (const format of FORMATS)
  for (const language of ['de', 'en'])
    writeFileSync(join(formats, `slip.${language}.${format}`), render(slip, format, wordingFor(language)));

const articles = join(golden, 'articles');
const knowledge = { pack: packFor('de'), register: loadRegister() };
for (const file of readdirSync(articles).filter((name) => name.endsWith('.txt'))) {
  const summary = summarize(plainArticle(readFileSync(join(articles, file), 'utf8')), knowledge);
  writeFileSync(join(articles, file.replace('.txt', '.reading')), printReading(summary));
}
