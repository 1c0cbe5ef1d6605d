import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { openPage } from '../open-page.ts';

const URL_HERE = 'https://blatt.example/wirtschaft/zahlen-der-muster-ag-2026-1234567.html';
const FILLER =
  'Das Unternehmen teilte das am Dienstag mit und verwies auf die gute Nachfrage in allen Regionen der Welt.';
const open = (body: string) => {
  const document = openPage(
    `<html lang="de"><head><meta property="og:type" content="article"></head><body><article><h1>Die Zahlen der Muster AG</h1>${body}<p>${FILLER}</p><p>${FILLER} Mehr war nicht zu erfahren.</p></article></body></html>`,
    URL_HERE,
  );
  return { document, page: readPage(document, URL_HERE) };
};
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  expect(start, `«${words}» in the text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

describe('text as written', () => {
  it.each([
    ['white space collapses', '<p id="x">Umsatz:\n   12,5\t Mio. Euro</p>', 'Umsatz: 12,5 Mio. Euro'],
    [
      'no-break and narrow spaces stay',
      '<p id="x">12,5&nbsp;Mio.&#8239;Euro</p>',
      '12,5\u00a0Mio.\u202fEuro',
    ],
    ['soft hyphens stay', '<p id="x">Gewinn&shy;warnung</p>', 'Gewinn\u00adwarnung'],
    ['a line break is kept', '<p id="x">Umsatz<br>12,5 Mio. Euro</p>', 'Umsatz\n12,5 Mio. Euro'],
    [
      'inline elements do not part words',
      '<p id="x"><b>12</b>,<i>5</i> Mio. <a href="/e">Euro</a></p>',
      '12,5 Mio. Euro',
    ],
    [
      'white space between inline elements parts words',
      '<p id="x"><b>Umsatz</b> <i>12,5 Mio.</i></p>',
      'Umsatz 12,5 Mio.',
    ],
    ['comments are nothing', '<p id="x">12,<!-- x -->5 Mio. Euro</p>', '12,5 Mio. Euro'],
  ])('%s', (_, html, words) => {
    const { document, page } = open(html.replace('</p>', `. ${FILLER}</p>`));
    const range = page.rangeOf(spanOf(page.article.text, words));
    const paragraph = document.querySelector('#x');
    expect(range && paragraph?.contains(range.commonAncestorContainer)).toBe(true);
    expect(range?.toString().replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''));
  });
});

describe('the way back after the page has changed', () => {
  const body = `<p id="x">Der Umsatz stieg auf 12,5 Millionen Euro. ${FILLER}</p>`;
  const changes: [string, (paragraph: Element, document: Document) => void, string | null][] = [
    ['nothing', () => {}, '12,5 Millionen Euro'],
    ['a paragraph put before', (p, d) => p.before(d.createElement('p')), '12,5 Millionen Euro'],
    ['an image loaded late', (p, d) => p.append(d.createElement('img')), '12,5 Millionen Euro'],
    ['the paragraph moved', (p) => p.parentElement?.append(p), '12,5 Millionen Euro'],
    [
      'the number rewritten',
      (p) => (p.firstChild as Text).replaceData(0, 41, 'Der Umsatz stieg auf 13,5 Millionen Euro.'),
      null,
    ],
    [
      'the same words in a new node',
      (p, d) => p.replaceChildren(d.createTextNode(p.textContent ?? '')),
      null,
    ],
    ['the paragraph taken away', (p) => p.remove(), null],
    ['the node split', (p) => (p.firstChild as Text).splitText(10), null],
    ['the page emptied', (_, d) => d.body.replaceChildren(), null],
  ];
  it.each(changes)('%s', (_, change, expected) => {
    const { document, page } = open(body);
    const span = spanOf(page.article.text, '12,5 Millionen Euro');
    const paragraph = document.querySelector('#x');
    if (paragraph) change(paragraph, document);
    expect(page.rangeOf(span)?.toString() ?? null).toBe(expected);
  });

  it('gives no range over an element that was put between', () => {
    const { document, page } = open(
      `<p id="x">Der Umsatz stieg auf <b>12,5</b> Millionen Euro. ${FILLER}</p>`,
    );
    const span = spanOf(page.article.text, '12,5 Millionen');
    expect(page.rangeOf(span)?.toString()).toBe('12,5 Millionen');
    const banner = document.createElement('span');
    banner.textContent = 'Anzeige';
    document.querySelector('#x b')?.after(banner);
    expect(page.rangeOf(span)).toBeNull();
  });

  it.each([
    { start: 5, end: 5 },
    { start: 9, end: 3 },
    { start: -4, end: 2 },
    { start: 0, end: 1e9 },
    { start: Number.NaN, end: 4 },
  ])('gives no range for %o', (span) => expect(open(body).page.rangeOf(span)).toBeNull());
});
