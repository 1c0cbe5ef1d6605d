import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The tests run what a reader gets: both builds, made anew. */
export default function buildFirst(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
