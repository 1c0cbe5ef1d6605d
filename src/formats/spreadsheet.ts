import type { Figure, FigureRow, Summary } from '../core/summary.ts';
import type { Terms, Wording } from '../wording/index.ts';
import type { CopyPart } from './part.ts';
import { linkTo } from './text-fragment.ts';

/**
 * One line a figure, for spreadsheets of any language.
 *
 * A German spreadsheet reads "143.8" as a date or as text, an English one reads "143,8" as 1438; both read `1438E-1`.
 * So a number that is not whole is written as whole digits and a power of ten. The article's words stand in quotation
 * marks, so that no spreadsheet takes "+5,72 %" for a number or a formula.
 */
export function spreadsheet(
  summary: Summary,
  { terms }: Wording,
  part: CopyPart,
  separator: ';' | ',' | '\t',
): string {
  const { field } = terms;
  const head = [
    field.metric,
    field.about,
    field.number,
    `${field.number} (max)`,
    field.unit,
    field.measure,
    field.tense,
    field.period,
    field.value,
    field.source,
  ];
  const { url, text } = summary.article;
  const lines = figuresOf(summary, part).map((figure) => [
    terms.metric[figure.metric],
    figure.about ?? '',
    portableNumber(figure.value),
    figure.valueMax === undefined ? '' : portableNumber(figure.valueMax),
    [unitLabel(figure.unit, terms), figure.per].filter(Boolean).join('/'),
    terms.measure[figure.measure],
    terms.tense[figure.tense],
    figure.period?.text ?? '',
    `„${[terms.qualifier[figure.qualifier], figure.text].filter(Boolean).join(' ')}“`,
    url ? linkTo(url, text, figure) : '',
  ]);
  return [head, ...lines]
    .map((cells) => cells.map((cell) => quote(cell, separator)).join(separator))
    .join('\r\n');
}

/**
 * The CSV file: the mark in front tells UTF-8, and the separator is the one that a spreadsheet of the reader's language
 * expects, `;` where the comma is the decimal mark. Excel's own `sep=` line would settle it for every language, but
 * Excel ignores the mark then and breaks umlauts, and other programs show the line as a row.
 */
export function csv(summary: Summary, wording: Wording, part: CopyPart): string {
  const decimalComma = new Intl.NumberFormat(wording.numbers).format(0.5).includes(',');
  return `\ufeff${spreadsheet(summary, wording, part, decimalComma ? ';' : ',')}`;
}

function unitLabel(unit: string | null, terms: Terms): string {
  const known: Partial<Record<string, string>> = terms.unit;
  return known[unit ?? ''] ?? unit ?? '';
}

/** All figures in text order, or those of the rows that are asked for. */
function figuresOf({ figures, rows }: Summary, part: CopyPart): Figure[] {
  const wanted =
    part.kind === 'row' ? rows.slice(part.row, part.row + 1) : part.kind === 'block' ? rows : undefined;
  if (!wanted) return figures;
  const ids = new Set(wanted.flatMap(idsOf));
  return figures.filter(({ id }) => ids.has(id));
}

function idsOf({ value, change, prior, expected }: FigureRow): string[] {
  return [value, change, prior, expected].filter((id) => id !== undefined);
}

/** A number that spreadsheets of every language read alike: whole digits, with `E-n` where there are decimals. */
export function portableNumber(value: number): string {
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const power = Number(exponent) - decimals.length;
  const digits = `${sign}${(whole + decimals).replace(/^0+(?=\d)/, '')}`;
  if (power === 0) return digits;
  return power > 0 && power < 21 ? `${digits}${'0'.repeat(power)}` : `${digits}E${power}`;
}

function quote(cell: string, separator: string): string {
  const flat = cell.replace(/[\r\n\t]+/g, ' ');
  return flat.includes(separator) || flat.includes('"') ? `"${flat.replaceAll('"', '""')}"` : flat;
}
