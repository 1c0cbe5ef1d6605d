import { JSDOM } from 'jsdom';
import type { Check, Summary } from '../../src/core/summary.ts';
import { render } from '../../src/formats/index.ts';
import type { Inline } from '../../src/formats/inline.ts';
import { wordInstant } from '../../src/formats/instant.ts';
import { outline } from '../../src/formats/outline.ts';
import { portableNumber } from '../../src/formats/spreadsheet.ts';
import type { Wording } from '../../src/wording/index.ts';

/** What was held against the article: how many numbers all formats print, and those that nothing vouches for. */
export interface Proof {
  proven: number;
  unproven: string[];
}

/**
 * The law of the house for whole outputs: each number of each format is a quotation at its place, an identifier of the
 * register, or computed with an arithmetic that holds when it is done again.
 */
export function proveNumbers(summary: Summary, wording: Wording): Proof {
  const pieces = piecesOf(summary, wording);
  const printed = numbersOf(pieces.map(({ text }) => text).join('\n'));
  const prose = { text: textOf, markdown: markdownOf, html: htmlOf } as const;
  const unproven = [
    ...pieces.flatMap((piece) => unprovenPiece(piece, summary, wording)),
    ...wrongSums(summary),
  ];
  let proven = 0;
  for (const [format, read] of Object.entries(prose)) {
    const { numbers, links } = read(render(summary, format as keyof typeof prose, wording), summary);
    proven += numbers.length;
    // A format prints what the outline holds: no number more, none less, in whatever order.
    if (numbers.toSorted().join() !== printed.toSorted().join()) unproven.push(`${format}: other numbers`);
    for (const quotation of links)
      if (!flat(summary.article.text).includes(flat(quotation)))
        unproven.push(`${format}: link ${quotation}`);
  }
  for (const format of ['csv', 'tsv'] as const) {
    const cells = cellsOf(render(summary, format, wording));
    proven += cells.length;
    unproven.push(...cells.flatMap((line, index) => unprovenLine(line, summary, index)));
  }
  const json = JSON.parse(render(summary, 'json', wording)) as Summary;
  for (const { start, end, text } of [...json.figures, ...json.sentences])
    if (json.article.text.slice(start, end) !== text) unproven.push(`json: ${text}`);
  proven += json.figures.length;
  return { proven: proven - unproven.length, unproven };
}

