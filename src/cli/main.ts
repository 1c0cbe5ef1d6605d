import type { Article } from '../core/article.ts';
import { summarize } from '../core/summarize.ts';
import { render } from '../formats/index.ts';
import { inItsLanguage } from '../languages/index.ts';
import { loadRegister } from '../register/index.ts';
import { wordingFor } from '../wording/index.ts';
import { parseArguments, USAGE, UsageError } from './arguments.ts';
import { runBatch } from './batch.ts';
import { explain } from './explain.ts';
import { readInput } from './read-input.ts';

// A closed pipe (`| head`) is the reader's right, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof UsageError ? `kurszettel: ${message}\n${USAGE}` : `kurszettel: ${message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(argv: string[]): Promise<number> {
  const options = parseArguments(argv);
  const register = loadRegister();
  const read = (given: Article) => {
    const { article, pack } = inItsLanguage(given);
    return summarize(article, { pack, register });
  };
  if (options.jsonl) return (await runBatch(process.stdin, process.stdout, read)) > 0 ? 1 : 0;
  const summary = read(await readInput(options.input ?? '-'));
  const output = options.explain
    ? explain(summary)
    : render(summary, options.format, wordingFor(options.language));
  process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  return 0;
}
