import type { JudgeLexicon } from './judge-lexicon.ts';
import type { LanguagePack } from './language.ts';
import type { EventKind, Metric, Summary, Verdict } from './summary.ts';
import type { TextDocument } from './text/document.ts';

/** A word counts this often at most: a text is about finance by many of its words, not by one said often. */
const MOST_REPEATS = 3;
/** Words of the headline weigh as much as so many in the text. */
const TITLE_WEIGHT = 3;
/** Weight of finance words per 100 words from which on a text is finance news. */
const ENOUGH = 6;
/** The same for a page that its address already puts among finance news. */
const ENOUGH_IN_SECTION = 2;
/** The same where the page files its article under business, or under anything else. */
const ENOUGH_FILED: Record<Filed, number> = { business: 3.5, other: 9 };
/** With fewer different words of finance no text is about it, however short it is. */
const FEWEST_WORDS = 3;
/** So much weight of another topic takes back as much finance. */
const COUNTERWEIGHT = 1.2;
/** Figures of a company's books speak for finance news, each as much as a telling word. */
const FIGURE_WEIGHT = 2;
/** Debts, revenue, a price that nobody's company owns are a town's, a singer's, a household's. */
const OWNERLESS_WEIGHT = 0.5;
const MOST_FIGURES = 8;
/** Shorter texts are measured as if they were this long, or two words would decide. */
const SHORTEST = 60;
/** What the title and the first sentences report is the matter of the text; it weighs the same in a long one. */
const OPENING = 4;
const EVENT_WEIGHT = 3;
const MOST_EVENTS = 2;

/** Metrics that only finance news talks about; prices, costs and customers may stand in any text. */
const TELLING: ReadonlySet<Metric> = new Set<Metric>([
  'price_target',
  'market_cap',
  'revenue',
  'net_income',
  'operating_income',
  'gross_profit',
  'eps',
  'dividend',
  'margin',
  'orders',
  'deal_value',
  'funding',
  'debt',
  'cash_flow',
  'stake',
  'job_cuts',
  'interest_rate',
  'inflation',
  'gdp',
]);

/** Metrics of the whole economy: nobody owns them. */
const OF_THE_ECONOMY: ReadonlySet<Metric> = new Set<Metric>(['interest_rate', 'inflation', 'gdp']);

/** Events that make finance news. Products, studies, lawsuits and new people in office are news of other pages too. */
const TELLING_EVENTS: ReadonlySet<EventKind> = new Set<EventKind>([
  'results',
  'guidance_raised',
  'guidance_cut',
  'guidance_confirmed',
  'takeover',
  'merger',
  'stake_change',
  'rating_change',
  'dividend',
  'buyback',
  'funding',
  'ipo',
  'job_cuts',
  'insolvency',
  'debt_restructuring',
  'rate_decision',
  'inflation_data',
  'market_report',
  'fund_flows',
]);

/** What the engine found that tells the matter of a text. */
export type JudgedFindings = Pick<Summary, 'figures' | 'companies' | 'events' | 'ratings' | 'quote'>;
type Filed = NonNullable<NonNullable<TextDocument['article']['page']>['filed']>;

/** Finance news, another article, or none: from the page's finding where there is one, and from the text. */
export function judge(doc: TextDocument, pack: LanguagePack, found: JudgedFindings): Verdict {
  const { page } = doc.article;
  if (page && !page.isArticle) return { kind: 'not_article', reasons: page.reasons };
  const { finance, other, topic, signs } = weigh(doc, pack.judge, found);
  const score = finance - COUNTERWEIGHT * other;
  const notes = page?.reasons ?? [];
  if (score >= enoughFor(page) && signs >= FEWEST_WORDS) {
    const why = page?.financeSection ? ['finance_section', 'finance_words'] : ['finance_words'];
    return { kind: 'finance_news', reasons: [...why, ...notes] };
  }
  return { kind: 'other_article', reasons: [other > finance ? topic : 'few_finance_words', ...notes] };
}

function enoughFor(page: TextDocument['article']['page']): number {
  if (page?.financeSection) return ENOUGH_IN_SECTION;
  return page?.filed ? ENOUGH_FILED[page.filed] : ENOUGH;
}