/** Every number in a text: digits with their marks between them. */
const numbersOf = (text: string): string[] => text.match(/\p{Nd}(?:[\p{Nd}.,:'’]*\p{Nd})?/gu) ?? [];
const flat = (text: string): string => text.replace(/\s+/g, ' ');

function piecesOf(summary: Summary, wording: Wording): Inline[] {
  const { title, byline, sections } = outline(summary, wording);
  return [
    { kind: 'words', text: title },
    { kind: 'words', text: byline },
    ...sections.flatMap(({ title, table, items = [] }): Inline[] => [
      { kind: 'words', text: title },
      ...items.flat(),
      ...(table?.rows ?? []).flatMap((row) => table?.columns.flatMap(({ field }) => row[field] ?? []) ?? []),
    ]),
  ];
}

function unprovenPiece(
  piece: Inline,
  { article, companies, figures, checks }: Summary,
  { locale }: Wording,
): string[] {
  if (piece.kind === 'quotation')
    return article.text.slice(piece.span.start, piece.span.end) === piece.text ? [] : [piece.text];
  if (piece.kind === 'computed') {
    const arithmetic = checks.some(({ detail }) => piece.text.includes(detail));
    return arithmetic || piece.text.trimStart().startsWith('≈') ? [] : [piece.text];
  }
  const vouched = [
    article.text,
    article.title,
    article.site,
    article.publishedAt && wordInstant(article.publishedAt, locale),
    // Names of indices in full, as the tables hold them.
    ...figures.map(({ about }) => about),
    ...companies.flatMap(({ name, isin, wkn, ticker }) => [name, isin, wkn, ticker]),
  ].join('\n');
  return numbersOf(piece.text).filter((number) => !vouched.includes(number));
}

/** Checks whose operands are not the figures that they name, or whose result is another when it is done again. */
function wrongSums({ checks, figures }: Summary): string[] {
  const wrong = ({ detail, figures: ids }: Check): boolean => {
    const values = figures.filter(({ id }) => ids.includes(id)).map(({ value }) => Math.abs(value));
    const [sum = '', ...rest] = detail.split(/[=≈≠<>]/);
    const terms = sum.match(/[+−÷]|\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? [];
    const read = (term: string) => Number(term.replace(',', '.'));
    const isFigure = (amount: number) =>
      values.some((value) => [1, 1e3, 1e6, 1e9, 1e12].some((scale) => near(value / scale, amount, 1e-3)));
    const constants = detail.includes('× 100') ? [1, 100] : [1];
    const operands = terms.filter((term) => /\p{Nd}/u.test(term)).map(read);
    if (!operands.every((amount) => isFigure(amount) || constants.includes(amount))) return true;
    if (!detail.includes('=')) return false;
    let result = 0;
    let operator = '+';
    for (const term of terms) {
      if (/[+−÷]/.test(term)) operator = term;
      else if (sum.includes('× 100') && read(term) === 100) result *= 100;
      else if (operator === '÷') result /= read(term);
      else result += operator === '+' ? read(term) : -read(term);
    }
    const stated = /−?\p{Nd}+(?:[.,]\p{Nd}+)?/u.exec(rest[0] ?? '')?.[0] ?? '';
    if (rest[0]?.includes('%')) result *= 100;
    return !near(Math.abs(result), read(stated.replace('−', '')), 0.06);
  };
  return checks.filter(wrong).map(({ detail }) => detail);
}

/** Equal up to rounding: relative, or the last place of a percentage. */
const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= Math.max(tolerance, Math.abs(b) * 1e-3);

interface Read {
  numbers: string[];
  /** What its links quote. */
  links: string[];
}

function textOf(printed: string, { article }: Summary): Read {
  const body = article.url ? printed.slice(0, printed.lastIndexOf(article.url)) : printed;
  return { numbers: numbersOf(body), links: [] };
}

function markdownOf(printed: string): Read {
  const links = [...printed.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => url);
  const body = printed.replace(/\]\([^)]*\)/g, ']').replace(/\\(.)/g, '$1');
  return { numbers: numbersOf(body), links: links.flatMap(quotedBy) };
}

function htmlOf(printed: string): Read {
  const { body } = new JSDOM(printed.replace(/<\/(?:td|th|li|p|h\d)>/g, '$&\n')).window.document;
  const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return { numbers: numbersOf(body.textContent ?? ''), links: links.flatMap(quotedBy) };
}

/** The words that a text fragment points at, with its context. */
const quotedBy = (url: string): string[] =>
  (url.split('#:~:text=')[1] ?? '')
    .split(/-,|,-/)
    .filter(Boolean)
    .map((part) => decodeURIComponent(part));

function cellsOf(printed: string): string[][] {
  const [head = '', ...lines] = printed.replace('\ufeff', '').split('\r\n');
  const separator = /[;,\t]/.exec(head)?.[0] ?? ';';
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return lines.map((line) =>
    [...line.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
}

/** A line is proven by its figure: the words beside the number are the article's, and the number is their value. */
function unprovenLine(cells: string[], { figures, article }: Summary, index: number): string[] {
  const figure = figures[index];
  if (!figure) return [cells.join(' ')];
  const slice = article.text.slice(figure.start, figure.end);
  const holds =
    cells[2] === portableNumber(figure.value) &&
    cells[3] === (figure.valueMax === undefined ? '' : portableNumber(figure.valueMax)) &&
    flat(cells[8] ?? '').endsWith(`${flat(slice)}“`);
  return holds ? [] : [cells.join(' ')];
}
