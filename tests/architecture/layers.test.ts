import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Which folders of src each folder may import from, and which packages. The arrows of ARCHITECTURE.md. */
const ARROWS: Record<string, { folders: string[]; packages: string[] }> = {
  core: { folders: [], packages: [] },
  languages: { folders: ['core'], packages: [] },
  register: { folders: ['core'], packages: [] },
  wording: { folders: ['core', 'settings'], packages: [] },
  settings: { folders: [], packages: [] },
  formats: { folders: ['core', 'wording', 'settings'], packages: [] },
  page: { folders: ['core', 'wording', 'settings'], packages: ['@mozilla/readability'] },
  ui: { folders: ['core', 'wording', 'settings', 'formats'], packages: ['preact'] },
  extension: {
    folders: ['core', 'languages', 'register', 'wording', 'settings', 'formats', 'page', 'ui'],
    packages: ['webextension-polyfill', 'preact'],
  },
  cli: { folders: ['core', 'languages', 'register', 'wording', 'formats', 'page'], packages: ['jsdom'] },
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** Every module that a file imports, types included: an arrow is an arrow. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:(?:from|import)\s+|import\()'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** Imports of `file` that its folder may not have. */
function breaches(file: string, imports: string[]): string[] {
  const folder = file.split('/')[0] ?? '';
  const arrows = ARROWS[folder];
  if (!arrows) return [`src/${folder} is not in the table of arrows`];
  return imports.filter((target) => {
    if (target.startsWith('node:')) return folder !== 'cli';
    if (!target.startsWith('.'))
      return !arrows.packages.some((name) => target === name || target.startsWith(`${name}/`));
    const to = relative(SRC, resolve(join(SRC, dirname(file)), target)).split('/')[0] ?? '';
    return to !== folder && !arrows.folders.includes(to);
  });
}

describe('layers point one way', () => {
  it.each(files)('%s', (file) => expect(breaches(file, importsOf(file))).toEqual([]));

  it('finds a breach', () => {
    expect(breaches('core/summarize.ts', ['../page/read-page.ts'])).toHaveLength(1);
    expect(breaches('page/read-page.ts', ['webextension-polyfill'])).toHaveLength(1);
    expect(breaches('core/summarize.ts', ['./article.ts'])).toHaveLength(0);
  });

  it('keeps the DOM out of the engine and the browser API out of the page', () => {
    const uses = (folder: string, pattern: RegExp) =>
      files.filter(
        (file) => file.startsWith(`${folder}/`) && pattern.test(readFileSync(join(SRC, file), 'utf8')),
      );
    expect(uses('core', /(?<![./'\w])(document|window)\.|HTMLElement|querySelector/)).toEqual([]);
    expect(uses('page', /\b(chrome|browser)\.(runtime|tabs|storage|scripting)/)).toEqual([]);
  });
});
