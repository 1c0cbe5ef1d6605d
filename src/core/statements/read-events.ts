import type { Cast } from '../companies/choose-subject.ts';
import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import type { Company, EventKind, NewsEvent, Rating } from '../summary.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { type ReadyEvents, readyEvents } from './event-rules.ts';
import { comparedResult, movedAim, pricedThings } from './figure-events.ts';
import { type Mentions, mentionsOf } from './mentions.ts';

const LEAD_SENTENCES = 4;
/** Shorter ones are headlines, bylines, bullets: they come on top of the sentences of the lead. */
const PLAIN_SENTENCE = 50;
/** No sentence of prose is longer; what is has no full stops. */
const LONGEST_SENTENCE = 1500;
/** So many prices of indices, metals, currencies make a market report. */
const MARKET = 3;
const INDICES = 2;

const END = foldedPattern('[.!?]\\P{L}*$');

/** Where such news alone is the title, results further down describe whom it is about. */
const DESCRIBES: ReadonlySet<EventKind> = new Set(['ipo', 'takeover', 'merger', 'insolvency', 'funding']);
/** Where such news is the title, prices tell how markets took it. */
const MOVES_MARKETS: ReadonlySet<EventKind> = new Set(['rate_decision', 'inflation_data']);

/** A sentence as events are read from it. */
interface Told {
  sentence: Sentence;
  /** Lower case, offsets as in the sentence. */
  text: string;
  figures: FigureDraft[];
  title: boolean;
  lead: boolean;
}

