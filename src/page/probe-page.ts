import type { PageFinding } from '../core/article.ts';
import { readAddress } from './sites/read-address.ts';
import { isSlugAddress } from './verdict/address.ts';

const ARTICLE_IN_DATA =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_IN_DATA = /"@type"\s*:\s*\[?\s*"(?:Product|Recipe|QAPage|DiscussionForumPosting|CollectionPage)"/;
const ENOUGH_PARAGRAPHS = 3;

/**
 * A first look that decides whether reading the page is worth it: address, structured data, a few elements.
 * Cheap enough for the bootstrap on every page of a matched host (≤ 2 ms); no Readability, no engine. In doubt it
 * says yes: `readPage` decides.
 */
export function probePage(document: Document, url: string): PageFinding {
  const { isArticle, finance } = readAddress(url);
  const say = (verdict: boolean, reason: string): PageFinding => ({
    isArticle: verdict,
    financeSection: finance,
    reasons: [reason],
  });
  if (/pdf/.test(document.contentType)) return say(false, 'pdf');
  if (isArticle === false) return say(false, 'listed_other');
  const path = /^\w+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? '';
  if (path.length < 2) return say(false, 'front_page');
  let other = false;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const data = script.textContent ?? '';
    if (ARTICLE_IN_DATA.test(data)) return say(true, 'typed_article');
    other ||= OTHER_IN_DATA.test(data);
  }
  if (other) return say(false, 'typed_other');
  if (document.querySelector('meta[property="og:type"][content="article" i]'))
    return say(true, 'typed_article');
  if (isArticle) return say(true, 'listed_article');
  // Old pages part their paragraphs with two line breaks.
  const paragraphs =
    document.getElementsByTagName('p').length + document.getElementsByTagName('br').length / 2;
  return isSlugAddress(url) && paragraphs >= ENOUGH_PARAGRAPHS
    ? say(true, 'article_like')
    : say(false, 'no_article_signs');
}
