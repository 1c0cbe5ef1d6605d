import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export const GOLDEN = join(import.meta.dirname, '../golden/pages');

/** What a golden page must be read as; every field that is given is asked for. */
export interface Expected {
  url: string;
  /** Relative to the folder of golden pages; default: the expectation's own name. */
  file?: string;
  kind: 'finance_news' | 'other_article' | 'not_article';
  title?: string;
  authors?: string[];
  publishedAt?: string;
  site?: string;
  publisher?: string;
  complete?: boolean;
  /** Reasons that must be among the verdict's. */
  reasons?: string[];
  with?: string[];
  without?: string[];
  /** Words of a table cell → its header. */
  cells?: Record<string, string>;
  instruments?: string[];
}

/** A page in jsdom as the extension meets it: no script runs, nothing is fetched. */
export function openPage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function openGolden(name: string): { document: Document; expected: Expected } {
  const expected = JSON.parse(readFileSync(join(GOLDEN, `${name}.json`), 'utf8')) as Expected;
  const html = readFileSync(join(GOLDEN, expected.file ?? `${name}.html`), 'utf8');
  return { document: openPage(html, expected.url), expected };
}