/** What happened, one entry a kind, at the first place that tells it. Precise rather than many. */
export function readEvents(
  doc: TextDocument,
  pack: LanguagePack,
  cast: Cast,
  ratings: readonly Rating[] = [],
  figures: readonly FigureDraft[] = [],
): NewsEvent[] {
  const words = readyEvents(pack.statements.events);
  const mentions = mentionsOf(cast.companies);
  const subject = cast.companies.find(({ id }) => id === cast.subject?.companyId);
  const names = new Set(cast.companies.map(({ name }) => name));
  const told = tell(doc, figures);
  const found = new Map<EventKind, NewsEvent>();
  const add = (kind: EventKind, sentence: Sentence, start: number, end: number) => {
    if (found.has(kind)) return;
    const about = partyOf(start, sentence, mentions, subject) ?? cast.subject?.name;
    found.set(kind, { kind, ...(about ? { about } : {}), start, end });
  };
  const market = marketReport(told, names, subject);
  const whole = lowered(doc.text);
  const rules = words.rules.filter(
    ({ noCompany, stems }) => !(noCompany && subject) && stems.some((stem) => whole.includes(stem)),
  );
  const latestYear = yearOfNews(doc.text);
  for (const [index, { sentence, text, figures, title, lead }] of told.entries()) {
    const far = !lead && (words.background.test(text) || namesPastYear(text, latestYear));
    if (far) continue;
    const past = !lead && !market && words.pastPerfect.test(text);
    const isPast = (at: number) => past && words.pastPerfect.test(clauseAt(text, at));
    const inSentence = mentions.within(sentence.start, sentence.end);
    const ofCompany =
      subject !== undefined || inSentence.length > 0 || figures.some(({ about }) => names.has(about ?? ''));
    const guessed = !title && words.guess.test(text);
    const ofEconomy = words.economy.test(text);
    const speaksSource = inSentence.some(({ company }) => company.role === 'source');
    for (const rule of rules) {
      if (guessed || found.has(rule.kind)) continue;
      if ((rule.where === 'lead' && !lead) || (rule.where === 'title' && !title)) continue;
      if (rule.ownWords && (speaksSource || ofEconomy)) continue;
      if (rule.ofCompany && !ofCompany) continue;
      const match = rule.find(text);
      if (!match || isPast(match.index)) continue;
      const start = sentence.start + match.index;
      add(rule.kind, sentence, start, start + match[0].length);
    }
    const before = told[index - 1];
    const inPeriod =
      lead ||
      words.period.test(text) ||
      (before?.sentence.block === sentence.block && words.period.test(before.text));
    const result = inPeriod ? comparedResult(figures) : undefined;
    if (result && ofCompany) add('results', sentence, result.start, result.end);
    const aim = aimOf(told, index, words);
    if (aim && !speaksSource) add(aim.kind, sentence, aim.start, aim.end);
  }
  const headline = told.findLast(({ title }) => title)?.sentence ?? told[0]?.sentence;
  const head = [...found.values()]
    .filter(({ start }) => start < (headline?.end ?? 0))
    .map(({ kind }) => kind);
  if (market) add('market_report', market.sentence, market.sentence.start, market.sentence.end);
  if (head.some((kind) => MOVES_MARKETS.has(kind)) && !head.includes('market_report'))
    found.delete('market_report');
  if (head.length > 0 && head.every((kind) => DESCRIBES.has(kind))) found.delete('results');
  const changed = ratings.find(({ rating, previous }) => rating && previous && rating !== previous);
  if (changed && !found.has('rating_change')) {
    const { company: about, start, end } = changed;
    found.set('rating_change', { kind: 'rating_change', about, start, end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Each sentence with its figures and its place in the article. One sweep. */
function tell(doc: TextDocument, figures: readonly FigureDraft[]): Told[] {
  let plain = 0;
  let next = 0;
  return doc.sentences.map((sentence) => {
    const block = doc.blocks[sentence.block];
    const title = block?.kind === 'title';
    const lead = plain < LEAD_SENTENCES || block?.kind === 'lead';
    const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
    const text = lowered(doc.text.slice(sentence.start, end));
    if (block?.kind !== 'list_item' && text.length >= PLAIN_SENTENCE && END.test(text)) plain++;
    const own: FigureDraft[] = [];
    for (let figure = figures[next]; figure && figure.start < sentence.end; figure = figures[++next]) {
      if (figure.start >= sentence.start) own.push(figure);
    }
    return { sentence, text, figures: own, title, lead };
  });
}

/**
 * The first sentence with a price, where title and lead tell the levels of two indices, or, in a text about no company,
 * prices, and the whole text those of several things.
 */
function marketReport(
  told: readonly Told[],
  companies: ReadonlySet<string>,
  subject: Company | undefined,
): Told | undefined {
  const opening = told.filter(({ lead }) => lead);
  const first = opening.find(({ figures }) => pricedThings(figures, companies) > 0);
  if (!first) return undefined;
  const openingFigures = opening.flatMap(({ figures }) => figures);
  const indices = openingFigures.filter(({ kind }) => kind === 'index');
  if (pricedThings(indices, companies) >= INDICES) return first;
  const all = told.flatMap(({ figures }) => figures);
  return !subject && pricedThings(all, companies) >= MARKET ? first : undefined;
}

/** An aim that the sentence, or the one behind it, says was another one before. */
function aimOf(told: readonly Told[], index: number, words: ReadyEvents) {
  const current = told[index];
  if (!current?.figures.some(({ tense }) => tense === 'forecast') || words.outsideView.test(current.text))
    return undefined;
  const behind = told[index + 1];
  const says = words.earlierAim.test(current.text);
  const saysBehind =
    behind !== undefined && words.earlierAim.test(behind.text) && !words.outsideView.test(behind.text);
  if (!says && !saysBehind) return undefined;
  return movedAim(current.figures, saysBehind ? behind.figures : []);
}

/** The part of a sentence between semicolons that holds an offset. */
function clauseAt(text: string, at: number): string {
  const end = text.indexOf(';', at);
  return text.slice(text.lastIndexOf(';', at) + 1, end < 0 ? undefined : end + 1);
}

/** Whose event: the last company of the sentence before it that is no source, else the subject. */
function partyOf(
  at: number,
  sentence: Sentence,
  mentions: Mentions,
  subject: Company | undefined,
): string | undefined {
  const inSentence = mentions
    .within(sentence.start, sentence.end)
    .filter(({ company }) => company.role !== 'source');
  if (inSentence.some(({ company }) => company === subject)) return subject?.name;
  const before = inSentence.filter(({ start }) => start <= at).at(-1) ?? inSentence[0];
  return before?.company.name ?? subject?.name;
}

/** The year of the latest full date ("5. November 2026"), else the latest year that the text names; 0 where there is none. */
function yearOfNews(text: string): number {
  const latest = (years: RegExp): number => {
    let found = 0;
    for (const match of text.matchAll(years)) found = Math.max(found, Number(match[1]));
    return found;
  };
  return (
    latest(/(?<!\d)[0-3]?\d\. ?(?:\p{L}{3,9}\.? |[01]?\d\.)(20[0-4]\d)(?!\d)/gu) ||
    latest(/(?<![0-9.,])(20[0-4][0-9])(?![0-9]|[.,][0-9])/g)
  );
}

function namesPastYear(text: string, latest: number): boolean {
  const years = [...text.matchAll(/(?<![0-9.,])(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])/g)].map(Number);
  return years.length > 0 && years.every((year) => year < latest - 1);
}
