import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/cli/batch.ts';
import type { Article } from '../../src/core/article.ts';
import type { Summary } from '../../src/core/summary.ts';

const summarize = (article: Article) => {
  if (article.text === 'boom') throw new Error('engine broke');
  return { article } as unknown as Summary;
};

async function run(lines: string[]) {
  const output = new PassThrough();
  const failures = await runBatch(Readable.from(lines.map((line) => `${line}\n`)), output, summarize);
  output.end();
  const printed = (await text(output)).split('\n').filter(Boolean);
  return { failures, results: printed.map((line) => JSON.parse(line)) };
}

describe('JSON lines', () => {
  it('answers line by line, in order, with the id echoed', async () => {
    const { failures, results } = await run(['{"id":"a","text":"eins"}', '', '{"id":7,"text":"zwei"}']);
    expect(failures).toBe(0);
    expect(results.map(({ id, article }) => [id, article.text])).toEqual([
      ['a', 'eins'],
      ['7', 'zwei'],
    ]);
  });

  it.each([
    ['broken JSON', '{"id":', null],
    ['no object', '42', null],
    ['neither text nor html', '{"id":"x"}', 'x'],
    ['text that is no string', '{"id":"x","text":5}', 'x'],
    ['an engine that throws', '{"id":"x","text":"boom"}', 'x'],
  ])('%s yields an error line and the run goes on', async (_, line, id) => {
    const { failures, results } = await run([line, '{"id":"next","text":"gut"}']);
    expect(failures).toBe(1);
    expect(results[0]).toEqual({ id, error: expect.any(String) });
    expect(results[1].id).toBe('next');
  });
});
