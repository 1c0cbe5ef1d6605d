import type { Figure, FigureRow, Metric, Quote, Subject } from '../summary.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';
import { figureIds } from './arrange-rows.ts';
import { type Places, sameParty } from './repeats.ts';

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

/** A statement with what it is worth by itself. */
export interface Weighed {
  /** The place that stands for it: the one that leads a row, where there is one. */
  figure: Figure;
  /** Rows that it is a part of. */
  rows: readonly FigureRow[];
  score: number;
}

/** How much a metric says by itself, as a level. */
const METRIC_WEIGHT: Partial<Record<Metric, number>> = {
  job_cuts: 1,
  net_income: 0.8,
  operating_income: 0.8,
  revenue: 0.6,
  price_target: 0.6,
  inflation: 0.6,
  gdp: 0.6,
  deal_value: 0.5,
  funding: 0.5,
  debt: 0.5,
  margin: 0.4,
  investment: 0.3,
  orders: 0.3,
  market_cap: 0.2,
  employees: 0.2,
  interest_rate: 0,
  stake: -0.1,
  units: -0.2,
  dividend: -0.1,
  cost: -0.3,
  eps: 0,
  capacity: -0.4,
  assets: -0.3,
  price: -0.6,
  other: -0.4,
};

// Weighed against what annotators picked and rounded; read as: how much a trait outweighs a place far down the text.
const WEIGHT = {
  order: -1.2,
  theme: 0.5,
  namedInTitle: 1.2,
  subject: 0.6,
  stranger: -0.6,
  otherThanPrice: -1.6,
  firstOfMetric: 0.7,
  furtherLevel: -0.5,
  repeated: 0.3,
  aim: 0.4,
  aimInTitle: 0.9,
  slight: -0.5,
  targetTold: 0.5,
  range: 0.8,
  expected: 0.8,
  moved: 0.5,
  estimate: -0.9,
  prior: -0.8,
  replaced: 1.2,
  change: -0.5,
  absoluteChange: -1.5,
  priceChange: 0.9,
  quoteChange: 0.5,
  quoteLevel: -0.4,
  bracketed: -0.5,
  converted: -0.8,
  part: -0.7,
  vague: -1.6,
  bound: -0.4,
  count: -0.4,
  item: -0.2,
} as const;
/** Metrics that open a report: how far down they stand says less. */
const MAIN: ReadonlySet<Metric> = new Set(['revenue', 'net_income', 'operating_income']);
const FAR = { reaction: 0.2, main: 0.7 };

type Trait = Exclude<keyof typeof WEIGHT, 'order'>;
/** Metrics of which a party has one main level a text; further ones are segments, periods, extremes. */
const SUMMED: ReadonlySet<Metric> = new Set([...MAIN, 'price']);
/** A movement over more days than this is history, not the news. */
const NEWS_DAYS = 40;

const patternsFor = oncePer((lexicon: RankLexicon) => ({
  aims: foldedPattern(`(?<!kurs)(?:${lexicon.aims.join('|')})`),
  expecters: foldedPattern(oneOf(lexicon.expecters)),
  partOf: foldedPattern(`${oneOf(lexicon.partOf)}[^.;]{0,40}$`),
  themes: Object.entries(lexicon.themes).map(
    ([metric, words]) => [metric as Metric, foldedPattern(`(?:${words.join('|')})`)] as const,
  ),
}));

