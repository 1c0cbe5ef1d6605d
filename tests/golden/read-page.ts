import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'pages');

/** What a golden page must be read as; every field that is given is asked for. */
export interface Expected {
  url: string;
  /** Relative to the folder of golden pages; default: the expectation's own name. */
  file?: string;
  /** The frame that the page shares with others of its site: the file then holds head, `<!-- body -->` and body. */
  frame?: string;
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
  /** Paragraphs that stand in the page's data only: there is no way back from them. */
  unmarked?: string[];
}

/** The names of all golden pages, those that begin so. */
export function goldenNames(start = ''): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && file.startsWith(start))
    .map((file) => file.replace('.json', ''));
}

export function readGolden(name: string): { html: string; expected: Expected } {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
  const source = readFileSync(join(FOLDER, expected.file ?? `${name}.html`), 'utf8');
  return { html: expected.frame ? framed(source, expected.frame) : source, expected };
}

function framed(source: string, frame: string): string {
  const [head = '', body = ''] = source.split('<!-- body -->');
  return readFileSync(join(FOLDER, 'frames', `${frame}.html`), 'utf8')
    .replace('<!-- head of the page -->', () => head)
    .replace('<!-- body of the page -->', () => body);
}
