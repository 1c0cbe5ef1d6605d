/**
 * `npm test`: sets up what is missing, then types, lint, unit tests, the build, the store's lint, and the browser
 * tests in Chromium and Firefox. Every step runs, so that one failure doesn't hide another; the last line counts tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from './setup.mjs';

const begin = performance.now();
setup({ browsers: true });
console.log(`Setup done in ${seconds(begin)}.`);

const scratch = mkdtempSync(join(tmpdir(), 'kurszettel-test-'));
const report = (name) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(scratch, name)}`,
];
const steps = [
  ['types', ['npm', 'run', '-s', 'types']],
  ['lint', ['npm', 'run', '-s', 'lint']],
  ['unit tests', ['npm', 'run', '-s', 'unit', '--', ...report('unit.json')]],
  ['build', ['npm', 'run', '-s', 'build']],
  ['store lint', ['npm', 'run', '-s', 'lint:store']],
  ['browser tests', ['npm', 'run', '-s', 'browser', '--', ...report('browser.json')]],
];

const failed = [];
for (const [name, [command, ...args]] of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`-- ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds(start)}`);
  if (status !== 0) failed.push(name);
}

const counts = ['unit.json', 'browser.json'].map((name) => count(join(scratch, name)));
rmSync(scratch, { recursive: true });
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const broken = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(
  `\n${failed.length === 0 ? 'All steps passed' : `Failed: ${failed.join(', ')}`} in ${seconds(begin)}.`,
);
console.log(`${passed} passed, ${broken} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** Test counts of a vitest report; a suite that could not even start counts as one failure. */
function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
