import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../src/core/article.ts';
import { summarize } from '../../src/core/summarize.ts';
import { packFor } from '../../src/languages/index.ts';
import { loadRegister } from '../../src/register/index.ts';
import { printReading } from './print-reading.ts';

const FOLDER = resolve(import.meta.dirname, '../golden/articles');
const names = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

describe('golden articles, our own writing (npm run golden rewrites the readings; read the difference)', () => {
  it.each(names)('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const reading = printReading(
      summarize(plainArticle(text), { pack: packFor('de'), register: loadRegister() }),
    );
    expect(reading).toBe(readFileSync(join(FOLDER, name.replace('.txt', '.reading')), 'utf8'));
  });
});
