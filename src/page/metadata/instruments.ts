import type { Instrument } from '../../core/article.ts';
import type { PageWords } from '../words/page-words.ts';
import { wordsOf } from './found.ts';

const INSTRUMENT_PATH =
  /\/(?:aktien?|shares?|stocks?|equities|quote|kurse?|index|indizes|indices|devisen|rohstoffe|etfs?|fonds)\/(?!news|nachrichten|forum|artikel)[^/?#]+/i;
const ISIN = /(?<![A-Z0-9])([A-Z]{2}[A-Z0-9]{9}\d)(?![A-Z0-9])/;
const WKN = /(?<![\p{L}\p{N}])WKN:?\s*([A-HJ-NP-Z0-9]{6})(?![\p{L}\p{N}])/u;
const LONGEST_NAME = 60;
const MOST = 40;
const ELSEWHERE =
  'nav,header,footer,[class*="ticker" i],[class*="menu" i],[class*="navi" i],[class*="sidebar" i]';

/** Instruments that the page itself links or marks in its article column. Data of the page; never figures. */
export function readInstruments(root: ParentNode, words: PageWords): Instrument[] {
  const found = new Map<string, Instrument>();
  for (const element of root.querySelectorAll('a[href],[data-isin],[data-quote]')) {
    if (found.size >= MOST) break;
    const instrument = element.closest(ELSEWHERE) ? undefined : instrumentOf(element, words);
    if (instrument && !found.has(instrument.isin ?? instrument.name)) {
      found.set(instrument.isin ?? instrument.name, instrument);
    }
  }
  return [...found.values()];
}

function instrumentOf(element: Element, page: PageWords): Instrument | undefined {
  const href = element.getAttribute('href') ?? '';
  const marked = element.getAttribute('data-isin') ?? element.getAttribute('data-quote') ?? '';
  if (!marked && !INSTRUMENT_PATH.test(href)) return undefined;
  const words = wordsOf(element);
  const isin = ISIN.exec(`${marked.toUpperCase()} ${href.toUpperCase()} ${words}`)?.[1];
  const wkn = WKN.exec(words)?.[1];
  // "Siemens-Aktie", "Siemens Aktie 143,80 €": the name ends where the price or the word for the paper begins.
  const name = words
    .replace(/[-\u2011\s]*(?:Aktien?|Kurs|Chart)(?!\p{L}).*$/u, '')
    .replace(/\s+[+-]?\d+(?:[.,]\d+)*\s*(?:€|\$|%|EUR|USD|Pkt).*$/u, '')
    .trim();
  if (!/^[\p{Lu}\p{N}].*\p{L}/su.test(name) || name.length > LONGEST_NAME || page.linkCommands.test(name))
    return undefined;
  return { name, ...(isin && { isin }), ...(wkn && { wkn }) };
}