interface Weights {
  /** Weight per 100 words, and what the opening reports on top. */
  finance: number;
  other: number;
  /** How many different words of finance there are, and events and figures of companies. */
  signs: number;
  /** The other topic that weighs most. */
  topic: string;
}

/** Finance and everything else, weighed by their words and by what was found in them. */
export function weigh(doc: TextDocument, lexicon: JudgeLexicon, found: JudgedFindings): Weights {
  const counts = new Map<string, number>();
  let words = 0;
  for (const sentence of doc.sentences) {
    const title = doc.blocks[sentence.block]?.kind === 'title' || sentence.index === 0;
    for (const { kind, lower } of sentence.tokens) {
      if (kind !== 'word') continue;
      words++;
      counts.set(lower, (counts.get(lower) ?? 0) + (title ? TITLE_WEIGHT : 1));
    }
  }
  const { owned, ownerless } = countFigures(found);
  const opening = readOpening(doc, found);
  let finance = owned * FIGURE_WEIGHT + ownerless * OWNERLESS_WEIGHT;
  let different = 0;
  const others = new Map<string, number>();
  for (const [word, count] of counts) {
    const repeats = Math.min(count, MOST_REPEATS);
    const weight = financeWeight(word, lexicon);
    finance += repeats * weight;
    if (weight > 0) different++;
    // What says finance says nothing else: "Konjunkturforscher" are no scientists.
    const other =
      weight > 0 ? undefined : (lexicon.others.get(word) ?? lookUpEnding(word, lexicon.otherEndings));
    if (other) others.set(other.topic, (others.get(other.topic) ?? 0) + repeats * other.weight);
  }
  const [top] = [...others].sort((one, two) => two[1] - one[1]);
  const per = 100 / Math.max(words, SHORTEST);
  const sum = [...others.values()].reduce((total, weight) => total + weight, 0);
  return {
    finance: finance * per + opening * EVENT_WEIGHT,
    other: sum * per,
    signs: different + opening + (owned > 0 ? 1 : 0),
    topic: top?.[0] ?? 'few_finance_words',
  };
}

function countFigures({ figures, companies }: JudgedFindings): { owned: number; ownerless: number } {
  const names = new Set(companies.map(({ name }) => name));
  const telling = figures.filter(({ metric }) => TELLING.has(metric));
  const owned = telling.filter(
    ({ about, metric }) => OF_THE_ECONOMY.has(metric) || (about !== null && names.has(about)),
  ).length;
  return {
    owned: Math.min(owned, MOST_FIGURES),
    ownerless: Math.min(telling.length - owned, MOST_FIGURES),
  };
}

/** How many events, ratings and prices of the exchange the opening reports. */
function readOpening(doc: TextDocument, { events, ratings, quote }: JudgedFindings): number {
  const end = doc.sentences[OPENING - 1]?.end ?? doc.text.length;
  const kinds = new Set(
    events.filter(({ kind, start }) => TELLING_EVENTS.has(kind) && start < end).map(({ kind }) => kind),
  );
  const count = kinds.size + (ratings.some(({ start }) => start < end) ? 1 : 0) + (quote ? 1 : 0);
  return Math.min(count, MOST_EVENTS);
}

function financeWeight(word: string, lexicon: JudgeLexicon): number {
  return lexicon.finance.get(word) ?? lookUpEnding(word, lexicon.financeEndings) ?? 0;
}

/** The longest listed ending of a compound: "konzerngewinn" by "gewinn". */
function lookUpEnding<T>(word: string, endings: ReadonlyMap<string, T>): T | undefined {
  let memory = remembered.get(endings) as Map<string, T | null> | undefined;
  if (!memory) {
    memory = new Map();
    remembered.set(endings, memory);
  }
  const known = memory.get(word);
  if (known !== undefined) return known ?? undefined;
  const found = findEnding(word, endings);
  if (memory.size < REMEMBERED) memory.set(word, found ?? null);
  return found;
}

/** Texts say the same words again and again: the endings of so many are kept. */
const REMEMBERED = 20_000;
const remembered = new WeakMap<ReadonlyMap<string, unknown>, Map<string, unknown>>();

function findEnding<T>(word: string, endings: ReadonlyMap<string, T>): T | undefined {
  for (let length = Math.min(word.length - 2, 16); length >= 4; length--) {
    const found = endings.get(word.slice(-length));
    if (found !== undefined) return found;
  }
  return undefined;
}
