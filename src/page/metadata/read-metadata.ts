import type { Instrument } from '../../core/article.ts';
import type { ArticleFacts } from '../../core/summary.ts';
import type { PageWords } from '../words/page-words.ts';
import { aroundTitle } from './around-title.ts';
import { metaNames, named, readAuthors } from './authors.ts';
import { readInstruments } from './instruments.ts';
import type { LdNode } from './json-ld.ts';
import { readLanguage } from './language.ts';
import { readPublished } from './published.ts';
import { readPublisher, readSite } from './site.ts';
import { readTitle } from './title.ts';

export interface MetadataInput {
  document: Document;
  nodes: readonly LdNode[];
  /** All texts of the live page in document order. */
  texts: readonly Text[];
  /** Index into `texts` of the first one that belongs to the main text. */
  firstMain: number | undefined;
  /** The smallest element that holds headline and main text. */
  column: Element;
  url: string;
  words: PageWords;
}

export interface Metadata {
  title: string;
  titleElement: Element | undefined;
  authors: string[];
  publishedAt: string | undefined;
  instruments: Instrument[];
  /** Completes the facts once the main text is known: its first and last words tell the agency. */
  withBlocks(blocks: readonly string[]): {
    facts: Omit<ArticleFacts, 'text' | 'complete' | 'title'>;
    sources: Record<string, string>;
  };
}

/** Everything about the article but its text. Each value remembers where it was read. */
export function readMetadata({
  document,
  nodes,
  texts,
  firstMain,
  column,
  url,
  words,
}: MetadataInput): Metadata {
  const site = readSite(document, nodes, url);
  const title = readTitle(document, nodes, site ?? '');
  const around = aroundTitle(texts, title.element, firstMain);
  const published = readPublished(document, nodes, around, words);
  const authors = readAuthors(document, nodes, around, site ?? '', words);
  return {
    title: title.value,
    titleElement: title.element,
    authors: authors?.value ?? [],
    publishedAt: published?.value,
    instruments: readInstruments(column, words),
    withBlocks: (blocks) => {
      // The dateline may stand in a line of its own above the first paragraph.
      const paragraph = blocks.findIndex((block) => block.length > 80);
      const leads = blocks.slice(0, paragraph + 1).slice(-4);
      const lines = [...named(nodes, 'all'), ...metaNames(document)];
      const publisher = readPublisher(document, nodes, lines, leads, blocks.slice(-3));
      const sources: Record<string, string> = { title: title.source };
      if (authors) sources.authors = authors.source;
      if (published) sources.publishedAt = published.source;
      if (publisher) sources.publisher = publisher.source;
      return {
        facts: {
          authors: authors?.value ?? [],
          language: readLanguage(document, nodes),
          ...(site && { site }),
          ...(publisher && { publisher: publisher.value }),
          ...(published && { publishedAt: published.value }),
        },
        sources,
      };
    },
  };
}
