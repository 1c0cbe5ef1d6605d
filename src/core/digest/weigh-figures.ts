import type { Figure, FigureRow, Metric, Quote, Subject } from '../summary.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';
import { figureIds } from './arrange-rows.ts';
import { FAR, METRIC_WEIGHT, type Trait, WEIGHT } from './figure-weights.ts';
import { type Places, sameParty } from './repeats.ts';

/** Words that weigh a figure. All entries are lower case. */
export interface RankLexicon {
  /** Who or what expects: a forecast in their sentence is an estimate, not the company's own aim. */
  expecters: readonly string[];
  /** Words of a headline that name a metric: "umsatz", "kursziel". Endings of longer words count too. */
  themes: Partial<Record<Metric, readonly string[]>>;
  /** Words of a headline that tell of the company's own aims: "prognose", "gewinnwarnung". */
  aims: readonly string[];
  /** Words that make a price target the mean of many houses: "durchschnittliche". */
  means: readonly string[];
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

/** Metrics that open a report: how far down they stand says less. */
const MAIN: ReadonlySet<Metric> = new Set(['revenue', 'net_income', 'operating_income']);
/** Metrics of which a party has one main level a text; further ones are segments, periods, extremes. */
const SUMMED: ReadonlySet<Metric> = new Set([...MAIN, 'price']);
/** A movement over more days than this is history, not the news. */
const NEWS_DAYS = 40;

const patternsFor = oncePer((lexicon: RankLexicon) => ({
  aims: foldedPattern(`(?<!kurs)(?:${lexicon.aims.join('|')})`),
  expecters: foldedPattern(oneOf(lexicon.expecters)),
  means: foldedPattern(oneOf(lexicon.means)),
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
  const toSubject = ({ about }: Figure): boolean =>
    about === null || (subject !== null && sameParty(about, subject.name));
  const quotes = (places: Places): boolean =>
    quote !== null && places.some(({ start, end }) => start >= quote.start && end <= quote.end);
  /** Is it the movement of a row that a level leads? */
  const leadsTo = (places: Places): boolean =>
    places.some(({ id }) => {
      const row = rowOf.get(id);
      return row?.change === id && byId.get(row.value)?.measure === 'level';
    });
  // The share's answer to the news stands at the end and is told early: that of the price line, else the movement that
  // names the price it led to, not one told in passing.
  const answers = statements.filter(
    (places) =>
      aboutCompany &&
      places[0].metric === 'price' &&
      places[0].measure === 'change' &&
      toSubject(places[0]) &&
      quotes(places) === quoted &&
      spanOf(places[0]) <= NEWS_DAYS,
  );
  const reaction = answers.find(leadsTo) ?? answers[0];

  return statements.map((places, order) => {
    const figure = places[0];
    const { metric, tense } = figure;
    const own = places.flatMap(({ id }) => rowOf.get(id) ?? []);
    const led = own.filter(({ value }) => places.some(({ id }) => id === value));
    const sentence = sentenceAt(doc, figure.start);
    const before = sentence ? doc.text.slice(Math.max(sentence.start, figure.start - 60), figure.start) : '';
    const ofSubject = toSubject(figure);
    const named = !ofSubject && figure.about !== null && title.includes(firstWord(figure.about));
    const change = figure.measure === 'change';
    const inQuote = quotes(places);
    const estimate =
      tense === 'forecast' && metric !== 'price_target' && saidBy(patterns.expecters, figure, doc);
    const converted = isConversion(figure, previous.get(figure), doc.text);
    const price = metric === 'price';
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
    add('meanTarget', metric === 'price_target' && patterns.means.test(lowered(before)));
    add('range', aboutCompany && !change && figure.valueMax !== undefined);
    add('growthRange', aim && change && figure.valueMax !== undefined);
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
    add('leadsToLevel', change && leadsTo(places));
    if (price && change && !aboutCompany) {
      add('mover', named && !told.has(`mover ${figure.about}`));
      told.add(`mover ${figure.about}`);
    }
    const party = aboutCompany ? String(ofSubject) : ofSubject ? '' : figure.about;
    const key = `${metric} ${party} ${tense}`;
    // Of several levels of an index the one that it closes at, with its movement, not the one that it touched.
    const touched = price && !aboutCompany && !moved;
    add('touched', touched && !change && tense === 'actual');
    if (!change && !inQuote && tense !== 'prior' && !estimate && !touched) {
      add('firstOfMetric', !told.has(key));
      add('furtherLevel', told.has(key) && tense === 'actual' && SUMMED.has(metric));
      told.add(key);
    }
    const worth = change || converted || tense === 'prior' ? 0 : (METRIC_WEIGHT[metric] ?? 0);
    const far =
      places === reaction
        ? FAR.reaction
        : MAIN.has(metric) && traits.includes('firstOfMetric')
          ? FAR.main
          : 1;
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
