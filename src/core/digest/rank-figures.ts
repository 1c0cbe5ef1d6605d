import type { Figure, FigureRow, Metric, Quote, Subject } from '../summary.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';
import { gatherStatements, type Places, sameParty } from './repeats.ts';

/** Words that weigh a figure. All entries are lower case. */
export interface RankLexicon {
  /** Who or what expects: a forecast in their sentence is an estimate, not the company's own aim. */
  expecters: readonly string[];
  /** Words of a headline that name a metric: "umsatz", "kursziel". Endings of longer words count too. */
  themes: Partial<Record<Metric, readonly string[]>>;
  /** Words of a headline that tell of the company's own aims: "prognose", "gewinnwarnung". */
  aims: readonly string[];
  /** Words that make an amount a part of the one before: "davon". */
  partOf: readonly string[];
}

export interface RankInput {
  doc: TextDocument;
  figures: readonly Figure[];
  rows: readonly FigureRow[];
  subject: Subject | null;
  quote: Quote | null;
  lexicon: RankLexicon;
}

/** How much a metric says by itself, as a level. */
const METRIC_WEIGHT: Partial<Record<Metric, number>> = {
  net_income: 0.6,
  operating_income: 0.6,
  revenue: 0.6,
  price_target: 0.6,
  deal_value: 0.5,
  funding: 0.5,
  investment: 0.5,
  orders: 0.5,
  job_cuts: 0.5,
  debt: 0.3,
  stake: 0.2,
  units: 0.2,
  dividend: 0.1,
  cost: 0.1,
  inflation: 0.6,
  gdp: 0.6,
  interest_rate: 0.2,
  margin: -0.3,
  eps: -0.4,
  market_cap: -0.4,
  other: -0.4,
};

// Weighed against what annotators picked (gold half 0) and rounded; read as: how many places of the order a trait is worth.
const WEIGHT = {
  order: -1,
  theme: 0.9,
  namedInTitle: 0.7,
  subject: 0.6,
  firstOfMetric: 0.5,
  repeated: 0.3,
  aim: 0.6,
  aimInTitle: 0.9,
  estimate: -1.2,
  prior: -1,
  changeInRow: -0.9,
  furtherLevel: -1.1,
  loneChange: -0.3,
  priceChange: 0.8,
  shareLevel: -0.5,
  quoteChange: 0.8,
  quoteLevel: -0.3,
  bracketed: -0.5,
  converted: -0.6,
  part: -0.7,
  vague: -1.6,
} as const;
/** Metrics of which a party has one main level a text; further ones are segments, periods, extremes. */
const SUMMED: ReadonlySet<Metric> = new Set(['price', 'revenue', 'net_income', 'operating_income']);

type Trait = keyof typeof WEIGHT;

const patternsFor = oncePer((lexicon: RankLexicon) => ({
  aims: foldedPattern(`(?<!kurs)(?:${lexicon.aims.join('|')})`),
  expecters: foldedPattern(oneOf(lexicon.expecters)),
  partOf: foldedPattern(`${oneOf(lexicon.partOf)}[^.;]{0,40}$`),
  themes: Object.entries(lexicon.themes).map(
    ([metric, words]) => [metric as Metric, foldedPattern(`(?:${words.join('|')})`)] as const,
  ),
}));

