/** CPU time of stretches that are no prose, 2 KB to 200 KB in one sentence, line or word. Exit code 1 where one grows worse than linear. */
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { packFor } from '../src/languages/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { best, load } from './cpu.ts';

const MOST = 2;
const SIZES = [2, 20, 200];
const knowledge = { pack: packFor('de'), register: loadRegister() };
const KINDS: Record<string, string> = {
  'one sentence':
    'und die Nordhafen AG setzte im zweiten Quartal 47,3 Millionen Euro um nach 44,1 Millionen Euro, was Analysten erwartet hatten, ',
  'figures only': '3 Prozent, 17,5 Mio. Euro, ',
  'names only': 'Nordhafen AG und Lenz SE ',
  'no spaces': 'Umsatz12Mio',
  'one word': 'Umsatz',
  brackets: '(Vorjahr: 3 (',
};

for (const [kind, piece] of Object.entries(KINDS)) {
  const costs = SIZES.map((kilobytes) => {
    const text = piece.repeat(Math.ceil((kilobytes * 1024) / piece.length));
    const run = () => void summarize(plainArticle(text), knowledge);
    for (let warm = 0; warm < 40 / kilobytes; warm++) run();
    return best(run, kilobytes < 100 ? 5 : 2) / kilobytes;
  });
  // From 20 KB on: what every look ahead reaches at most is longer than a text of 2 KB, which so costs less.
  const [, middle = 1, last = 0] = costs;
  const each = costs.map((cost, index) => `${SIZES[index]} KB ${cost.toFixed(2)}`).join(', ');
  console.log(`${kind.padEnd(13)} ms CPU a KB: ${each} (ratio ${(last / middle).toFixed(2)}, ${load()})`);
  if (last / middle > MOST) process.exitCode = 1;
}
