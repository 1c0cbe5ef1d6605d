import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { type Article, plainArticle } from '../core/article.ts';
import { languageOf } from '../languages/index.ts';
import { readHtml } from './read-html.ts';

/** A text file's article: the text unchanged, so that offsets can be held against hand-made annotations. */
export function textArticle(text: string): Article {
  return plainArticle(text, { language: languageOf(text) });
}

/**
 * Reads what the command line names: a path, a URL (fetched, since the user asked for it) or `-` for standard input.
 * What begins like a tag is taken for HTML, anything else for text.
 *
 * @throws Error where the file or the address can't be read
 */
export async function readInput(input: string): Promise<Article> {
  if (/^https?:\/\//i.test(input)) {
    const response = await fetch(input);
    if (!response.ok) throw new Error(`${input}: HTTP ${response.status}`);
    return readHtml(
      Buffer.from(await response.arrayBuffer()),
      response.url,
      response.headers.get('content-type') ?? undefined,
    );
  }
  const content = input === '-' ? Buffer.from(await readStream(process.stdin)) : await readFile(input);
  return looksLikeHtml(content) ? readHtml(content) : textArticle(new TextDecoder().decode(content));
}

function looksLikeHtml(content: Buffer): boolean {
  return /^\s*(<!--|<!doctype|<\?xml|<html|<head|<body|<[a-z][a-z0-9]*[\s>])/i.test(
    content.subarray(0, 1024).toString('latin1').replace(/^ï»¿/, ''),
  );
}
