/**
 * Prints how well our own annotated texts are read: `npm run gold [-- open|held] [--misses]`. Rules are developed on
 * tests/gold/open; of tests/gold/held look at the figures only, or it tells nothing any more.
 */
import { join } from 'node:path';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { packFor } from '../src/languages/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { readGold } from './gold/gold-text.ts';
import { f1, score } from './gold/score.ts';

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const knowledge = { pack: packFor('de'), register: loadRegister() };

for (const folder of folders.length > 0 ? folders : ['open', 'held']) {
  const golds = readGold(join(import.meta.dirname, '../tests/gold', folder));
  const { tallies, misses } = score(golds, ({ text }) => summarize(plainArticle(text), knowledge));
  if (args.includes('--misses')) console.log(misses.join('\n'));
  console.log(`${folder}: ${golds.length} texts`);
  for (const [what, tally] of tallies)
    console.log(`  ${what.padEnd(16)} ${f1(tally).toFixed(3)}  of ${tally.right + tally.missed}`);
}
