import type { Figure, Summary } from '../../src/core/summary.ts';

/** A summary with just what a test needs. */
export function summaryOf(part: Partial<Summary>): Summary {
  return {
    schemaVersion: 1,
    verdict: { kind: 'finance_news', reasons: [] },
    article: { title: '', authors: [], language: 'de', text: '', complete: true },
    subject: null,
    quote: null,
    figures: [],
    keyFigures: [],
    rows: [],
    companies: [],
    people: [],
    ratings: [],
    events: [],
    sentences: [],
    checks: [],
    ...part,
  };
}

export function figureOf(part: Partial<Figure> & { id: string }): Figure {
  return {
    start: 0,
    end: 1,
    text: 'x',
    kind: 'money',
    value: 1,
    unit: 'EUR',
    qualifier: 'exact',
    measure: 'level',
    metric: 'revenue',
    about: null,
    tense: 'actual',
    rules: [],
    ...part,
  };
}
