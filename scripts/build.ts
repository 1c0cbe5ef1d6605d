import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, context } from 'esbuild';
import { MANIFEST_WORDINGS } from '../src/wording/manifest.ts';
import { localeMessages } from './build/locales.ts';
import {
  BROWSERS,
  type Browser,
  deriveManifest,
  type Manifest,
  namedFiles,
  namedMessages,
} from './build/manifest.ts';
import { noHtmlWriting } from './build/no-html-writing.ts';
import { BACKGROUND, COPIES, SCRIPTS, STAND_INS, STYLES, VIEWS } from './build/plan.ts';
import { reportSizes } from './build/sizes.ts';

/**
 * Builds dist/chromium and dist/firefox. `--development`: source maps, readable names. `--watch`: the same, again
 * after every change; the extension then reloads itself (src/extension/development.ts).
 */
const ROOT = resolve(import.meta.dirname, '..');
const watch = process.argv.includes('--watch');
const development = watch || process.argv.includes('--development');
const browsers = BROWSERS.filter(
  (browser) =>
    !process.argv.some((arg) => arg.startsWith('--only=')) || process.argv.includes(`--only=${browser}`),
);
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

type Bundles = Pick<BuildOptions, 'entryPoints' | 'format' | 'splitting' | 'chunkNames' | 'alias'>;

const entries = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `src/extension/${file}`]));
const BUNDLES: Bundles[] = [
  { entryPoints: Object.fromEntries(STYLES.map((name) => [`styles/${name}`, `src/ui/styles/${name}.css`])) },
  { entryPoints: entries(BACKGROUND), format: 'iife' },
  { entryPoints: entries(SCRIPTS), format: 'iife', alias: STAND_INS },
  {
    entryPoints: entries(VIEWS),
    format: 'esm',
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    alias: STAND_INS,
  },
];

function options(bundles: Bundles, out: string, built: () => void): BuildOptions {
  return {
    ...bundles,
    absWorkingDir: ROOT,
    outdir: out,
    bundle: true,
    target: ['chrome127', 'firefox142'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'linked',
    minify: !development,
    sourcemap: development ? 'linked' : false,
    define: { DEVELOPMENT: String(development) },
    logLevel: 'warning',
    plugins: [
      noHtmlWriting,
      { name: 'built', setup: (build) => build.onEnd(({ errors }) => void (errors.length === 0 && built())) },
    ],
  };
}

/** Everything beside the bundles; fails on a name that leads nowhere. */
function finish(browser: Browser, out: string): void {
  for (const [from, to] of Object.entries(COPIES)) {
    mkdirSync(dirname(join(out, to)), { recursive: true });
    cpSync(join(ROOT, from), join(out, to));
  }
  for (const [language, wording] of Object.entries(MANIFEST_WORDINGS)) {
    const folder = join(out, '_locales', language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'messages.json'), JSON.stringify(localeMessages(wording), null, 2));
  }
  const source = JSON.parse(read('manifest.json')) as Manifest;
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const manifest = deriveManifest(source, { browser, version, development });
  const html = Object.values(COPIES).filter((file) => file.endsWith('.html'));
  const named = [
    ...namedFiles(manifest),
    ...html.flatMap((file) => linkedFiles(readFileSync(join(out, file), 'utf8'))),
  ];
  const missing = named.filter((file) => !existsSync(join(out, file)));
  if (missing.length > 0) throw new Error(`${browser}: named but not built: ${missing.join(', ')}`);
  const unworded = namedMessages(manifest).filter((key) => !(key in MANIFEST_WORDINGS.de));
  if (unworded.length > 0) throw new Error(`${browser}: no wording for ${unworded.join(', ')}`);
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));
  // Last, so that a waiting development build reloads only what is complete.
  if (development) writeFileSync(join(out, 'build.txt'), String(Date.now()));
}

/** Scripts and styles that a page of ours loads. */
function linkedFiles(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^":#]+)"/g)].map((match) => match[1] ?? '');
}

for (const browser of browsers) {
  const out = join(ROOT, 'dist', browser);
  rmSync(out, { recursive: true, force: true });
  const built = new Set<Bundles>();
  for (const bundles of BUNDLES) {
    const onBuilt = () => {
      if (built.add(bundles).size === BUNDLES.length) finish(browser, out);
    };
    const build = await context(options(bundles, out, onBuilt));
    if (watch) await build.watch();
    else {
      await build.rebuild();
      await build.dispose();
    }
  }
}
if (watch)
  process.stdout.write('watching: dist/ is rebuilt after every change, the extension reloads itself\n');
else if (!development) reportSizes(ROOT, browsers);
