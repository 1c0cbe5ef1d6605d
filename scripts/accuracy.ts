/**
 * Runs the outside scorers over their data and prints their tables: `npm run accuracy -- ../shared [--misses]`.
 * `--only texts|written|patterns|companies|pages|proof` picks one, `--half 0|1` takes every other gold text, so that rules
 * can be developed on one half and checked on the other.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Summary } from '../src/core/summary.ts';
import { wordingFor } from '../src/wording/index.ts';
import { proveNumbers } from '../tests/formats/prove-numbers.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
const shared = args[0];
if (!shared || !existsSync(join(shared, 'eval'))) {
  console.error('usage: npm run accuracy -- PATH-OF-SHARED [--only NAME] [--half 0|1] [--misses]');
  process.exit(2);
}
const root = resolve(shared);
const only = option('--only');
const half = option('--half');
const misses = args.includes('--misses') ? ['--misses'] : [];
const scratch = mkdtempSync(join(tmpdir(), 'kurszettel-accuracy-'));

type Line = { id: string; text?: string; html?: string; url?: string };

/** Runs the command line over the lines, as an outside reader would. */
function summarize(lines: Line[]): string {
  const run = spawnSync('npx', ['tsx', 'src/cli/main.ts', '--jsonl'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (run.stderr.trim()) console.error(run.stderr.trim());
  return run.stdout;
}

function score(scorer: string, gold: string, input: string): void {
  const run = spawnSync('node', [join(root, 'eval', scorer), '--gold', gold, ...misses], {
    input,
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  console.log(run.stderr + run.stdout);
}

function goldTexts(folder: string): void {
  let dir = join(root, 'gold', folder);
  let files = readdirSync(dir).filter((file) => file.endsWith('.txt'));
  if (half !== undefined) {
    files = files.filter((_, index) => index % 2 === Number(half));
    const picked = join(scratch, folder);
    spawnSync('mkdir', ['-p', picked]);
    for (const file of files)
      for (const name of [file, file.replace('.txt', '.json')])
        symlinkSync(join(dir, name), join(picked, name));
    dir = picked;
  }
  const input = summarize(
    files.map((file) => ({ id: basename(file, '.txt'), text: readFileSync(join(dir, file), 'utf8') })),
  );
  console.log(`== gold/${folder}${half === undefined ? '' : ` (half ${half})`}`);
  score('score.mjs', dir, input);
  if (folder === 'written') score('score-extras.mjs', dir, input);
}

const parts: Record<string, () => void> = {
  texts: () => goldTexts('texts'),
  written: () => goldTexts('written'),
  patterns: () => {
    const gold = join(root, 'patterns', 'patterns.jsonl');
    const lines = readFileSync(gold, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as { id: unknown; example: string });
    console.log('== patterns');
    score(
      'score-patterns.mjs',
      gold,
      summarize(lines.map(({ id, example }) => ({ id: String(id), text: example }))),
    );
  },
  companies: () => {
    const gold = join(root, 'corpora', 'smartdata-train.jsonl.gz');
    const lines = gunzipSync(readFileSync(gold))
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as Line)
      .filter((_, index) => half === undefined || index % 2 === Number(half));
    const picked = join(scratch, 'corpus.jsonl');
    writeFileSync(picked, lines.map((line) => JSON.stringify(line)).join('\n'));
    console.log('== company mentions');
    score('score-companies.mjs', picked, summarize(lines.map(({ id, text }) => ({ id, text: text ?? '' }))));
  },
  pages: () => {
    const gold = join(root, 'pages', 'pages.json');
    const pages = JSON.parse(readFileSync(gold, 'utf8')) as { file: string; url: string }[];
    const lines = pages.map(({ file, url }) => ({
      id: file,
      url,
      html: gunzipSync(readFileSync(join(root, 'pages', file))).toString('utf8'),
    }));
    console.log('== pages');
    score('score-pages.mjs', gold, summarize(lines));
  },
};
parts.proof = () => {
  console.log('== proof: numbers in all formats, German and English');
  let proven = 0;
  for (const folder of ['texts', 'written']) {
    const dir = join(root, 'gold', folder);
    if (!existsSync(dir)) continue;
    const files = readdirSync(dir).filter((file) => file.endsWith('.txt'));
    const summaries = summarize(files.map((id) => ({ id, text: readFileSync(join(dir, id), 'utf8') })));
    for (const line of summaries.split('\n').filter(Boolean)) {
      const summary = JSON.parse(line) as Summary;
      for (const language of ['de', 'en']) {
        const proof = proveNumbers(summary, wordingFor(language));
        proven += proof.proven;
        for (const number of proof.unproven) {
          console.log(`  ${summary.id}: ${number}`);
          process.exitCode = 1;
        }
      }
    }
  }
  console.log(`proven             ${proven}`);
};
for (const [name, run] of Object.entries(parts)) if (!only || only === name) run();
rmSync(scratch, { recursive: true });
