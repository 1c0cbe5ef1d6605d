import type { PageWords } from '../words/page-words.ts';
import { isoDate, visibleDate } from './date.ts';
import { type Found, metaContent } from './found.ts';
import { isArticleNode, type LdNode, text } from './json-ld.ts';

const LONGEST_LINE = 160;
const LONGEST_DATE = 80;

const META = [
  'article:published_time',
  'article:published:time',
  'article:published',
  'datePublished',
  'og:published_time',
  'og:article:published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'parsely-pub-date',
];
/** When the article came out: structured data, then meta tags, then what the page shows near its headline. */
export function readPublished(
  document: Document,
  nodes: readonly LdNode[],
  around: readonly Text[],
  words: PageWords,
): Found<string> | undefined {
  const read = (value: string | undefined | null, source: string) => {
    const date = value ? isoDate(value, words.months) : null;
    return date ? { value: date, source } : undefined;
  };
  for (const node of nodes.filter(isArticleNode)) {
    const found = read(text(node.datePublished) ?? text(node.dateCreated), 'json-ld datePublished');
    if (found) return found;
  }
  for (const name of META) {
    const meta = metaContent(document, name);
    const found = meta && read(meta.value, meta.source);
    if (found) return found;
  }
  const microdata = document.querySelector('[itemprop="datePublished"]');
  return (
    read(
      microdata?.getAttribute('datetime') ?? microdata?.getAttribute('content') ?? microdata?.textContent,
      'microdata datePublished',
    ) ??
    nearTitle(around, words) ??
    dateInAddress(document.URL)
  );
}

function nearTitle(around: readonly Text[], words: PageWords): Found<string> | undefined {
  for (const line of around) {
    const stamp = line.parentElement?.closest('time[datetime]')?.getAttribute('datetime');
    const stamped = stamp ? isoDate(stamp, words.months) : null;
    if (stamped) return { value: stamped, source: 'time element' };
    const value = mayDate(line.data.trim()) ? visibleDate(line.data, words.months) : null;
    if (value) return { value: withTime(value, line, words), source: 'visible line' };
  }
  return undefined;
}

/** Texts of an element, apart: date and time may be parted by the style sheet alone. */
function textsIn(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < 20; node = walker.nextNode())
    texts.push(node.nodeValue ?? '');
  return texts;
}

/** A sentence names the day of an event, a price the time of its quote: neither says when the article came out. */
function mayDate(line: string): boolean {
  const sentence = line.length > LONGEST_DATE && /[.!?]$/.test(line);
  return line.length < LONGEST_LINE && !sentence && !/\d\s?(?:€|%|\$|EUR|USD|CHF|Euro)(?!\p{L})/u.test(line);
}

/** "22.04.2026" and "07:45 Uhr" in elements of their own: the time that the line around them adds to the same day. */
function withTime(date: string, text: Text, words: PageWords): string {
  if (date.includes('T')) return date;
  let element = text.parentElement;
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    const line = textsIn(element).join(' ');
    if (line.length > LONGEST_LINE) break;
    const whole = visibleDate(line.replace(/\s+/g, ' '), words.months);
    if (whole?.startsWith(`${date}T`)) return whole;
  }
  return date;
}

function dateInAddress(address: string): Found<string> | undefined {
  const match = /[/_-](20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(address);
  return match ? { value: `${match[1]}-${match[2]}-${match[3]}`, source: 'address' } : undefined;
}
