import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/formats/index.ts';
import { portableNumber } from '../../src/formats/spreadsheet.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { slip } from './summary-fixture.ts';

describe('a number that German and English spreadsheets read alike', () => {
  it.each([
    [0, '0'],
    [380e9, '380000000000'],
    [143.8, '1438E-1'],
    [-1.2, '-12E-1'],
    [0.05, '5E-2'],
    [1e21, '1E21'],
    [1e-7, '1E-7'],
    [1.5e-7, '15E-8'],
  ])('%s → %s', (value, expected) => expect(portableNumber(value)).toBe(expected));

  it('has no sign that a language could read another way, and loses nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const printed = portableNumber(value);
        expect(printed).toMatch(/^-?\d+(E-?\d+)?$/);
        expect(Number(printed)).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('spreadsheet cells', () => {
  const cells = (format: 'csv' | 'tsv') => render(slip, format, wordingFor('de')).split('\r\n');

  it('has a line a figure under one head', () => {
    expect(cells('tsv')).toHaveLength(slip.figures.length + 1);
    for (const line of cells('tsv')) expect(line.split('\t')).toHaveLength(10);
  });

  it.each([
    ['de', ';'],
    ['en', ','],
  ])('parts cells as a spreadsheet of the language expects: %s', (language, separator) => {
    const [head = ''] = render(slip, 'csv', wordingFor(language)).split('\r\n');
    expect(head.startsWith('\ufeff')).toBe(true);
    expect(head.split(separator)).toHaveLength(10);
  });

  it('leaves no cell that a spreadsheet would run as a formula', () => {
    for (const cell of cells('tsv').flatMap((line) => line.split('\t')))
      expect(cell).not.toMatch(/^[=+@]|^-\D/);
  });

  it('copies one row alone', () => {
    const row = render(slip, 'tsv', wordingFor('de'), { kind: 'row', row: 0 });
    expect(row.split('\r\n')).toHaveLength(4);
  });
});
