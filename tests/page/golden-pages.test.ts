import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reasons.ts';
import { summarize } from '../../src/core/summarize.ts';
import { packFor } from '../../src/languages/index.ts';
import { probePage } from '../../src/page/probe-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { loadRegister } from '../../src/register/index.ts';
import { goldenNames } from '../golden/read-page.ts';
import { openGolden } from './open-page.ts';

// A page may part kicker and headline by its style sheet alone, its data by a colon.
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

describe.each(goldenNames())('%s', (name) => {
  const { document, expected } = openGolden(name);
  const before = document.documentElement.outerHTML;
  const page = readPage(document, expected.url);
  const { article } = page;
  const { verdict } = summarize(article, { pack: packFor(article.language), register: loadRegister() });
  const given = <T>(value: T | undefined, check: (value: T) => void) => value !== undefined && check(value);

  it(`is ${expected.kind}`, () => {
    expect(verdict).toMatchObject({ kind: expected.kind });
    expect(verdict.reasons.length).toBeGreaterThan(0);
    for (const reason of verdict.reasons) expect(REASONS).toContain(reason);
    expect(verdict.reasons).toEqual(expect.arrayContaining(expected.reasons ?? []));
  });

  it('is probed so that no article is missed', () => {
    if (expected.kind !== 'not_article') expect(probePage(document, expected.url).isArticle).toBe(true);
  });

  it('has its metadata read', () => {
    given(expected.title, (title) => expect(article.title).toBe(title));
    given(expected.authors, (authors) => expect(article.authors).toEqual(authors));
    given(expected.publishedAt, (at) => expect(article.publishedAt).toBe(at));
    given(expected.site, (site) => expect(article.site).toBe(site));
    given(expected.publisher, (publisher) => expect(article.publisher).toBe(publisher));
    given(expected.complete, (complete) => expect(article.complete).toBe(complete));
    given(expected.instruments, (instruments) =>
      expect(article.instruments.map(({ name }) => name).sort()).toEqual([...instruments].sort()),
    );
  });

  it('has its text and none of its furniture', () => {
    for (const words of expected.with ?? []) expect(bare(article.text)).toContain(words);
    for (const words of expected.without ?? []) expect(bare(article.text)).not.toContain(words);
    for (const [words, header] of Object.entries(expected.cells ?? {})) {
      const cell = article.blocks.find(
        ({ kind, start, end }) => kind === 'table_cell' && article.text.slice(start, end) === words,
      );
      expect(cell, words).toMatchObject({ header });
    }
  });

  it('begins with its title, and its blocks lie in order', () => {
    if (expected.title) expect(letters(article.text).startsWith(letters(article.title))).toBe(true);
    let end = 0;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(end).toBeLessThanOrEqual(article.text.length);
  });

  it('finds the way back for every word that it shows, and is left as it was', () => {
    const hidden = (at: number) =>
      expected.unmarked?.some((words) => {
        const start = article.text.indexOf(words);
        return at >= start && at < start + words.length;
      });
    for (const { index, 0: word } of article.text.matchAll(/\S+/g)) {
      const range = page.rangeOf({ start: index, end: index + word.length });
      expect(range?.toString()).toBe(hidden(index) ? undefined : word);
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
