import type { BlockDraft } from '../main-text/block-draft.ts';
import { isArticleNode, type LdNode, typesOf } from '../metadata/json-ld.ts';
import type { PageWords } from '../words/page-words.ts';

/** Kinds of pages that are no articles, as their data call them. */
const OTHER_TYPES: Record<string, string> = {
  Product: 'shop',
  ProductGroup: 'shop',
  Recipe: 'recipe',
  DiscussionForumPosting: 'forum',
  QAPage: 'forum',
  CollectionPage: 'list_page',
  ItemList: 'list_page',
  SearchResultsPage: 'list_page',
  ProfilePage: 'profile',
  JobPosting: 'job',
  Event: 'event',
  VideoObject: 'video',
  PodcastEpisode: 'media',
  FinancialProduct: 'quote_page',
  InvestmentFund: 'quote_page',
  LoanOrCredit: 'comparison',
};

const MANY_ARTICLES = 5;

/** What the structured data call the page: an article, something else, or nothing. */
export function typedAs(document: Document, nodes: readonly LdNode[]): { article: boolean; other?: string } {
  const ogType = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  // Data that name many articles describe a list of them.
  const articles = nodes.filter(isArticleNode);
  // Forums call their threads articles to social networks; what their data say is more exact.
  const thread =
    articles.length === 0 && nodes.flatMap(typesOf).some((type) => OTHER_TYPES[type] === 'forum');
  const article =
    (articles.length > 0 && articles.length < MANY_ARTICLES) ||
    (!thread && /^(?:article|news(?:article)?)$/i.test(ogType.trim())) ||
    !!document.querySelector('[itemtype$="/NewsArticle"],[itemtype$="/Article"],[itemtype$="/BlogPosting"]');
  const other = nodes
    .flatMap(typesOf)
    .map((type) => OTHER_TYPES[type])
    .find((kind) => kind !== undefined && kind !== 'video');
  const shop = /^(?:product|og:product|product\.item)$/i.test(ogType.trim()) ? 'shop' : undefined;
  const found = shop ?? other;
  return { article, ...(found && { other: found }) };
}

/** How many headings of a column lead elsewhere: a list of articles has one for each. */
export function countLinkedHeadings(column: Element): number {
  return column.querySelectorAll('h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4').length;
}

/**
 * How many paragraphs a linked line announces, as a share of all: teasers under their headlines, whatever element a
 * site makes those of. Zero where there are too few to tell.
 */
export function shareAnnounced(blocks: readonly BlockDraft[]): number {
  const paragraphs = blocks.flatMap((block, index) =>
    block.text.length > 60 && block.linked < 0.5 ? [index] : [],
  );
  const announced = paragraphs.filter((index) => {
    const before = blocks[index - 1];
    return before && before.linked > 0.9 && before.text.length > 12;
  });
  return announced.length < FEWEST_ANNOUNCED ? 0 : announced.length / paragraphs.length;
}

const FEWEST_ANNOUNCED = 3;

/** Whether the page sells what it shows: a short text of it puts something into a basket. */
export function isShop(lines: readonly string[], words: PageWords): boolean {
  return lines.some((line) => line.length < 40 && words.basket.test(line));
}

/** Below so many characters of its own a page with frames shows someone else's text. */
const OWN_TEXT = 400;

export function isFramed(document: Document): boolean {
  if (document.querySelector('frameset')) return true;
  if (!document.querySelector('iframe[src]')) return false;
  return (document.body?.textContent ?? '').replace(/\s+/g, ' ').length < OWN_TEXT;
}

/** A forum shows its threads in posts: many elements named so, or words of a forum in the path. */
export function isForum(document: Document, address: string): boolean {
  if (/\/(?:forum|foren|diskussion|discussion|threads?|community)\//i.test(address)) return true;
  return (
    document.querySelectorAll(
      '[class*="forum-post" i],[id^="post_" i],[id^="beitrag_" i],[class~="post-body"]',
    ).length > 3
  );
}
