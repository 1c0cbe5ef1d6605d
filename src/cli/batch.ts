import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Article } from '../core/article.ts';
import type { Summary } from '../core/summary.ts';
import { readHtml } from './read-html.ts';
import { textArticle } from './read-input.ts';

/**
 * Reads JSON lines, writes one Summary line each, in order. Holds one line at a time, so memory stays constant and
 * any engine that pipes lines through workers can drive it. A faulty line yields `{"id","error"}` and the run goes on.
 *
 * @returns how many lines failed
 */
export async function runBatch(
  input: Readable,
  output: Writable,
  summarize: (article: Article) => Summary,
): Promise<number> {
  let failures = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const result = readLine(line, summarize);
    if ('error' in result) failures++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failures;
}

function readLine(
  line: string,
  summarize: (article: Article) => Summary,
): Summary | { id: string | null; error: string } {
  let id: string | null = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null) throw new Error('not a JSON object');
    const { id: given, text, html, url } = request as Record<string, unknown>;
    id = given === undefined || given === null ? null : String(given);
    if (typeof text === 'string') return { ...(id !== null && { id }), ...summarize(textArticle(text)) };
    if (typeof html === 'string')
      return {
        ...(id !== null && { id }),
        ...summarize(readHtml(html, typeof url === 'string' ? url : undefined)),
      };
    throw new Error('neither "text" nor "html" is a string');
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
