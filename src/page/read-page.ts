import type { Article } from '../core/article.ts';
import type { BlockDraft } from './main-text/block-draft.ts';
import { bodyInData } from './main-text/body-in-data.ts';
import { cleanBlocks } from './main-text/clean-blocks.ts';
import { findMainText } from './main-text/find-main-text.ts';
import { keepLead, textsBeforeArticle } from './main-text/lead.ts';
import { numberedClone } from './main-text/numbered-clone.ts';
import { placeTitle } from './main-text/place-title.ts';
import { readBlocks } from './main-text/read-blocks.ts';
import { metaContent } from './metadata/found.ts';
import { readJsonLd } from './metadata/json-ld.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { unreadable } from './other-inputs.ts';
import type { PageText } from './page-text.ts';
import { readAddress } from './sites/read-address.ts';
import { isFrontAddress, isSlugAddress } from './verdict/address.ts';
import { isAdvertorial } from './verdict/advertorial.ts';
import { findGaps } from './verdict/completeness.ts';
import { decide } from './verdict/decide.ts';
import { readDepartment } from './verdict/department.ts';
import { countLinkedHeadings, isForum, isFramed, isShop, shareAnnounced, typedAs } from './verdict/shape.ts';
import { writeText } from './way-back/write-text.ts';
import { pageWords } from './words/index.ts';

/**
 * Reads a page: metadata, main text, blocks, the decision whether it is an article. Works on a clone; the live page is
 * never changed. The text begins with the title as its first block where the page shows it. Never throws.
 */
export function readPage(document: Document, url: string): PageText {
  const steps = readInSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same with a pause after each step: the first reading in a tab compiles a good deal, and the reader scrolls
 * meanwhile. What the page changes in the pauses is found out where ranges are asked for.
 */
export async function readPageWithPauses(document: Document, url: string): Promise<PageText> {
  const steps = readInSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function* readInSteps(document: Document, url: string): Generator<undefined, PageText> {
  const refusal = unreadable(document);
  if (refusal) return emptyPage(url, refusal);
  try {
    return yield* read(document, url);
  } catch {
    return emptyPage(url, 'unreadable');
  }
}

function* read(document: Document, url: string): Generator<undefined, PageText> {
  const words = pageWords;
  const body = document.body ?? document.documentElement;
  if (!body) return emptyPage(url, 'empty');
  const clone = numberedClone(document);
  const { texts } = clone;
  const nodes = readJsonLd(document);
  const { main: numbers, content } = findMainText(clone);
  yield;
  const kept = new Set([...numbers].flatMap((number) => texts[number] ?? []));
  const firstMain = numbers.size > 0 ? Math.min(...numbers) : undefined;
  const column = columnAround([...kept], body);
  const metadata = readMetadata({ document, nodes, texts, firstMain, column, url, words });
  yield;
  const title = metadata.titleElement;
  const before = textsBeforeArticle({ texts, content, main: numbers, title });
  const blocksThere = readBlocks(
    body,
    (text) => (kept.has(text) || before.has(text)) && !title?.contains(text),
  );
  const found = keepLead(blocksThere, before, describe(document), words);
  const cleaned = cleanBlocks(placeTitle(found, title), metadata.title, words);
  const shown = lengthOf(cleaned.blocks.filter(isProse));
  const { removed } = cleaned;
  const blocks = shown < HARDLY_ANY ? [...cleaned.blocks, ...bodyInData(document, nodes)] : cleaned.blocks;
  yield;
  const { text, blocks: spans, map } = writeText(blocks);
  const prose = blocks.filter(isProse);
  const lines = texts.map(({ data }) => data.replace(/\s+/g, ' ').trim());
  const gaps = findGaps({ document, nodes, title: metadata.title, text, lines, words });
  const filed = readDepartment(document, nodes, url, words);
  const page = decide({
    address: readAddress(url),
    typed: typedAs(document, nodes),
    front: isFrontAddress(url),
    slug: isSlugAddress(url),
    framed: isFramed(document),
    tool: words.tools.test(metadata.title),
    forum: isForum(document, url),
    shop: isShop(lines, words),
    announced: shareAnnounced(found),
    dated: metadata.publishedAt !== undefined,
    authored: metadata.authors.length > 0,
    prose: lengthOf(prose),
    paragraphs: prose.length,
    linkedHeadings: countLinkedHeadings(column),
    linked:
      blocks.reduce((sum, block) => sum + block.linked * block.text.length, 0) /
      Math.max(1, lengthOf(blocks)),
    tabled: lengthOf(blocks.filter(({ kind }) => kind === 'table_cell')) / Math.max(1, lengthOf(blocks)),
    advertorial: isAdvertorial({ document, texts, title, url, words }),
    gaps,
  });
  const { facts, sources } = metadata.withBlocks(found.map((block) => block.text));
  const article: Article = {
    ...facts,
    url,
    title: metadata.title,
    text,
    complete: gaps.length === 0,
    blocks: spans,
    instruments: metadata.instruments,
    page: { ...page, ...(filed && { filed }) },
  };
  return { article, rangeOf: (span) => map.rangeOf(span, text), evidence: { sources, removed } };
}

/** With less prose a page shows no article. */
const HARDLY_ANY = 160;

/** The smallest element that holds all of the main text, and one step more: boxes of instruments stand beside it. */
function columnAround(main: readonly Text[], body: Element): Element {
  const last = main.at(-1);
  let column: Element | null = main[0]?.parentElement ?? null;
  while (column && last && !column.contains(last)) column = column.parentElement;
  const parent = column?.parentElement;
  return (parent && parent !== body ? parent : column) ?? body;
}

/** What the page says it is about: often its lead, word for word. */
function describe(document: Document): string {
  return metaContent(document, 'og:description', 'description')?.value.replace(/\s+/g, ' ') ?? '';
}

function isProse({ kind, text, linked }: BlockDraft): boolean {
  return kind !== 'title' && kind !== 'heading' && kind !== 'table_cell' && text.length > 60 && linked < 0.5;
}

function lengthOf(blocks: readonly BlockDraft[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function emptyPage(url: string, reason: string): PageText {
  return {
    article: {
      url,
      title: '',
      authors: [],
      language: 'de',
      text: '',
      complete: false,
      blocks: [],
      instruments: [],
      page: { isArticle: false, financeSection: false, reasons: [reason] },
    },
    rangeOf: () => null,
    evidence: { sources: {}, removed: [] },
  };
}
