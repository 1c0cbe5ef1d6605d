import { expect, it } from 'vitest';
import { plainArticle } from '../../../../src/core/article.ts';
import { readFigures } from '../../../../src/core/figures/read-figures.ts';
import type { Figure } from '../../../../src/core/summary.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { packFor } from '../../../../src/languages/index.ts';

const pack = packFor('de');

/** The figures of a text, each with its surface. */
export function figuresOf(text: string): Partial<Figure>[] {
  const doc = readDocument(plainArticle(text, { title: '–' }), pack);
  return readFigures(doc, pack).map((draft) => ({ ...draft, text: text.slice(draft.start, draft.end) }));
}

/** A table of texts, each with what its figures say in the named fields; a single field stands without brackets. */
export function table(
  fields: readonly (keyof Figure)[],
  rows: readonly [text: string, ...figures: unknown[]][],
): void {
  it.each(rows)('%s', (text, ...figures) => {
    const found = figuresOf(text).map((figure) => fields.map((field) => figure[field] ?? null));
    expect(fields.length === 1 ? found.flat() : found).toEqual(figures);
  });
}