/** What each statement is worth where nothing else has been told yet. */
export function weighFigures(input: RankInput, statements: readonly Places[]): Weighed[] {
  const { doc, figures, rows, subject, quote, lexicon } = input;
  const patterns = patternsFor(lexicon);
  const titleEnd = doc.blocks[0]?.end ?? 0;
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
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rowOf = new Map(rows.flatMap((row) => figureIds(row).map((id) => [id, row] as const)));
  const previous = new Map(figures.map((figure, index) => [figure, figures[index - 1]]));
  const aboutCompany = subject?.companyId !== undefined;
  const quoted = quote?.changePercent !== undefined;
  const told = new Set<string>();

  return statements.map((places, order) => {
    const figure = places[0];
    const { metric, tense } = figure;
    const own = places.flatMap(({ id }) => rowOf.get(id) ?? []);
    const led = own.filter(({ value }) => places.some(({ id }) => id === value));
    const sentence = sentenceAt(doc, figure.start);
    const before = sentence ? doc.text.slice(Math.max(sentence.start, figure.start - 60), figure.start) : '';
    const ofSubject = figure.about === null || (subject !== null && sameParty(figure.about, subject.name));
    const named = !ofSubject && figure.about !== null && title.includes(firstWord(figure.about));
    const change = figure.measure === 'change';
    const inQuote =
      quote !== null && places.some(({ start, end }) => start >= quote.start && end <= quote.end);
    const estimate =
      tense === 'forecast' && metric !== 'price_target' && saidBy(patterns.expecters, figure, doc);
    const converted = isConversion(figure, previous.get(figure), doc.text);
    const price = metric === 'price';
    // The share's answer to the news stands at the end and is told first; the latest is that of the price line.
    const reaction =
      inQuote === quoted &&
      aboutCompany &&
      price &&
      change &&
      ofSubject &&
      spanOf(figure) <= NEWS_DAYS &&
      !told.has('reaction');
    if (reaction) told.add('reaction');

    const traits: Trait[] = [];
    const add = (trait: Trait, holds: boolean) => holds && traits.push(trait);
    add('theme', themes.has(metric) && ofSubject);
    add('namedInTitle', named);
    add('subject', ofSubject);
    add('stranger', !ofSubject && !named && aboutCompany);
    add('otherThanPrice', !aboutCompany && !price);
    add('repeated', places.length > 1);
    add('estimate', estimate);
    add('prior', tense === 'prior');
    const aim = tense === 'forecast' && !estimate && ofSubject && !price && !converted && aboutCompany;
    add('aim', aim);
    add('aimInTitle', aim && aimsTold);
    add(
      'replaced',
      tense === 'prior' &&
        metric !== 'price_target' &&
        own.some(({ value }) => byId.get(value)?.tense === 'forecast'),
    );
    add('slight', price && change && figure.kind === 'percent' && Math.abs(figure.value) < 2 && aboutCompany);
    add('targetTold', metric === 'price_target' && themes.has(metric) && tense === 'forecast');
    add('range', aboutCompany && !change && figure.valueMax !== undefined);
    add('expected', aboutCompany && led.some(({ expected }) => expected !== undefined));
    const moved = !change && led.some((row) => row.change !== undefined);
    add('moved', moved);
    add(
      'bracketed',
      !(price && change) && !inQuote && places.every(({ start }) => inBrackets(doc.text, start)),
    );
    add('converted', converted);
    // "ein Fünftel" says roughly what a number behind it says exactly.
    add('vague', figure.rules.includes('fraction'));
    add('part', patterns.partOf.test(lowered(before)));
    add('bound', !change && figure.qualifier !== 'exact' && figure.qualifier !== 'about');
    add('count', figure.kind === 'count');
    add('item', doc.blocks[sentence?.block ?? 0]?.kind === 'list_item');
    if (inQuote) add(change ? 'quoteChange' : 'quoteLevel', aboutCompany);
    else if (change) {
      add('absoluteChange', figure.kind !== 'percent');
      add(
        price && figure.kind === 'percent' && (!aboutCompany || ofSubject) ? 'priceChange' : 'change',
        true,
      );
    }
    const party = aboutCompany ? String(ofSubject) : ofSubject ? '' : figure.about;
    const key = `${metric} ${party} ${tense}`;
    // Of several levels of an index the one that it closes at, with its movement, not the one that it touched.
    const touched = price && !aboutCompany && !moved;
    if (!change && !inQuote && tense !== 'prior' && !estimate && !touched) {
      add('firstOfMetric', !told.has(key));
      add('furtherLevel', told.has(key) && tense === 'actual' && SUMMED.has(metric));
      told.add(key);
    }
    const worth = change || converted || tense === 'prior' ? 0 : (METRIC_WEIGHT[metric] ?? 0);
    const far = reaction ? FAR.reaction : MAIN.has(metric) && traits.includes('firstOfMetric') ? FAR.main : 1;
    const score = traits.reduce(
      (sum, trait) => sum + WEIGHT[trait],
      worth + far * WEIGHT.order * Math.log(1 + order),
    );
    const place = placeOf(places, rowOf, titleEnd);
    return { figure: place, rows: own, score };
  });
}

/** Of several places of a statement the one in the fullest row; rather below the title, which rounds and shortens. */
function placeOf(places: Places, rowOf: ReadonlyMap<string, FigureRow>, titleEnd: number): Figure {
  const worth = ({ id, end }: Figure): number => {
    const row = rowOf.get(id);
    const slots = [row?.value, row?.change, row?.prior, row?.expected].filter((slot) => slot !== undefined);
    return slots.length * 4 + (row?.value === id ? 2 : 0) + (end > titleEnd ? 1 : 0);
  };
  return places.reduce((best, place) => (worth(place) > worth(best) ? place : best));
}

/** The title and, where the text has none of its own, its first words. */
function headline(doc: TextDocument): string {
  const block = doc.blocks[0];
  const start = block?.start ?? 0;
  return doc.text.slice(start, Math.min(block?.end ?? 0, start + 200));
}

const firstWord = (name: string): string => name.split(/\s/)[0] ?? name;

/** Do such words stand near a figure in its sentence? */
function saidBy(words: RegExp, { start, end }: Figure, doc: TextDocument): boolean {
  const sentence = sentenceAt(doc, start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, start - 300);
  return words.test(lowered(doc.text.slice(from, Math.min(sentence.end, end + 300))));
}

const inBrackets = (text: string, start: number): boolean =>
  /\([^)]{0,16}$/.test(text.slice(Math.max(0, start - 20), start));

/** Days from the first to the last of a figure's period; 0 where it is not known. */
function spanOf({ period }: Figure): number {
  if (!period?.start || !period.end) return 0;
  return (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
}

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
