import type { Span } from '../core/summary.ts';

/** Words of context on each side that make a repeated quotation unique. */
const CONTEXT_WORDS = 3;

/**
 * A link to the very place of a quotation (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/). A quotation
 * that stands more than once in the text takes the words around it along; they never cross a line break, since a
 * browser looks for context inside one block only.
 */
export function linkTo(url: string, text: string, span: Span): string {
  const quotation = text.slice(span.start, span.end);
  const base = url.replace(/#.*$/s, '');
  const unique = text.indexOf(quotation) === text.lastIndexOf(quotation);
  const before = unique ? '' : lastWords(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start));
  const lineEnd = text.indexOf('\n', span.end);
  const after = unique ? '' : firstWords(text.slice(span.end, lineEnd < 0 ? text.length : lineEnd));
  const prefix = before && `${encode(before)}-,`;
  const suffix = after && `,-${encode(after)}`;
  return `${base}#:~:text=${prefix}${encode(quotation)}${suffix}`;
}

function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/).slice(-CONTEXT_WORDS).join(' ').trim();
}

function firstWords(text: string): string {
  return text.trimStart().split(/\s+/, CONTEXT_WORDS).join(' ').trim();
}

/** Percent-encodes what has a meaning of its own in a text directive: dash, comma, ampersand; and ")" for Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-()!'*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
