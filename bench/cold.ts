/** What the background pays before its first summary, and for it: a process that has compiled nothing yet. */
import { readFileSync } from 'node:fs';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { packFor } from '../src/languages/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { cpu, load } from './cpu.ts';

const html = readFileSync('examples/wallstreet-online-artikel.html', 'utf8');
const text = html
  .slice(html.indexOf('<body'))
  .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
  .replace(/[ \t]+/g, ' ')
  .replace(/\s*\n\s*/g, '\n')
  .trim()
  .slice(0, 2500);
const begun = cpu();
const knowledge = { pack: packFor('de'), register: loadRegister() };
const opened = cpu();
summarize(plainArticle(text), knowledge);
const first = cpu();
summarize(plainArticle(text), knowledge);
console.log(
  [
    `ms CPU (${load()}): process and modules ${begun.toFixed(0)}`,
    `register and pack ${(opened - begun).toFixed(0)}`,
    `first summary of ${text.length} characters ${(first - opened).toFixed(0)}`,
    `second ${(cpu() - first).toFixed(0)}`,
  ].join(', '),
);
