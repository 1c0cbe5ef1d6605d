import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as it was stored, under the address that it would have today. */
export interface StoredPage {
  file: string;
  url: string;
  kind: string;
  html: string;
}

/** Reads `pages.json` and the pages it names. Pages stored from http are put under https, as their sites are now. */
export function readStoredPages(folder: string): StoredPage[] {
  const list = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Omit<StoredPage, 'html'>[];
  return list.map(({ file, url, kind }) => {
    const address = new URL(url);
    address.protocol = 'https:';
    address.search = '';
    address.hash = '';
    return { file, url: address.href, kind, html: gunzipSync(readFileSync(join(folder, file))).toString() };
  });
}
