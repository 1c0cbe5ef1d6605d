import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { BUDGETS, PACKED_BUDGET } from './plan.ts';

/** Prints what each build weighs; throws when a budget is passed. */
export function reportSizes(root: string, browsers: readonly string[]): void {
  const over: string[] = [];
  for (const browser of browsers) {
    const folder = join(root, 'dist', browser);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(folder, file)).isFile(),
    );
    let packed = 0;
    const lines: string[] = [];
    for (const file of files.sort()) {
      const data = readFileSync(join(folder, file));
      // A zip holds each file deflated behind two headers that repeat its name.
      packed += deflateRawSync(data, { level: 9 }).length + 2 * file.length + 76;
      if (!/\.(js|css|html)$/.test(file)) continue;
      const zipped = withImports(folder, file).reduce((sum, each) => sum + gzipped(join(folder, each)), 0);
      const budget = BUDGETS[file];
      lines.push(`  ${file.padEnd(26)} ${kilobytes(data.length)}  gzipped ${kilobytes(zipped)}`);
      if (budget !== undefined && zipped > budget) over.push(`${browser}/${file} ${kilobytes(zipped)}`);
    }
    if (packed > PACKED_BUDGET) over.push(`${browser} packed ${kilobytes(packed)}`);
    process.stdout.write(
      `${browser}: packed ${kilobytes(packed)} of ${kilobytes(PACKED_BUDGET)}\n${lines.join('\n')}\n`,
    );
  }
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** A file and all scripts and styles that it imports or links, relative to the extension's root. */
function withImports(folder: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = file.endsWith('.css') ? '' : readFileSync(join(folder, file), 'utf8');
  const names = file.endsWith('.html')
    ? /(?:src|href)="([^":#]+\.(?:js|css))"/g
    : /(?:from|import)\s*"(\.[^"]+\.js)"/g;
  const imports = [...source.matchAll(names)].map((match) => match[1] ?? '');
  return [file, ...imports.flatMap((path) => withImports(folder, join(dirname(file), path), seen))];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} KB`;
}
