import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../src/page/metadata/json-ld.ts';
import { readDepartment } from '../../../src/page/verdict/department.ts';
import { pageWords } from '../../../src/page/words/index.ts';
import { openPage } from '../open-page.ts';

const departmentOf = (path: string, head = '') => {
  const url = `https://www.kurier.example${path}`;
  const document = openPage(`<head>${head}</head>`, url);
  return readDepartment(document, readJsonLd(document), url, pageWords);
};
const data = (section: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","articleSection":${section}}</script>`;

describe('the department of an article', () => {
  it.each<[string, string, string | undefined, string]>([
    ['/wirtschaft/werk-schliesst-123.html', '', 'business', 'a folder'],
    ['/sport/fussball/spiel-123.html', '', 'other', 'a folder'],
    ['/wirtschaft/verbraucher/tarife-123.html', '', 'other', 'advice for consumers stands under business'],
    ['/artikel/123', data('"Wirtschaft"'), 'business', 'structured data'],
    ['/artikel/123', data('["Politik","Wirtschaft"]'), 'business', 'business beside another'],
    ['/politik/123', data('"Börse"'), 'business', 'data before the address'],
    ['/artikel/123', '<meta property="article:section" content="Kultur">', 'other', 'meta tag'],
    ['/news/123', data('"News"'), undefined, 'a department that tells nothing'],
    ['/sportwagen-hersteller-waechst-123', '', undefined, 'a word of the headline is no department'],
    ['/artikel/123', data('42'), undefined, 'data of the wrong type'],
  ])('%s %s is %s: %s', (path, head, expected) => expect(departmentOf(path, head)).toBe(expected));
});
