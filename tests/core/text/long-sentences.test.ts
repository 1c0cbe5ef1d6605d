import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/core/article.ts';
import { summarize } from '../../../src/core/summarize.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { packFor } from '../../../src/languages/index.ts';
import { loadRegister } from '../../../src/register/index.ts';

const pack = packFor('de');

describe('stretches that are no prose', () => {
  it.each([
    ['one sentence', 'und die Nordhafen AG setzte 47,3 Millionen Euro um, '.repeat(4000)],
    ['a line without spaces', 'Nordhafen47'.repeat(27_000)],
    ['a line of emoji', '📈'.repeat(20_000)],
  ])('%s is cut into pieces that cover it', (_, text) => {
    const { sentences } = readDocument(plainArticle(text), pack);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1000);
    expect(
      sentences
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    for (const { start } of sentences) expect(/[\udc00-\udfff]/.test(text[start] ?? '')).toBe(false);
  });

  it('leaves the figures of a long sentence whole', () => {
    const text = `${'Die Nordhafen AG setzte 47,3 Millionen Euro um und '.repeat(60)}wuchs.`;
    const { figures } = summarize(plainArticle(text), { pack, register: loadRegister() });
    expect(figures.filter(({ value }) => value === 47_300_000)).toHaveLength(60);
  });
});
