import type { JudgeLexicon } from './judge-lexicon.ts';
import type { LanguagePack } from './language.ts';
import type { Company, Figure, Metric, Verdict } from './summary.ts';
import type { TextDocument } from './text/document.ts';

/** A word counts this often at most: a text is about finance by many of its words, not by one said often. */
const MOST_REPEATS = 3;
/** Words of the headline weigh as much as so many in the text. */
const TITLE_WEIGHT = 3;
/** Weight of finance words per 100 words from which on a text is finance news. */
const ENOUGH = 6;
/** The same for a page that its address already puts among finance news. */
const ENOUGH_IN_SECTION = 2;
/** With fewer different words of finance no text is about it, however short it is. */
const FEWEST_WORDS = 3;
/** So much weight of another topic takes back as much finance. */
const COUNTERWEIGHT = 1.2;
/** Figures of a company's books speak for finance news, each as much as a telling word. */
const FIGURE_WEIGHT = 2;
const MOST_FIGURES = 8;
/** Shorter texts are measured as if they were this long, or two words would decide. */
const SHORTEST = 60;

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

/** Finance news, another article, or none: from the page's finding where there is one, and from the text. */
export function judge(
  doc: TextDocument,
  pack: LanguagePack,
  found: { figures: Figure[]; companies: Company[] },
): Verdict {
  const { page } = doc.article;
  if (page && !page.isArticle) return { kind: 'not_article', reasons: page.reasons };
  const { finance, other, topic, different } = weigh(doc, pack.judge, found.figures);
  const score = finance - COUNTERWEIGHT * other;
  const enough = page?.financeSection ? ENOUGH_IN_SECTION : ENOUGH;
  const notes = page?.reasons ?? [];
  if (score >= enough && different >= FEWEST_WORDS) {
    const why = page?.financeSection ? ['finance_section', 'finance_words'] : ['finance_words'];
    return { kind: 'finance_news', reasons: [...why, ...notes] };
  }
  return { kind: 'other_article', reasons: [other > finance ? topic : 'few_finance_words', ...notes] };
}

interface Weights {
  /** Weight per 100 words. */
  finance: number;
  other: number;
  /** How many different words of finance there are. */
  different: number;
  /** The other topic that weighs most. */
  topic: string;
}

/** Finance and everything else, weighed by their words. */
export function weigh(doc: TextDocument, lexicon: JudgeLexicon, figures: readonly Figure[]): Weights {
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
  const telling = figures.filter(({ metric }) => TELLING.has(metric)).length;
  let finance = Math.min(telling, MOST_FIGURES) * FIGURE_WEIGHT;
  let different = 0;
  const others = new Map<string, number>();
  for (const [word, count] of counts) {
    const repeats = Math.min(count, MOST_REPEATS);
    const weight = financeWeight(word, lexicon);
    finance += repeats * weight;
    if (weight > 0) different++;
    const other = lexicon.others.get(word) ?? lookUpEnding(word, lexicon.otherEndings);
    if (other) others.set(other.topic, (others.get(other.topic) ?? 0) + repeats * other.weight);
  }
  const [top] = [...others].sort((one, two) => two[1] - one[1]);
  const per = 100 / Math.max(words, SHORTEST);
  const sum = [...others.values()].reduce((total, weight) => total + weight, 0);
  return { finance: finance * per, other: sum * per, different, topic: top?.[0] ?? 'few_finance_words' };
}

function financeWeight(word: string, lexicon: JudgeLexicon): number {
  return lexicon.finance.get(word) ?? lookUpEnding(word, lexicon.financeEndings) ?? 0;
}

/** The longest listed ending of a compound: "konzerngewinn" by "gewinn". */
function lookUpEnding<T>(word: string, endings: ReadonlyMap<string, T>): T | undefined {
  for (let length = Math.min(word.length - 2, 16); length >= 4; length--) {
    const found = endings.get(word.slice(-length));
    if (found !== undefined) return found;
  }
  return undefined;
}
