/**
 * Loads our CSV and TSV in a real spreadsheet and reads every value back: `npm run spreadsheets`. LibreOffice opens the
 * files as its import dialog would by default, under German and English settings; exit code 1 where a cell differs.
 * Needs LibreOffice Calc: where it is missing, Debian's `libreoffice-calc-nogui` is installed (more than 200 MB, so this
 * is no part of `npm test`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { plainArticle } from '../src/core/article.ts';
import { summarize } from '../src/core/summarize.ts';
import { render } from '../src/formats/index.ts';
import { packFor } from '../src/languages/index.ts';
import { loadRegister } from '../src/register/index.ts';
import { wordingFor } from '../src/wording/index.ts';

const PACKAGE = 'libreoffice-calc-nogui';
const ARTICLE = join(import.meta.dirname, '../tests/golden/articles/results-guidance-raised.txt');
const LOCALES = [
  { language: 'de', locale: 'de-DE' },
  { language: 'en', locale: 'en-US' },
];

installWhereMissing();
const scratch = mkdtempSync(join(tmpdir(), 'kurszettel-spreadsheets-'));
const article = plainArticle(readFileSync(ARTICLE, 'utf8'));
const summary = summarize(article, { pack: packFor(article.language), register: loadRegister() });
let wrong = 0;
// Every file under every locale: a German file may be sent to an English reader.
for (const { language } of LOCALES)
  for (const format of ['csv', 'tsv'] as const)
    for (const { locale } of LOCALES) wrong += check(language, format, locale);
rmSync(scratch, { recursive: true });
process.exitCode = wrong > 0 ? 1 : 0;

/** How many cells differ. */
function check(language: string, format: 'csv' | 'tsv', locale: string): number {
  const printed = render(summary, format, wordingFor(language));
  const separator = format === 'tsv' ? '\t' : /[;,]/.exec(printed)?.[0];
  const cells = load(printed, separator ?? ';', format, locale);
  const [, ...lines] = cells;
  const differences: string[] = [];
  if (lines.length !== summary.figures.length)
    differences.push(`${lines.length} lines for ${summary.figures.length} figures`);
  for (const [index, figure] of summary.figures.entries()) {
    const line = lines[index] ?? [];
    const expected = [figure.value, figure.valueMax ?? ''];
    for (const [at, value] of expected.entries())
      if (line[2 + at] !== value) differences.push(`${figure.text}: ${value} read as ${line[2 + at]}`);
    const quoted = line[8];
    if (typeof quoted !== 'string' || !quoted.includes(figure.text.replace(/\s/g, ' ')))
      differences.push(`${figure.text} quoted as ${quoted}`);
  }
  console.log(
    `${language} ${format} under ${locale}: ${lines.length} figures, ${differences.length || 'none'} different`,
  );
  for (const difference of differences) console.log(`  ${difference}`);
  return differences.length;
}

/** The cells as the spreadsheet holds them: numbers as numbers, all else as text. */
function load(printed: string, separator: string, format: string, locale: string): (string | number)[][] {
  const file = join(scratch, `slip.${format}`);
  const profile = join(scratch, `profile-${locale}`);
  setLocale(profile, locale);
  writeFileSync(file, printed);
  // Separator, quotation mark, UTF-8, first line, columns as found, language of the settings, no special numbers.
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,false`;
  const run = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      scratch,
      file,
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (run.status !== 0) throw new Error(run.stderr || `soffice ended with ${run.status}`);
  return readCells(readFileSync(join(scratch, 'slip.fods'), 'utf8'));
}

function readCells(document: string): (string | number)[][] {
  const parsed = new new JSDOM().window.DOMParser().parseFromString(document, 'text/xml');
  const cellsOf = (row: Element) =>
    [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
      const number = cell.getAttribute('office:value');
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      return Array<string | number>(Math.min(repeated, 20)).fill(
        number === null ? (cell.textContent ?? '').trim() : Number(number),
      );
    });
  return [...parsed.getElementsByTagName('table:table-row')]
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell !== ''));
}

function setLocale(profile: string, locale: string): void {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );
}

function installWhereMissing(): void {
  const runs = (program: string) => spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0;
  if (runs('soffice')) return;
  if (process.getuid?.() !== 0 || !runs('apt-get')) {
    console.error(`Please install LibreOffice Calc, on Debian: sudo apt-get install ${PACKAGE}`);
    process.exit(2);
  }
  console.log(`Installing ${PACKAGE} (more than 200 MB) …`);
  const install = ['install', '-y', '--no-install-recommends', PACKAGE];
  if (spawnSync('apt-get', install, { stdio: 'inherit' }).status !== 0) process.exit(2);
}
