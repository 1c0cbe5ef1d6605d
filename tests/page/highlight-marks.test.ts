import { expect, it } from 'vitest';
import type { Figure } from '../../src/core/summary.ts';
import { marksOf } from '../../src/page/highlight-marks.ts';
import { figureOf, summaryOf } from './summary-of.ts';

const rows: [Partial<Figure>, string][] = [
  [{ measure: 'level', value: 5 }, 'amount'],
  [{ measure: 'level', value: -5 }, 'amount'],
  [{ measure: 'change', value: 5 }, 'rise'],
  [{ measure: 'change', value: -5 }, 'fall'],
  [{ measure: 'change', value: 0 }, 'amount'],
  [{ measure: 'change', value: 5, tense: 'forecast' }, 'forecast'],
  [{ measure: 'change', value: 5, tense: 'prior' }, 'rise'],
];
it.each(rows)('%o is marked as %s', (part, kind) => {
  expect(marksOf(summaryOf({ figures: [figureOf({ id: 'f1', ...part })] }))[0]?.kind).toBe(kind);
});

it('doubts every figure of a check that fails, and none of one that holds', () => {
  const figures = ['f1', 'f2', 'f3'].map((id) => figureOf({ id, measure: 'change' }));
  const checks = [
    { kind: 'change' as const, figures: ['f1', 'f2'], holds: false, detail: '' },
    { kind: 'sum' as const, figures: ['f3'], holds: true, detail: '' },
  ];
  expect(marksOf(summaryOf({ figures, checks })).map(({ kind }) => kind)).toEqual(['doubt', 'doubt', 'rise']);
});

it('brings figures and every mention of a company into text order', () => {
  const marks = marksOf(
    summaryOf({
      figures: [figureOf({ id: 'f1', start: 20, end: 24 })],
      companies: [
        {
          id: 'c1',
          name: 'A',
          role: 'other',
          mentions: [
            { start: 30, end: 31 },
            { start: 2, end: 3 },
          ],
        },
      ],
    }),
  );
  expect(marks.map(({ span, kind }) => [span.start, kind])).toEqual([
    [2, 'company'],
    [20, 'amount'],
    [30, 'company'],
  ]);
});
