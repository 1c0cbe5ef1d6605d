import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, until } from './driver.ts';
import { BROWSERS, start } from './start.ts';

const SAMPLE = readFileSync(
  resolve(import.meta.dirname, '../../examples/wallstreet-online-artikel.html'),
  'utf8',
);
const ARTICLE = /<link rel="canonical" href="([^"]+)"/.exec(SAMPLE)?.[1] ?? '';
const TITLE = 'Alibaba pumpt Rekordsumme in KI: 380 Milliarden Yuan bis 2028';
const NOTES = 'https://www.testblatt.example/notizen';
const NOTES_PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Notizen</title>
<link rel="icon" href="data:,"></head><body>
<div id="rich" contenteditable="true" style="min-height:2em"></div><textarea id="plain" rows="9"></textarea></body></html>`;

/** What a reader's notes hold of a slip. */
interface Pasted {
  headings: string[];
  columns: string[];
  rows: string[][];
  links: [text: string, address: string][];
}

/** Runs in the page: reads an element's content, or the clipboard's HTML as the browser parses it. */
function contentOf(html: string | null): Pasted {
  const root =
    html === null ? document.querySelector('#rich') : new DOMParser().parseFromString(html, 'text/html').body;
  const all = (selector: string, within: ParentNode | null = root) => [
    ...(within?.querySelectorAll(selector) ?? []),
  ];
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    headings: all('h2, h3').map(words),
    columns: all('th').map(words),
    rows: all('tbody tr').map((row) => all('td', row).map(words)),
    links: all('a[href]').map((link) => [words(link), link.getAttribute('href') ?? '']),
  };
}

describe.each(BROWSERS)('pasting a copied slip in %s', (name) => {
  let driver: Driver;
  let copy: { text: string; html: string };
  beforeAll(async () => {
    driver = await start(name);
    driver.world.pages.set(ARTICLE, SAMPLE);
    driver.world.pages.set(NOTES, NOTES_PAGE);
    await driver.goto(ARTICLE);
    const popup = await driver.openPopup();
    await until('the slip', () => popup.evaluate(() => !!document.querySelector('button.copy')), Boolean);
    await popup.click('button.copy');
    await until(
      'the confirmation',
      () => popup.evaluate(() => document.body.textContent ?? ''),
      (text) => text.includes('Kopiert: '),
    );
    await popup.close();
    await driver.goto(NOTES);
    copy = await until(
      'the copy',
      () => driver.clipboard(),
      ({ html }) => html !== '',
    );
  });
  afterAll(() => driver?.close());

  it('keeps headings, table and links in a rich editor', async () => {
    await driver.paste('#rich');
    const pasted = await until(
      'the paste',
      () => driver.evaluate(contentOf, null),
      ({ headings }) => headings.length > 0,
    );
    expect(pasted).toEqual(await driver.evaluate(contentOf, copy.html));

    expect(pasted.headings).toEqual(
      expect.arrayContaining([TITLE, 'Kurz gefasst', 'Kennzahlen', 'Unternehmen']),
    );
    expect(pasted.columns).toEqual(expect.arrayContaining(['Kennzahl', 'Wert']));
    const amount = pasted.rows.find((row) => row.some((cell) => cell.includes('280,2 Milliarden Yuan')));
    expect(amount?.[0]).toBe('Umsatz');
    const addresses = new Map(pasted.links);
    expect(addresses.get(TITLE)).toBe(ARTICLE);
    expect(addresses.get('280,2 Milliarden Yuan')).toBe(`${ARTICLE}#:~:text=280%2C2%20Milliarden%20Yuan`);
  });

  it('gives plain text where only plain text fits', async () => {
    await driver.paste('#plain');
    const plain = await until(
      'the paste',
      () => driver.evaluate(() => document.querySelector('textarea')?.value ?? ''),
      Boolean,
    );
    expect(plain).toBe(copy.text.replaceAll('\r\n', '\n'));
    expect(plain.startsWith(`${TITLE}\n`)).toBe(true);
    expect(plain).toMatch(/Umsatz.*280,2 Milliarden Yuan/m);
    expect(plain).not.toMatch(/<\/?[a-z]/i);
  });
});
