import { plainArticle } from '../../../src/core/article.ts';
import type { Cast } from '../../../src/core/companies/choose-subject.ts';
import { digest } from '../../../src/core/digest/digest.ts';
import { readQuote } from '../../../src/core/statements/read-quote.ts';
import type { Figure, Metric } from '../../../src/core/summary.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { german } from '../../../src/languages/de/index.ts';

/** What is said of one figure of a made-up text; the rest has defaults. */
export type Note = [text: string, metric: Metric, facts?: Partial<Figure>];

/**
 * A text with its figures noted by hand, each at the next place of its words, put through the digest. The subject is a
 * company, or else an index.
 */
export function draw(
  text: string,
  subject: string,
  notes: readonly Note[],
  others: readonly string[] = [],
  { company = true } = {},
) {
  let from = 0;
  const figures = notes.map(([words, metric, facts], index): Figure => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`the text does not say «${words}»`);
    from = start + words.length;
    const scale = /Mrd/.test(words) ? 1e9 : /Mio/.test(words) ? 1e6 : 1;
    const percent = /Prozent|%/.test(words);
    return {
      id: `f${index + 1}`,
      start,
      end: from,
      text: words,
      kind: percent ? 'percent' : 'money',
      value: Number((/[\d,]+/.exec(words)?.[0] ?? '0').replace(',', '.')) * scale,
      unit: percent ? 'percent' : 'EUR',
      qualifier: 'exact',
      measure: percent ? 'change' : 'level',
      metric,
      about: subject,
      tense: 'actual',
      rules: [],
      ...facts,
    };
  });
  const doc = readDocument(plainArticle(text), german);
  const companies = [subject, ...others].map((name, index) => ({
    id: `c${index}`,
    name,
    role: index === 0 ? ('subject' as const) : ('other' as const),
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
      start,
      end: start + name.length,
    })),
  }));
  const cast: Cast = { companies, subject: company ? { name: subject, companyId: 'c0' } : { name: subject } };
  const result = digest({ doc, pack: german, cast, quote: readQuote(doc, german), figures, events: [] });
  const words = new Map(figures.map((figure) => [figure.id, figure.text]));
  return {
    ...result,
    figures,
    /** Rows as words: value | change | prior | expected. */
    rowWords: result.rows.map((row) => {
      const part = (id: string | undefined) => (id ? (words.get(id) ?? '?') : '');
      return [part(row.value), part(row.change), part(row.prior), part(row.expected)].join(' | ');
    }),
    keyWords: result.keyFigures.map((id) => words.get(id) ?? '?'),
    brief: result.sentences.map((sentence) => sentence.text),
  };
}
