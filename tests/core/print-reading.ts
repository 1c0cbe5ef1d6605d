import type { Figure, Summary } from '../../src/core/summary.ts';

/** A reading of an article as lines that a person can hold against its text, and a diff can show. */
export function printReading(summary: Summary): string {
  const { subject, quote, article, companies, people, ratings, events, figures, keyFigures, checks } =
    summary;
  const textOf = (id: string) => figures.find((figure) => figure.id === id)?.text ?? '?';
  const lines = [
    `subject: ${subject?.name ?? '–'}`,
    `author: ${article.authors.join(', ') || '–'}`,
    `quote: ${quote ? [quote.name, quote.price, quote.currency, quote.changePercent, quote.venue, quote.at].join(' | ') : '–'}`,
    `companies: ${companies.map(({ name, role, mentions }) => `${name} (${role}, ${mentions.length})`).join('; ')}`,
    `people: ${people.map(({ name, role, company }) => [name, role, company].filter(Boolean).join(', ')).join('; ') || '–'}`,
    `ratings: ${ratings.map(({ house, company, rating, previous }) => [house, company, rating, previous].filter(Boolean).join(', ')).join('; ') || '–'}`,
    `events: ${[...new Set(events.map(({ kind }) => kind))].join(', ') || '–'}`,
    `key: ${keyFigures.slice(0, 5).map(textOf).join(' | ')}`,
    ...checks.map(({ kind, holds, detail }) => `check: ${kind} ${holds ? 'holds' : 'FAILS'}: ${detail}`),
    '',
    ...figures.map(printFigure),
  ];
  return `${lines.join('\n')}\n`;
}

function printFigure({
  text,
  value,
  valueMax,
  unit,
  per,
  qualifier,
  measure,
  metric,
  about,
  tense,
  period,
}: Figure): string {
  const range = valueMax === undefined ? `${value}` : `${value}…${valueMax}`;
  const amount = `${range} ${unit ?? '?'}${per ? `/${per}` : ''}`;
  const when = period ? `${period.text} [${period.start}–${period.end}]` : '';
  return [text.replace(/\s+/g, ' '), amount, qualifier, measure, metric, about ?? '–', tense, when]
    .join(' | ')
    .replace(/ \| $/, '');
}
