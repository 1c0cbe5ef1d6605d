import { arrangeRows } from '../core/digest/arrange-rows.ts';
import { compareParties } from '../core/digest/compare-parties.ts';
import { conversionsOf } from '../core/digest/fold-conversions.ts';
import type { Company, Figure, FigureRow, Summary } from '../core/summary.ts';
import type { Field, Terms, Wording } from '../wording/index.ts';
import { figureInlines, type Inline, quotation, words } from './inline.ts';
import { wordInstant } from './instant.ts';
import type { CopyPart, SlipBlock } from './part.ts';

/** A slip made ready for printing: the same content for every prose format. Empty blocks are left out. */
export interface Outline {
  title: string;
  /** Site, authors, time of publication. */
  byline: string;
  url: string | undefined;
  sections: Section[];
}

/** A block of the slip: a table, a list, or both. */
export interface Section {
  block: SlipBlock;
  title: string;
  table?: Table;
  items?: Inline[][];
}

/** Columns that stay empty in every row are left out. */
export interface Table {
  columns: { field: Field; title: string }[];
  rows: Partial<Record<Field, Inline[]>>[];
}

export function outline(summary: Summary, wording: Wording, part: CopyPart = { kind: 'all' }): Outline {
  const { article } = summary;
  const sections = BLOCKS.map((build) => build(summary, wording)).filter((section) => section !== null);
  return {
    title: article.title,
    byline: byline(summary, wording),
    url: article.url,
    sections:
      part.kind === 'row'
        ? [oneRow(summary, wording, part.row)]
        : sections.filter(({ block }) => part.kind === 'all' || block === part.block),
  };
}

type Builder = (summary: Summary, wording: Wording) => Section | null;

const BLOCKS: Builder[] = [head, brief, keyFigures, outlook, comparison, companies, checks, events, people];

function byline({ article }: Summary, { locale }: Wording): string {
  const time = article.publishedAt && wordInstant(article.publishedAt, locale);
  return [...new Set([article.site, ...article.authors, article.publisher, time])]
    .filter(Boolean)
    .join(' · ');
}

function head(summary: Summary, { terms }: Wording): Section | null {
  const { subject, quote, companies, figures } = summary;
  const company = companies.find(({ id }) => id === subject?.companyId);
  const line: Inline[] = [];
  const name = subject?.name ?? quote?.name;
  if (name) line.push(words([name, ...identifiers(company)].join(' · ')));
  if (quote) {
    const inLine = figures.filter(({ start, end }) => start >= quote.start && end <= quote.end);
    for (const figure of inLine.toSorted((a, b) => rank(a) - rank(b)))
      line.push(words(line.length > 0 ? ' · ' : ''), ...figureInlines(summary, figure, terms));
    if (quote.venue) line.push(words(` · ${quote.venue}`));
  }
  return line.length > 0 ? { block: 'head', title: terms.field.subject, items: [line] } : null;
}

/** The price before its movement. */
function rank({ measure }: Figure): number {
  return measure === 'level' ? 0 : 1;
}

function identifiers(company: Company | undefined): string[] {
  return [company?.isin, company?.wkn, company?.ticker].filter((id) => id !== undefined);
}

function brief(summary: Summary, { terms }: Wording): Section | null {
  return list(
    'brief',
    terms.field.brief,
    summary.sentences.map((sentence) => [quotation(summary, sentence)]),
  );
}

function keyFigures(summary: Summary, wording: Wording): Section | null {
  const { key, rest } = arrangeRows(summary);
  const rows = [...key, ...rest].map(({ row }) => row);
  return rowTable('figures', wording.terms.field.figures, rows, summary, wording);
}

function outlook(summary: Summary, wording: Wording): Section | null {
  const { terms } = wording;
  const rows = arrangeRows(summary).outlook.map(({ row }) => row);
  const title = terms.field.outlook;
  const forecasts = rowTable('outlook', title, rows, summary, wording);
  const ratings = summary.ratings.map(({ house, company, rating, previous }) => [
    words(
      [`${house} → ${company}:`, rating, previous && `(${terms.field.previous}: ${previous})`]
        .filter(Boolean)
        .join(' '),
    ),
  ]);
  if (!forecasts && ratings.length === 0) return null;
  return { block: 'outlook', title, ...forecasts, ...(ratings.length > 0 && { items: ratings }) };
}

