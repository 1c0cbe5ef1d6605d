import type { PageWords } from '../words/page-words.ts';
import type { BlockDraft } from './block-draft.ts';
import { isByline } from './byline.ts';

/** A block that was taken out, and by which rule: kept so that a missing sentence can be explained. */
export interface Removal {
  rule: string;
  text: string;
}

export interface CleanedBlocks {
  blocks: BlockDraft[];
  removed: Removal[];
}

const LONGEST_NOTICE = 1500;
const LONGEST_MARKED = 700;
/** What a paywall says of itself, in one block. */
const LONGEST_GATE = 240;
const PROSE = 80;
const MOSTLY_LINKED = 0.4;
/** So little prose below a teaser's heading, as a share of what stands above, is teasers itself. */
const SHARE_AFTER_TEASERS = 0.15;
/** An ending only counts after this much prose: a page may begin with a link named "Kommentare". */
const PROSE_BEFORE_ENDING = 300;

/** Takes out what stands among the article's blocks without belonging to it. One rule, one name. */
export function cleanBlocks(drafts: readonly BlockDraft[], title: string, words: PageWords): CleanedBlocks {
  const removed: Removal[] = [];
  let blocks = [...drafts];
  const drop = (rule: string, doomed: (block: BlockDraft, index: number, all: BlockDraft[]) => boolean) => {
    blocks = blocks.filter((block, index, all) => {
      if (block.kind === 'title' || !doomed(block, index, all)) return true;
      removed.push({ rule, text: block.text });
      return false;
    });
  };
  const ending = findEnding(blocks, words);
  drop('ending', (_, index) => ending >= 0 && index >= ending);
  const teasers = findTeasers(blocks, words);
  drop('teaser', (_, index) => teasers.has(index));
  const lists = findLinkLists(blocks);
  drop('link_list', (_, index) => lists.has(index));
  drop('label', ({ text }) => words.labels.test(text) || words.advertorial.test(text));
  drop('notice', ({ text }) => text.length < LONGEST_NOTICE && words.notices.test(text));
  drop('notice', ({ kind, text }) => {
    return kind !== 'table_cell' && text.length < LONGEST_MARKED && words.noticesAnywhere.test(text);
  });
  drop('paywall', ({ kind, text }) => {
    return kind !== 'table_cell' && text.length < LONGEST_GATE && words.teaserOnly.test(text);
  });
  drop('credit', ({ text }) => text.length < 160 && words.credits.test(text));
  drop('agency_mark', ({ text }) => text.length < 160 && words.agencyMarks.test(text));
  drop('link_only', ({ kind, linked, text }) => kind !== 'table_cell' && linked > 0.9 && text.length > 2);
  drop('repeated_title', ({ text }) => sameWords(text, title));
  drop('no_words', ({ kind, text }) => kind !== 'table_cell' && !/[\p{L}\p{N}]/u.test(text));
  const [first, second = first] = blocks.flatMap((block, index) => (isProse(block) ? [index] : []));
  // The byline may stand below the lead.
  drop('byline', (block, index) => {
    return (
      index < (second ?? -1) && index !== first && block.text.length < 160 && isByline(block.text, words)
    );
  });
  // Headings that nothing follows any more, from the end on.
  while (blocks.at(-1)?.kind === 'heading') {
    const last = blocks.pop();
    if (last) removed.push({ rule: 'bare_heading', text: last.text });
  }
  return { blocks: blocks.map((block) => withoutCodes(block, removed)), removed };
}

/**
 * Initials of an agency's editors behind the last full stop: "… hieß es. /abc/def/gh", "… mit. (awp/mc/pg)",
 * "… mit./abc/def", "… an. (APA, red, 21.1.2026)".
 */
const CODES =
  /(?<=[.!?"“”»)])(?:\s+(\(?\/?\p{Ll}{2,4}(?:\/\p{L}{2,5})+\/?\)?)|(\/\p{Ll}{2,4}(?:\/\p{L}{2,5})*\/?)|\s+(\((?:[A-Z]{3,4}|dpa(?:-AFX)?|Reuters)(?:[,/]\s?(?:\p{L}{2,8}|[\d.]+))*\)))\s*$/u;
const LONGEST_CODES = 60;

function withoutCodes(block: BlockDraft, removed: Removal[]): BlockDraft {
  const part = block.parts.findLast((candidate) => candidate !== null && /\S/.test(candidate.data));
  if (!part || block.kind === 'title' || block.kind === 'table_cell') return block;
  const from = Math.max(0, part.data.length - LONGEST_CODES);
  const codes = CODES.exec(part.data.slice(from));
  if (!codes) return block;
  removed.push({ rule: 'agency_codes', text: codes[0].trim() });
  return { ...block, until: { part, offset: from + codes.index } };
}

/** The same words whatever stands between them: case, spaces and punctuation aside. */
export function sameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isProse({ kind, text, linked }: BlockDraft): boolean {
  return (
    kind !== 'table_cell' && kind !== 'heading' && kind !== 'title' && text.length > PROSE && linked < 0.5
  );
}

// A heading of comments or a disclaimer ends the article whatever follows; a teaser's heading ends it only where
// hardly any prose follows: teasers stand in the middle of articles too.
function findEnding(blocks: readonly BlockDraft[], words: PageWords): number {
  const whole = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  let prose = 0;
  for (const [index, block] of blocks.entries()) {
    const short = block.text.length < 80 && !/[.!?]$/.test(block.text);
    if (short && prose > PROSE_BEFORE_ENDING) {
      const rest = whole - prose;
      if (words.endings.test(block.text)) return index;
      if (words.teaserHeads.test(block.text) && rest < prose * SHARE_AFTER_TEASERS) return index;
    }
    if (isProse(block)) prose += block.text.length;
  }
  return -1;
}

/** Arrows before a link: ">> Hier finden Sie …". */
const ARROW = /^\s*(?:>{1,3}|»|→|►|▶|➤|➡|\+\+\+)/;

/** Heads such as "Lesen Sie auch" and the linked blocks below them. */
function findTeasers(blocks: readonly BlockDraft[], words: PageWords): Set<number> {
  const teasers = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const head = blocks[index];
    if (!head || head.kind === 'table_cell') continue;
    if (ARROW.test(head.text) && head.linked > 0.2 && head.text.length < 250) teasers.add(index);
    if (!words.teaserHeads.test(head.text)) continue;
    const sentence = /[.!?]["“”]?$/.test(head.text) && head.linked < 0.3;
    if (sentence || (head.text.length > 90 && head.linked < 0.3)) continue;
    teasers.add(index);
    for (let next = index + 1; next < blocks.length; next++) {
      const block = blocks[next];
      if (!block || block.linked < 0.6 || block.kind === 'table_cell') break;
      teasers.add(next);
    }
  }
  return teasers;
}

/** Runs of list items that are mostly links and no sentences: headlines of other articles, each under its kicker. */
function findLinkLists(blocks: readonly BlockDraft[]): Set<number> {
  const lists = new Set<number>();
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (blocks[to]?.kind === 'list_item') to++;
    const run = blocks.slice(from, to);
    const linked = run.every((item) => item.linked > MOSTLY_LINKED && !/[.;,]$/.test(item.text));
    if (run.length > 1 && linked) for (let index = from; index < to; index++) lists.add(index);
    if (to > from) from = to - 1;
  }
  return lists;
}
