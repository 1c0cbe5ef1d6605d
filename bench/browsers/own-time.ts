import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Driver } from '../../tests/browser/driver.ts';
import { LIST } from '../../tests/browser/pages.ts';
import { ROOT } from './sample.ts';

const bootstrap = readFileSync(join(ROOT, 'dist/chromium/bootstrap.js'), 'utf8');
const register = buildSync({
  stdin: {
    contents: "import { loadRegister } from './src/register/index.ts'; loadRegister();",
    resolveDir: ROOT,
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
}).outputFiles[0]?.text;

/** Milliseconds of the built bootstrap, compiled and run on a page that is no article. */
export const bootstrapOnList = (driver: Driver) => timed(driver, bootstrap);

/** Milliseconds to compile and open the register, as a background does at its start. */
export const openRegister = (driver: Driver) => timed(driver, register ?? '');

/** On a page opened anew, so that nothing is compiled or warm. */
async function timed(driver: Driver, code: string): Promise<number> {
  await driver.goto(LIST);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return driver.evaluate((script) => {
    const page = window as unknown as { chrome: unknown };
    page.chrome = { runtime: { id: 'bench', sendMessage: () => Promise.resolve(null) } };
    const start = performance.now();
    // biome-ignore lint/security/noGlobalEval: the point is to time a script from its source on
    window.eval(script);
    return performance.now() - start;
  }, code);
}
