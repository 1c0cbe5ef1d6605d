import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Article } from '../../src/core/article.ts';
import { readPage } from '../../src/page/read-page.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
const html = readFileSync(resolve(ROOT, 'examples/wallstreet-online-artikel.html'), 'utf8');
const path = '/nachricht/19012345-alibaba-pumpt-rekordsumme-ki-380-milliarden-yuan-2028';

export const ON_LISTED = `https://www.wallstreet-online.de${path}`;
export const ON_UNLISTED = `https://www.testblatt.example${path}`;

/** The sample article on a listed site, which is read by itself, and on one that waits for the click. */
export const SAMPLES: Record<string, string> = { [ON_LISTED]: html, [ON_UNLISTED]: html };

/** What the page script sends to the background for it. */
export const sampleArticle = (): Article =>
  readPage(new JSDOM(html, { url: ON_LISTED }).window.document, ON_LISTED).article;
