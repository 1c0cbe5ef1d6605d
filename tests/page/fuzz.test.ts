import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probePage } from '../../src/page/probe-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { openPage } from './open-page.ts';

const URL_HERE = 'https://www.wallstreet-online.de/nachricht/19000001-probe';
const read = (html: string, url = URL_HERE) => {
  const document = openPage(html, URL_HERE);
  const before = document.documentElement?.outerHTML;
  probePage(document, url);
  const page = readPage(document, url);
  expect(document.documentElement?.outerHTML).toBe(before);
  for (const { start, end } of page.article.blocks) {
    const range = page.rangeOf({ start, end });
    const text = page.article.text.slice(start, end);
    if (range) expect(range.toString().replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  }
  return page;
};

const paragraph = `<p>${'Der Umsatz der Muster AG stieg um 5 Prozent auf 12 Millionen Euro. '.repeat(4)}</p>`;
const hostile: [string, string][] = [
  ['an empty document', ''],
  ['white space', ' \n\t '],
  ['no body', '<html><head></head></html>'],
  ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['unclosed elements', '<div><p>Eins<div><table><tr><td>Zwei<p>Drei<h1>Vier'],
  ['a stray end', '</p></div></html><p>Nachspiel'],
  ['a huge nesting', `${'<div>'.repeat(600)}${paragraph}${'</div>'.repeat(600)}`],
  ['many nested tables', `${'<table><tr><td>'.repeat(200)}${paragraph}`],
  ['a title of brackets', `<title>${'('.repeat(5000)}</title><h1>${'['.repeat(5000)}</h1>${paragraph}`],
  ['a title of separators', `<title>${' | - '.repeat(3000)}</title>${paragraph}`],
  ['a title of control characters', `<title>\u0001\u202e\u200b\ud800</title><h1>\ud83d</h1>${paragraph}`],
  [
    'broken structured data',
    `<script type="application/ld+json">{"@type": "NewsArticle", "author": [</script>${paragraph}`,
  ],
  [
    'structured data of wrong types',
    `<script type="application/ld+json">${JSON.stringify({
      '@type': ['NewsArticle', 7, null],
      headline: { a: 1 },
      author: [null, 3, [], { name: [{}] }, { '@id': '#x' }],
      datePublished: ['x', 5],
      hasPart: [{ isAccessibleForFree: 'False', cssSelector: '<<<' }, null],
      isAccessibleForFree: { b: 2 },
      publisher: 12,
    })}</script>${paragraph}`,
  ],
  [
    'structured data that nest',
    `<script type="application/ld+json">${'['.repeat(2000)}${']'.repeat(2000)}</script>${paragraph}`,
  ],
  [
    'impossible dates',
    `<meta property="article:published_time" content="2026-99-99T99:99"><time datetime="x">99.99.9999</time>${paragraph}`,
  ],
  [
    'a table with absurd spans',
    `<table><tr><th colspan="999999999">A</th><th colspan="-1">B</th></tr><tr><td>1</td><td>2</td></tr></table>${paragraph}`,
  ],
  ['an svg and math', `<svg><title>x</title><text>12 %</text></svg><math><mi>x</mi></math>${paragraph}`],
];

describe('hostile pages', () => {
  it.each(hostile)('survives %s', (_, html) => {
    const { article } = read(html);
    expect(article.page?.reasons.length).toBeGreaterThan(0);
  });

  it.each(['', 'about:blank', 'not an address', 'https://[', 'https://x.de/%E0%A4%A', 'file:///tmp/a.html'])(
    'survives the address %j',
    (url) => {
      expect(read(`<h1>Titel</h1>${paragraph}${paragraph}`, url).article.text).toContain('Muster AG');
    },
  );

  it('survives any soup of tags and words', () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'h1',
      'table',
      'tr',
      'td',
      'li',
      'ul',
      'a href="/x"',
      'br',
      'article',
      'b',
      'aside',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom(
        '12,5 %',
        ' ',
        '\u00a0',
        'Lesen Sie auch',
        'Anzeige',
        paragraph,
        '&nbsp;',
        '<!-- x -->',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        read(pieces.join(''));
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
