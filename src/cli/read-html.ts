import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../core/article.ts';
import { readPage } from '../page/read-page.ts';

/**
 * Reads an HTML document as the extension reads a page. Bytes are decoded by the header, the byte order mark or the
 * document's own `<meta charset>`. Scripts never run, nothing is fetched. A page without a given address is read under
 * the one that it calls its own.
 */
export function readHtml(html: string | Buffer, url?: string, contentType?: string): Article {
  const dom = new JSDOM(html, {
    url: url ?? 'about:blank',
    ...(contentType && { contentType }),
    // jsdom reports style sheets it can't parse; a reader of articles doesn't need them.
    virtualConsole: new VirtualConsole(),
  });
  try {
    const own = dom.window.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    if (!url && own && URL.canParse(own)) dom.reconfigure({ url: own });
    return readPage(dom.window.document, dom.window.document.URL).article;
  } finally {
    dom.window.close();
  }
}
