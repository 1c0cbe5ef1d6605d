/** `npm start [-- FILE|URL]`: sets up what is missing, builds, and opens a browser with Kurszettel on an article. */
import { spawnSync } from 'node:child_process';
import { setup } from './setup.mjs';

setup({ browsers: true });
for (const script of [['scripts/build.ts'], ['scripts/open.ts', ...process.argv.slice(2)]]) {
  const { status } = spawnSync('npx', ['tsx', ...script], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
