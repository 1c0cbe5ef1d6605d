import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: `src/${file}`, source: readFileSync(join(ROOT, 'src', file), 'utf8') }));

const filesWith = (pattern: RegExp, but: (file: string) => boolean = () => false) =>
  sources.filter(({ file, source }) => !but(file) && pattern.test(source)).map(({ file }) => file);

describe('what no source may do', () => {
  it('writes no HTML from text', () => {
    expect(
      filesWith(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/),
    ).toEqual([]);
  });

  it('runs no text as code', () => {
    expect(filesWith(/\beval\(|\bnew Function\(|\bsetTimeout\(\s*['"`]/)).toEqual([]);
  });

  it('asks no server: only the command line fetches what its user names, and a development build its own file', () => {
    const network = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;
    expect(
      filesWith(network, (file) => file.startsWith('src/cli/') || file === 'src/extension/development.ts'),
    ).toEqual([]);
  });
});

describe('what keeps the house easy to see through', () => {
  it('has one reason a file: none over 350 lines', () => {
    const long = sources.filter(({ source }) => source.split('\n').length > 350);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(
      sources.map(({ file }) => file).filter((file) => /(utils?|helpers?|manager|misc|common)\b/i.test(file)),
    ).toEqual([]);
  });

  it('names in ARCHITECTURE.md every folder of src, and no other', () => {
    const said = [
      ...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^\| `src\/([a-z]+)`/gm),
    ].map(([, name]) => name);
    const real = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(said.sort()).toEqual(real.map(({ name }) => name).sort());
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
    '%s links to files that are there',
    (document) => {
      const links = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
        ([, to]) => to ?? '',
      );
      expect(links.filter((to) => !existsSync(join(ROOT, to)))).toEqual([]);
    },
  );

  it('keeps paths of one machine out of tracked files', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
    const text = tracked.filter(
      (file) => existsSync(join(ROOT, file)) && !/\.(png|gz|woff2?)$|package-lock\.json$/.test(file),
    );
    const own = new RegExp(['/work', '/main|/work', '/shared|/tmp', '/dev/'].join(''));
    expect(text.filter((file) => own.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
