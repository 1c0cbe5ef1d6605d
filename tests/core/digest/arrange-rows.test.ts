import { describe, expect, it } from 'vitest';
import { arrangeRows } from '../../../src/core/digest/arrange-rows.ts';
import type { Figure, FigureRow, Quote } from '../../../src/core/summary.ts';

const row = (value: string, more: Partial<FigureRow> = {}): FigureRow => ({
  metric: 'revenue',
  about: null,
  value,
  ...more,
});
const figure = (id: string, tense: Figure['tense'] = 'actual') => ({ id, tense }) as Figure;
const ids = (placed: { row: FigureRow }[]) => placed.map(({ row }) => row.value);

describe('rows of the slip', () => {
  it.each([
    ['by the rank of the key figures', ['c', 'a'], ['a', 'b', 'c'], ['c', 'a', 'b']],
    ['in their order where none is key', [], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['and none for none', [], [], []],
  ])('come %s', (_, keyFigures, values, expected) => {
    const rows = values.map((value) => row(value));
    expect(
      ids(arrangeRows({ rows, keyFigures, figures: values.map((id) => figure(id)), quote: null }).key),
    ).toEqual(expected);
  });

  it('rank by any of their figures: a change or a repetition counts', () => {
    const rows = [row('a'), row('b', { change: 'x' }), row('c', { repeats: ['y'] })];
    expect(ids(arrangeRows({ rows, keyFigures: ['y', 'x'], figures: [], quote: null }).key)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('stand in one group only, forecasts beyond the first five in the outlook', () => {
    const values = Array.from({ length: 12 }, (_, i) => `f${i}`);
    const figures = values.map((id, i) => figure(id, i % 2 ? 'forecast' : 'actual'));
    const groups = arrangeRows({
      rows: values.map((value) => row(value)),
      keyFigures: ['f1'],
      figures,
      quote: null,
    });
    expect(ids(groups.key)).toEqual(['f1', 'f0', 'f2', 'f3', 'f4']);
    expect(ids(groups.rest)).toEqual(['f6', 'f8', 'f10']);
    expect(ids(groups.outlook)).toEqual(['f5', 'f7', 'f9', 'f11']);
    expect(groups.key[0]?.index).toBe(1);
  });

  it('leave out what the price line in the head says, unless more is known', () => {
    const at = (id: string, start: number) => ({ ...figure(id), start, end: start + 5 });
    const figures = [at('a', 0), at('price', 100), at('move', 110)];
    const quote = { start: 90, end: 130 } as Quote;
    const rows = [row('price', { change: 'move' }), row('a', { change: 'move' })];
    expect(ids(arrangeRows({ rows, keyFigures: ['price'], figures, quote }).key)).toEqual(['a']);
    expect(ids(arrangeRows({ rows, keyFigures: ['price'], figures, quote: null }).key)).toEqual([
      'price',
      'a',
    ]);
  });
});
