import type { PageFinding } from '../../core/article.ts';
import type { AddressFinding } from '../sites/site-rule.ts';
import type { Gap } from './completeness.ts';

/** All that speaks for or against a page being one article. */
export interface Signs {
  address: AddressFinding;
  typed: { article: boolean; other?: string };
  front: boolean;
  /** The path ends in a slug of several words or a long number. */
  slug: boolean;
  /** The page shows frames and hardly any text of its own. */
  framed: boolean;
  forum: boolean;
  /** Its title promises a comparison or a calculator. */
  tool: boolean;
  /** Has a publication date or a named author. */
  dated: boolean;
  authored: boolean;
  /** Characters of prose in the main text, and how many paragraphs make it. */
  prose: number;
  paragraphs: number;
  /** Something can be put into a basket. */
  shop: boolean;
  /** Share of the paragraphs that stand below a linked line, 0 to 1. */
  announced: number;
  /** Headings of the article's column that are links. */
  linkedHeadings: number;
  /** Share of the main text that is links, 0 to 1. */
  linked: number;
  /** Share of the main text that stands in table cells, 0 to 1. */
  tabled: number;
  advertorial: boolean;
  gaps: readonly Gap[];
}

/** Below this the main text is no article, whatever the page calls itself: a headline with a picture, a stub. */
const SHORTEST = 160;
/** With this much prose a page counts as an article without calling itself one, if it is dated or signed. */
const PLAIN_ARTICLE = 500;
/** The same where the address is that of a single text. */
const PLAIN_ARTICLE_AT_SLUG = 300;

/** With this much prose and the address of a single text, not even a date is needed. */
const LONG_ARTICLE = 1200;
const FEWEST_PARAGRAPHS = 5;

/** A column with so many linked headings, and so little prose to each, is a list of articles. */
const FEWEST_TEASERS = 3;
const LONGEST_TEASER = 400;
const MOST_ANNOUNCED = 0.6;

/** The decision on a page that was read: an article or not, and why, most telling first. */
export function decide(signs: Signs): PageFinding {
  const { address, typed, gaps } = signs;
  const notes: string[] = [...gaps, ...(signs.advertorial ? ['advertorial'] : [])];
  const no = (reason: string): PageFinding => ({
    isArticle: false,
    financeSection: address.finance,
    reasons: [reason, ...notes],
  });
  if (address.isArticle === false) return no(signs.forum ? 'forum' : 'listed_other');
  if (signs.front) return no('front_page');
  const sure = address.isArticle === true && address.grade !== 'D';
  if (typed.other && !typed.article) return no(typed.other);
  if (typed.other === 'recipe' || typed.other === 'shop') return no(typed.other);
  if (signs.forum && !sure && !typed.article) return no('forum');
  if (signs.shop && !typed.article && !sure) return no('shop');
  if (signs.tool && !typed.article && !sure && !signs.authored) return no('comparison');
  if (signs.prose < SHORTEST && signs.framed) return no('framed');
  if (signs.prose < SHORTEST) return no(signs.linked > 0.5 ? 'list_page' : 'no_prose');
  if (signs.linked > 0.6) return no('list_page');
  const teasers =
    signs.linkedHeadings >= FEWEST_TEASERS && signs.prose / signs.linkedHeadings < LONGEST_TEASER;
  if ((teasers || signs.announced > MOST_ANNOUNCED) && !typed.article && !sure) return no('list_page');
  if (signs.tabled > 0.8 && !sure && !typed.article) return no('quote_page');
  const reasons: string[] = [];
  if (sure) reasons.push('listed_article');
  if (typed.article) reasons.push('typed_article');
  if (signs.dated) reasons.push('dated');
  if (signs.authored) reasons.push('authored');
  const plain =
    signs.prose >= (signs.slug ? PLAIN_ARTICLE_AT_SLUG : PLAIN_ARTICLE) && (signs.dated || signs.authored);
  const long = signs.prose >= LONG_ARTICLE && signs.paragraphs >= FEWEST_PARAGRAPHS && signs.slug;
  if (long && reasons.length === 0) reasons.push('long_text');
  if (!sure && !typed.article && !plain && !long) return no('no_article_signs');
  return { isArticle: true, financeSection: address.finance, reasons: [...reasons, ...notes] };
}
