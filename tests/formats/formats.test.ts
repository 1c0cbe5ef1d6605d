import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { FORMATS, render } from '../../src/formats/index.ts';
import { SLIP_BLOCKS } from '../../src/formats/part.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { slip } from './summary-fixture.ts';

const GOLDEN = join(import.meta.dirname, '../golden/formats');
const LANGUAGES = ['de', 'en'] as const;
const cases = FORMATS.flatMap((format) => LANGUAGES.map((language) => [format, language] as const));

describe('golden slips (npm run golden rewrites them; read the difference before you commit it)', () => {
  it.each(cases)('%s, %s', (format, language) => {
    expect(render(slip, format, wordingFor(language))).toBe(
      readFileSync(join(GOLDEN, `slip.${language}.${format}`), 'utf8'),
    );
  });
});

describe('text of a page is never markup', () => {
  const hostile = structuredClone(slip);
  hostile.article.title = '</h2><script>alert(1)</script>';
  hostile.article.url = 'javascript:alert(1)';
  hostile.companies[0] = {
    ...slip.companies[0],
    name: '<img src=x onerror=alert(1)>',
  } as (typeof slip.companies)[0];

  it('in HTML', () => {
    const { document } = new JSDOM(render(hostile, 'html', wordingFor('de'))).window;
    expect(document.querySelector('script, img, a')).toBeNull();
    expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('in Markdown', () => {
    const printed = render(hostile, 'markdown', wordingFor('de'));
    expect(printed).not.toMatch(/(?<!\\)<(script|img)/);
    expect(render(slip, 'markdown', wordingFor('de'))).toContain('Prognose an \\| \\*jetzt\\*');
  });
});

describe('parts', () => {
  it.each(SLIP_BLOCKS)('the block %s prints in every format', (block) => {
    for (const format of FORMATS)
      expect(render(slip, format, wordingFor('en'), { kind: 'block', block })).not.toContain('undefined');
  });

  it('a row that is not there prints nothing and breaks nothing', () => {
    expect(render(slip, 'text', wordingFor('en'), { kind: 'row', row: 99 })).toBe('');
  });
});
