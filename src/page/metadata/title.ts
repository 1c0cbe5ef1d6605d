import { sameWords } from '../main-text/clean-blocks.ts';
import { type Found, metaContent, wordsOf } from './found.ts';
import { isArticleNode, type LdNode, text } from './json-ld.ts';

export interface TitleFinding extends Found<string> {
  /** The live element that shows it, where one does. */
  element?: Element;
}

const LONGEST = 400;

/** The headline: what the page shows as its h1 where its data agree, else what its data say, without the site's name. */
export function readTitle(document: Document, nodes: readonly LdNode[], site: string): TitleFinding {
  const said = claims(document, nodes, site);
  const headings = [...document.querySelectorAll('h1')]
    .filter((element) => !element.closest('[hidden],dialog,nav,footer'))
    .map((element) => ({ element, words: wordsOf(element) }))
    .filter(({ words }) => words.length > 0 && words.length < LONGEST);
  // The most trustworthy claim that a heading shows: below its kicker, else with it.
  for (const shows of [belowKicker, wholly]) {
    for (const claim of said) {
      const element = shows(headings, claim.value);
      if (element) return { ...claim, source: `h1, ${claim.source}`, element };
    }
  }
  const alike = headings.find(({ words }) => said.some(({ value }) => likeness(value, words) >= 0.5));
  if (alike) return { value: alike.words, source: 'h1', element: alike.element };
  const [only] = headings;
  const best = said[0];
  if (only && headings.length === 1 && (!best || best.source === 'title'))
    return { value: only.words, source: 'h1', element: only.element };
  return inOtherHeading(document, said) ?? best ?? { value: only?.words ?? '', source: only ? 'h1' : 'none' };
}

interface Heading {
  element: Element;
  words: string;
}

function wholly(headings: readonly Heading[], headline: string): Element | undefined {
  return headings.find(({ words }) => sameWords(headline, words))?.element;
}

/** The part of a heading that holds the headline itself, below a kicker in an element of its own. */
function belowKicker(headings: readonly Heading[], headline: string): Element | undefined {
  return headings
    .filter(({ element }) => element.childElementCount > 1 && element.childElementCount < 6)
    .flatMap(({ element }) => element.lastElementChild ?? [])
    .find((part) => sameWords(wordsOf(part), headline));
}

// A page without an h1 may still show its headline, in another heading: below a kicker, after one, or with the site's
// name behind it in the page's title only.
function inOtherHeading(document: Document, said: readonly Found<string>[]): TitleFinding | undefined {
  const headings = ['h2,h3,[itemprop="headline"]', 'b,strong']
    .flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 40))
    .map((element) => ({ element, words: wordsOf(element) }));
  for (const shows of [belowKicker, wholly]) {
    for (const claim of said) {
      const element = shows(headings, claim.value);
      if (element) return { ...claim, element };
    }
  }
  const [claim] = said;
  if (!claim) return undefined;
  const kicked = headings.find(
    ({ words }) => words.endsWith(claim.value) && words.length < claim.value.length + 60,
  );
  if (kicked) return { ...claim, element: kicked.element };
  const part = headings.find(
    ({ words }) =>
      words.length > SHORTEST_PART && claim.value.length > words.length && isPart(words, claim.value),
  );
  return part && { value: part.words, source: `heading, ${claim.source}`, element: part.element };
}

/** A heading that is only a part of the page's title must be this long to be its headline. */
const SHORTEST_PART = 15;

/** Whether words begin or end a title, parted from the rest of it: "Headline - Print view", "Site: Headline". */
function isPart(words: string, title: string): boolean {
  return (
    (title.startsWith(words) && /^\s*[|–—»·•-]\s/.test(title.slice(words.length))) ||
    (title.endsWith(words) && /[:|–—»·•-]\s+$/.test(title.slice(0, -words.length)))
  );
}

/** What the page's data say its title is, the most trustworthy first. */
function claims(document: Document, nodes: readonly LdNode[], site: string): Found<string>[] {
  const headline = nodes.filter(isArticleNode).map(({ headline, name }) => text(headline) ?? text(name));
  const found: (Found<string> | undefined)[] = [
    ...headline.map((value) => (value ? { value, source: 'json-ld headline' } : undefined)),
    metaContent(document, 'og:title'),
    itemprop(document),
    metaContent(document, 'twitter:title', 'title', 'dc.title', 'dcterms.title'),
    document.title ? { value: document.title.replace(/\s+/g, ' ').trim(), source: 'title' } : undefined,
  ];
  return found
    .filter((claim): claim is Found<string> => !!claim && claim.value.length < LONGEST)
    .map(({ value, source }) => ({ value: withoutSite(value, site, hostOf(document)), source }))
    .filter(({ value }) => value.length > 0);
}

function itemprop(document: Document): Found<string> | undefined {
  const element = document.querySelector('[itemprop="headline"]');
  const value = element?.getAttribute('content') ?? wordsOf(element);
  return value ? { value, source: 'microdata headline' } : undefined;
}

const SEPARATOR = /\s+[|–—»·•-]\s+|\s*\|\s*|\s+::\s+|\s+\/\/\s+/g;

/** "Headline | 20.04.16 | site.de" → "Headline". Only what names the site, a date or stands after a bar is taken off. */
export function withoutSite(title: string, site: string, host: string): string {
  let rest = title.replace(/\s*\(\)\s*(?=[|–-]|$)/g, ' ').trim();
  for (let round = 0; round < 4; round++) {
    const last = [...rest.matchAll(SEPARATOR)].at(-1);
    if (!last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, last.index).trim();
    const bar = /[|»]|::/.test(last[0]);
    const words = head.split(/\s+/).length;
    if (!head || !(namesSite(tail, site, host) || isDate(tail) || (bar && words >= 3 && tail.length < 40)))
      break;
    rest = head;
  }
  return rest.trim();
}

function namesSite(tail: string, site: string, host: string): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const given = bare(tail);
  const label = bare(host.replace(/^www\./, '').replace(/\.[a-z]+$/, ''));
  if (given.length < 3 || tail.length > 45) return false;
  return [bare(site), label, bare(host)].some(
    (name) => name.length > 2 && (given.includes(name) || (given.length > 3 && name.includes(given))),
  );
}

function isDate(words: string): boolean {
  return /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})$/.test(words);
}

function hostOf(document: Document): string {
  try {
    return new URL(document.URL).hostname;
  } catch {
    return '';
  }
}

/** Share of the shorter title's words that the other one has too. */
function likeness(one: string, other: string): number {
  const a = new Set(one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const b = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < 2) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
