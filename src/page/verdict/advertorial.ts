import type { PageWords } from '../words/page-words.ts';

export interface AdvertorialInput {
  document: Document;
  /** All texts of the live page in document order. */
  texts: readonly Text[];
  /** The live headline, where the page shows one. */
  title: Element | undefined;
  url: string;
  words: PageWords;
}

/** How many texts away from the headline the mark may stand. */
const NEAR = 6;
/** Slots of banners carry the same label; it speaks of the banner then. */
const SLOT =
  /(?:^|[-_\s])(?:ads?|advert\w*|adslot|banner|slot|dfp|gpt|billboard|leaderboard|superbanner)(?:$|[-_\s])/i;
const PAID_ADDRESS =
  /\/(?:advertorial|sponsored|anzeige|verlagsspezial|partnerinhalte?|promotion)s?(?:\/|-)/i;

/**
 * Whether the article itself is paid for: a mark beside its headline, or data that say so. A label "Anzeige" that
 * belongs to a banner says nothing about the article.
 */
export function isAdvertorial({ document, texts, title, url, words }: AdvertorialInput): boolean {
  if (PAID_ADDRESS.test(url)) return true;
  const section = document.querySelector('meta[property="article:section"],meta[name="article:section"]');
  if (words.advertorial.test(section?.getAttribute('content')?.trim() ?? '')) return true;
  if (!title) return false;
  const scope = title.closest('article') ?? title.parentElement?.parentElement ?? title;
  const first = texts.findIndex((text) => title.contains(text));
  return texts
    .slice(Math.max(0, first - NEAR), first + 2 * NEAR)
    .some((text) => words.advertorial.test(text.data.trim()) && scope.contains(text) && !inSlot(text, scope));
}

function inSlot(text: Text, scope: Element): boolean {
  for (let element = text.parentElement; element && element !== scope; element = element.parentElement) {
    if (SLOT.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  }
  return false;
}
