import { isArticleNode, isNode, type LdNode, list, text, truth, typesOf } from '../metadata/json-ld.ts';
import type { PageWords } from '../words/page-words.ts';

/** Why a text is not the whole article; empty where nothing says so. */
export type Gap = 'teaser_only' | 'several_pages' | 'live_ticker';

export interface CompletenessInput {
  document: Document;
  nodes: readonly LdNode[];
  title: string;
  /** The main text. */
  text: string;
  /** Short lines of the main column, furniture included: where a paywall speaks. */
  lines: readonly string[];
  words: PageWords;
}

/** From this length on a text behind a declared paywall is taken for whole: the reader has paid, or it was opened. */
const WHOLE_TEXT = 1500;
const PAYWALL = '[class*="paywall" i],[id*="paywall" i],[data-target-id="paywall"],[class*="piano-" i]';

/** What of the article is missing: said by the page, never guessed from its length alone. */
export function findGaps({ document, nodes, title, text: body, lines, words }: CompletenessInput): Gap[] {
  const gaps: Gap[] = [];
  const short = body.length < WHOLE_TEXT;
  const gated = nodes.some((node) => isArticleNode(node) && truth(node.isAccessibleForFree) === false);
  const tier = document.querySelector('meta[property="article:content_tier"]')?.getAttribute('content') ?? '';
  const locked = gated || /^(?:locked|metered)$/i.test(tier);
  const said = lines.some((line) => line.length < 240 && words.teaserOnly.test(line));
  // A page keeps its paywall's words in reserve even when the article is open: they count for a short text, or
  // where the data say as well that the article is closed.
  if ((said && (short || locked)) || (locked && (short || gateShown(document, nodes))))
    gaps.push('teaser_only');
  if (isPaged(document)) gaps.push('several_pages');
  const live = nodes.some((node) => typesOf(node).includes('LiveBlogPosting'));
  if (live || words.liveTicker.test(title)) gaps.push('live_ticker');
  return gaps;
}

function gateShown(document: Document, nodes: readonly LdNode[]): boolean {
  const selectors = nodes
    .filter(isArticleNode)
    .flatMap(({ hasPart }) => list(hasPart))
    .filter(isNode)
    .filter((part) => truth(part.isAccessibleForFree) === false)
    .flatMap(({ cssSelector }) => text(cssSelector) ?? []);
  return [...selectors, PAYWALL].some((selector) => {
    try {
      return [...document.querySelectorAll(selector)].some((element) => {
        const shown = !element.closest('[hidden],[style*="display:none" i],[style*="display: none" i]');
        return shown && (element.textContent ?? '').trim().length > 20;
      });
    } catch {
      return false;
    }
  });
}

/** `rel=next` to a further page of the same address: "…/artikel/2", "…?page=2", "…-seite-2". */
function isPaged(document: Document): boolean {
  const next = document.querySelector('link[rel~="next"],a[rel~="next"]')?.getAttribute('href');
  if (!next) return false;
  try {
    const here = new URL(document.URL);
    const there = new URL(next, here);
    const stem = here.pathname.replace(/\.html?$|\/$/, '');
    return (
      there.hostname === here.hostname &&
      stem.length > 10 &&
      there.pathname.startsWith(stem) &&
      /\d+(?:\.html?)?\/?$/.test(there.pathname + there.search)
    );
  } catch {
    return false;
  }
}
