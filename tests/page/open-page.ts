import { JSDOM, VirtualConsole } from 'jsdom';
import { type Expected, readGolden } from '../golden/read-page.ts';

/** A page in jsdom as the extension meets it: no script runs, nothing is fetched. */
export function openPage(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function openGolden(name: string): { document: Document; expected: Expected } {
  const { html, expected } = readGolden(name);
  return { document: openPage(html, expected.url), expected };
}
