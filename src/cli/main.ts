import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { plainArticle } from '../core/article.ts';
import { summarize } from '../core/summarize.ts';
import { packFor } from '../languages/index.ts';
import { loadRegister } from '../register/index.ts';

const args = process.argv.slice(2);
const register = loadRegister();
const read = (text: string) => {
  const article = plainArticle(text);
  return summarize(article, { pack: packFor(article.language), register });
};

if (args.includes('--jsonl')) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    process.stdout.write(`${JSON.stringify({ id, ...read(text) })}\n`);
  }
} else {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('usage: kurszettel FILE');
  process.stdout.write(`${JSON.stringify(read(readFileSync(file, 'utf8')), null, 2)}\n`);
}