function comparison(summary: Summary, { terms, numbers }: Wording): Section | null {
  const compared = compareParties(summary);
  if (!compared) return null;
  const { metric, unit, bars, rate } = compared;
  const rows = bars.map(({ about, figure: id, value, converted }) => {
    const figure = summary.figures.find((each) => each.id === id);
    const inlines = figure ? figureInlines(summary, figure, terms) : [];
    if (converted) inlines.push({ kind: 'computed', text: ` ≈ ${printAmount(value, unit, numbers)}` });
    return { about: [words(about)], value: inlines };
  });
  const columns = (['about', 'value'] as const).map((field) => ({ field, title: terms.field[field] }));
  const title = `${terms.field.comparison}: ${terms.metric[metric]}`;
  const note: Inline[][] = rate ? [[{ kind: 'computed', text: `≈ ${rate.detail}` }]] : [];
  return { block: 'comparison', title, table: { columns, rows }, ...(rate && { items: note }) };
}

/** A computed amount, rounded as its sources are. */
function printAmount(value: number, unit: string, locale: string): string {
  const money = /^[A-Z]{3}$/.test(unit) && ({ style: 'currency', currency: unit } as const);
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    ...money,
  }).format(value);
}

function companies(summary: Summary, { terms }: Wording): Section | null {
  const items = summary.companies.map((company) => [
    words([company.name, ...identifiers(company), terms.role[company.role]].join(' · ')),
  ]);
  return list('companies', terms.field.companies, items);
}

function checks(summary: Summary, { terms }: Wording): Section | null {
  const items = summary.checks.map(({ kind, holds, detail }): Inline[] => [
    words(`${holds ? '✓' : '✗'} ${terms.check[kind]}: `),
    { kind: 'computed', text: detail },
  ]);
  return list('checks', terms.field.checks, items);
}

function events(summary: Summary, { terms }: Wording): Section | null {
  const tags = [
    ...new Set(
      summary.events.map(({ kind, about }) =>
        about ? `${terms.event[kind]} (${about})` : terms.event[kind],
      ),
    ),
  ];
  return tags.length > 0 ? list('events', terms.field.events, [[words(tags.join(' · '))]]) : null;
}

function people(summary: Summary, { terms }: Wording): Section | null {
  const items = summary.people.map(({ name, role, company }) => [
    words([name, role, company].filter(Boolean).join(', ')),
  ]);
  return list('people', terms.field.people, items);
}

function list(block: SlipBlock, title: string, items: Inline[][]): Section | null {
  return items.length > 0 ? { block, title, items } : null;
}

const COLUMNS = [
  'metric',
  'value',
  'change',
  'prior',
  'expected',
  'period',
  'about',
] as const satisfies Field[];

function rowTable(
  block: SlipBlock,
  title: string,
  rows: FigureRow[],
  summary: Summary,
  { terms }: Wording,
): Section | null {
  if (rows.length === 0) return null;
  const cells = rows.map(
    (row): Partial<Record<Field, Inline[]>> =>
      Object.fromEntries(COLUMNS.map((column) => [column, cell(row, column, summary, terms)])),
  );
  const filled = COLUMNS.filter((column) => cells.some((row) => (row[column]?.length ?? 0) > 0));
  const columns = filled.map((field) => ({ field, title: terms.field[field] }));
  return { block, title, table: { columns, rows: cells } };
}

function cell(row: FigureRow, column: (typeof COLUMNS)[number], summary: Summary, terms: Terms): Inline[] {
  if (column === 'metric') return [words(terms.metric[row.metric])];
  if (column === 'about') return row.about ? [words(row.about)] : [];
  if (column === 'period') return row.period ? [words(row.period.text)] : [];
  const figure = summary.figures.find(({ id }) => id === row[column]);
  if (!figure) return [];
  const inlines = figureInlines(summary, figure, terms);
  if (column !== 'value') return inlines;
  for (const id of conversionsOf(figure.id, summary.checks)) {
    const same = summary.figures.find((each) => each.id === id);
    if (same) inlines.push(words(' = '), quotation(summary, same));
  }
  // A base without a row of its own must not pass for what is.
  return figure.tense === 'actual' ? inlines : [...inlines, words(` (${terms.tense[figure.tense]})`)];
}

function oneRow(summary: Summary, wording: Wording, index: number): Section {
  const row = summary.rows[index];
  const section = row && rowTable('figures', '', [row], summary, wording);
  return section ?? { block: 'figures', title: '' };
}
