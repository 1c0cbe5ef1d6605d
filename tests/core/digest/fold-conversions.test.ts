import { describe, expect, it } from 'vitest';
import { foldConversions } from '../../../src/core/digest/fold-conversions.ts';
import type { Check, FigureRow } from '../../../src/core/summary.ts';

const row = (value: string, more: Partial<FigureRow> = {}): FigureRow => ({
  metric: 'investment',
  about: 'Falk',
  value,
  ...more,
});
const conversion = (from: string, to: string, holds = true): Check => ({
  kind: 'conversion',
  figures: [from, to],
  holds,
  detail: '',
});

describe('conversions fold into the row of what they convert', () => {
  it.each<[string, FigureRow[], Check[], FigureRow[]]>([
    ['one that holds', [row('a'), row('b')], [conversion('a', 'b')], [row('a', { repeats: ['b'] })]],
    [
      'with its repetitions',
      [row('a', { repeats: ['x'] }), row('b', { repeats: ['y'] })],
      [conversion('a', 'b')],
      [row('a', { repeats: ['x', 'b', 'y'] })],
    ],
    [
      'one that does not hold stays',
      [row('a'), row('b')],
      [conversion('a', 'b', false)],
      [row('a'), row('b')],
    ],
    [
      'one that says more stays',
      [row('a'), row('b', { prior: 'c' })],
      [conversion('a', 'b')],
      [row('a'), row('b', { prior: 'c' })],
    ],
    [
      'one of another metric stays',
      [row('a'), row('b', { metric: 'revenue' })],
      [conversion('a', 'b')],
      [row('a'), row('b', { metric: 'revenue' })],
    ],
    [
      'its amount may be part of another row',
      [row('p', { prior: 'a' }), row('b')],
      [conversion('a', 'b')],
      [row('p', { prior: 'a' }), row('b')],
    ],
    ['nothing to fold', [row('a')], [], [row('a')]],
  ])('%s', (_, rows, checks, expected) => expect(foldConversions(rows, checks)).toEqual(expected));
});
