import type { PageWords } from '../words/page-words.ts';
import type { BlockDraft } from './block-draft.ts';
import { isByline } from './byline.ts';

/** Texts of the page, by their number in document order: where a lead may stand that is not part of the main text. */
export interface LeadPlace {
  texts: readonly Text[];
  /** Texts that are no furniture. */
  content: ReadonlySet<number>;
  /** Texts that are main text already. */
  main: ReadonlySet<number>;
  title: Element | undefined;
}

/** How far below the headline a lead begins at the latest, in texts of the page. */
const REACH = 30;
/** A text of the main text that is this long ends the search: the article has begun. */
const ARTICLE_BEGINS = 80;
const SHORTEST = 40;
const LONGEST = 700;
const MOST = 3;

/** The texts between headline and article, of which a lead in a box of its own may be made. */
export function textsBeforeArticle({ texts, content, main, title }: LeadPlace): Set<Text> {
  const found = new Set<Text>();
  const first = title ? texts.findIndex((text) => title.contains(text)) : -1;
  if (first < 0) return found;
  let at = first;
  while (title?.contains(texts[at] ?? null)) at++;
  for (const end = at + REACH; at < Math.min(end, texts.length); at++) {
    const text = texts[at];
    if (!text || (main.has(at) && text.data.trim().length > ARTICLE_BEGINS)) break;
    if (content.has(at) && !main.has(at) && !text.parentElement?.closest('[style*="display:none" i]'))
      found.add(text);
  }
  return found;
}

/** Keeps the blocks that hold main text, and as `lead` those before it that read like one. */
export function keepLead(
  blocks: readonly BlockDraft[],
  before: ReadonlySet<Text>,
  description: string,
  words: PageWords,
): BlockDraft[] {
  let leads = 0;
  return blocks.flatMap((block) => {
    const outside = block.parts.every((part) => !part || before.has(part) || !/\S/.test(part.data));
    if (!outside) return block;
    if (leads === MOST || !readsLikeLead(block, description, words)) return [];
    leads++;
    return { ...block, kind: 'lead' as const };
  });
}

function readsLikeLead({ text, linked }: BlockDraft, description: string, words: PageWords): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || linked > 0.3 || isByline(text, words)) return false;
  return /[.!?…]["“”»']?$/u.test(text) || description.startsWith(text.slice(0, SHORTEST));
}
