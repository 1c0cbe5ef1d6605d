/** Rewrites the golden slips of tests/golden/formats from the made-up summary. Read the difference before you commit it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS, render } from '../src/formats/index.ts';
import { wordingFor } from '../src/wording/index.ts';
import { slip } from '../tests/formats/summary-fixture.ts';

const folder = join(import.meta.dirname, '../tests/golden/formats');
mkdirSync(folder, { recursive: true });
for (const format of FORMATS)
  for (const language of ['de', 'en'])
    writeFileSync(join(folder, `slip.${language}.${format}`), render(slip, format, wordingFor(language)));