/** Ids of one figure a statement, most telling first. */
export function rankFigures(input: RankInput): string[] {
  const { doc, figures, rows, subject, quote, lexicon } = input;
  const patterns = patternsFor(lexicon);
  const title = headline(doc);
  const first = figures[0] && sentenceAt(doc, figures[0].start);
  const themes = new Set(
    patterns.themes.filter(([, words]) => words.test(lowered(title))).map(([metric]) => metric),
  );
  for (const figure of figures) {
    if (!first || figure.start >= first.end) break;
    themes.add(figure.metric);
  }
  const aimsTold = patterns.aims.test(lowered(title));
  const leads = new Set(rows.map(({ value }) => value));
  const inRow = new Map<string, FigureRow>();
  for (const row of rows) if (row.change) inRow.set(row.change, row);
  const previous = new Map(figures.map((figure, index) => [figure, figures[index - 1]]));
  const aboutCompany = subject?.companyId !== undefined;
  const seen = new Set<string>();

  const scored = mergeCoarse(gatherStatements(figures)).map((places, order) => {
    const figure = places[0];
    const sentence = sentenceAt(doc, figure.start);
    const before = sentence ? doc.text.slice(Math.max(sentence.start, figure.start - 60), figure.start) : '';
    const ofSubject = figure.about === null || (subject !== null && sameParty(figure.about, subject.name));
    const change = figure.measure === 'change';
    const inQuote =
      quote !== null && places.some(({ start, end }) => start >= quote.start && end <= quote.end);
    const estimate =
      figure.tense === 'forecast' &&
      figure.metric !== 'price_target' &&
      sentence !== undefined &&
      patterns.expecters.test(
        lowered(
          doc.text.slice(
            Math.max(sentence.start, figure.start - 300),
            Math.min(sentence.end, figure.end + 300),
          ),
        ),
      );
    const converted = isConversion(figure, previous.get(figure), doc.text);
    const traits: Trait[] = [];
    const add = (trait: Trait, holds: boolean) => holds && traits.push(trait);
    add('theme', themes.has(figure.metric) && ofSubject);
    add('namedInTitle', !ofSubject && figure.about !== null && title.includes(firstWord(figure.about)));
    add('subject', ofSubject);
    add('repeated', places.length > 1);
    add('estimate', estimate);
    add('prior', figure.tense === 'prior');
    add(
      'aim',
      figure.tense === 'forecast' && !estimate && ofSubject && !change && !converted && aboutCompany,
    );
    add('aimInTitle', aimsTold && traits.includes('aim'));
    add('bracketed', /\([^)]{0,16}$/.test(before) && !inQuote);
    add('converted', converted);
    // "ein Fünftel" says roughly what a number behind it says exactly.
    add('vague', figure.rules.includes('fraction'));
    add('part', patterns.partOf.test(lowered(before)));
    if (inQuote) add(change ? 'quoteChange' : 'quoteLevel', aboutCompany);
    else if (change && figure.metric === 'price') add('priceChange', !aboutCompany || ofSubject);
    else if (change) add(inRow.has(figure.id) ? 'changeInRow' : 'loneChange', true);
    else if (figure.metric === 'price') add('shareLevel', figure.kind !== 'index');
    const key = `${figure.metric} ${ofSubject} ${figure.tense}`;
    if (!change && !inQuote && figure.tense !== 'prior' && !estimate) {
      add('firstOfMetric', !seen.has(key));
      add('furtherLevel', seen.has(key) && figure.tense === 'actual' && SUMMED.has(figure.metric));
      seen.add(key);
    }
    const own = change || converted || figure.tense === 'prior' ? 0 : (METRIC_WEIGHT[figure.metric] ?? 0);
    const score = traits.reduce(
      (sum, trait) => sum + WEIGHT[trait],
      own + WEIGHT.order * Math.log(1 + order),
    );
    // Of several places the one that leads a row: there stand change and base.
    const place = places.find(({ id }) => leads.has(id)) ?? figure;
    return { id: place.id, score };
  });
  // A stable sort keeps the order of the text among equals.
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

/** The title and, where the text has none of its own, its first words. */
function headline(doc: TextDocument): string {
  const block = doc.blocks[0];
  const start = block?.start ?? 0;
  return doc.text.slice(start, Math.min(block?.end ?? 0, start + 200));
}

const firstWord = (name: string): string => name.split(/\s/)[0] ?? name;

/** "380 Milliarden Yuan (52,4 Milliarden US-Dollar)": the same amount once more. */
function isConversion(figure: Figure, before: Figure | undefined, text: string): boolean {
  return (
    before !== undefined &&
    figure.kind === 'money' &&
    before.kind === 'money' &&
    before.unit !== figure.unit &&
    before.metric === figure.metric &&
    /^\s*\(\s*(?:\p{Ll}+\.?\s+){0,2}$/u.test(text.slice(before.end, figure.start))
  );
}

/** A headline rounds ("62.000", "24.000 Punkte") what the body gives exactly: one statement, led by the exact figure. */
function mergeCoarse(statements: readonly Places[]): Places[] {
  const merged: Places[] = [];
  const near = new Map<string, number[]>();
  for (const places of statements) {
    const [figure] = places;
    const key = `${figure.metric} ${figure.value.toPrecision(2)}`;
    const alike = near.get(key) ?? [];
    const at = alike.find((index) => {
      const other = merged[index]?.[0];
      return other && (roundsTo(figure, other) || roundsTo(other, figure));
    });
    const known = at === undefined ? undefined : merged[at];
    if (at === undefined || !known) {
      near.set(key, [...alike, merged.length]);
      merged.push(places);
    } else if (roundsTo(figure, known[0])) merged[at] = [...places, ...known];
    else known.push(...places);
  }
  return merged;
}

function roundsTo(exact: Figure, coarse: Figure): boolean {
  if (exact.metric !== coarse.metric || exact.kind !== coarse.kind || exact.measure !== coarse.measure)
    return false;
  if (exact.kind !== 'count' && exact.unit !== coarse.unit) return false;
  if (exact.valueMax !== coarse.valueMax || !sameParty(exact.about, coarse.about)) return false;
  if ((exact.tense === 'prior') !== (coarse.tense === 'prior')) return false;
  if (exact.value === coarse.value) return true;
  if (exact.kind === 'percent' || coarse.value === 0) return false;
  const digits = String(Math.abs(coarse.value)).replace(/^0\.0*|\.|0+$/g, '').length;
  if (digits < 2 || Math.abs(exact.value - coarse.value) > Math.abs(coarse.value) * 0.05) return false;
  return Number(exact.value.toPrecision(digits)) === coarse.value;
}
