/**
 * Runs benchmarks in processes of their own, bundled as the extension is: `npm run bench`, or some of them by name,
 * `npm run bench -- cold pipeline`. A loader of TypeScript would wrap every function and distort the figures.
 * Exit code 1 where one is over its bound.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const ALL = ['cold', 'pipeline', 'sentence', 'figures', 'register'];
const names = process.argv.length > 2 ? process.argv.slice(2) : ALL;
const folder = resolve('node_modules/.cache/bench');

await build({
  entryPoints: names.map((name) => `bench/${name}.ts`),
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
for (const name of names) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [resolve(folder, `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
