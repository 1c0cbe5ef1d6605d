import type { LanguagePack } from '../language.ts';
import type { Quote, Span } from '../summary.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';

/** The words of a closing price line. All entries are lower case. */
export interface QuoteLexicon {
  /** Nouns of a rise and of a fall ("plus", "verlust"), and of a move that carries its own sign ("veränderung"). */
  rise: readonly string[];
  fall: readonly string[];
  move: readonly string[];
  /** A move of nothing: "unverändert". */
  unchanged: readonly string[];
  /** Nouns of a price: "kurs", "stand". */
  level: readonly string[];
  /** What joins such a noun to its number: "von", "in höhe von". */
  of: readonly string[];
  percent: readonly string[];
  /** How a unit is written → what it is. `scale` turns pence into pounds. */
  units: ReadonlyMap<string, { currency: string; scale?: number }>;
  /** Phrases that say when: "zum zeitpunkt der veröffentlichung der nachricht". Only such a line is a price line. */
  moments: readonly string[];
  /** Words that may stand before a venue: "auf", "an der". */
  venueLead: readonly string[];
  /** Verbs and particles that frame the line: "wird", "gehandelt", "notiert". */
  frame: readonly string[];
  /** What may stand before or after the name without being part of it: articles, "aktie", "papiere des". */
  aroundName: readonly string[];
  /** Month names → 1 to 12. */
  months: ReadonlyMap<string, number>;
  decimal: ',' | '.';
}

const GAP = '[\\s\\u00a0\\u202f\\u2009]*';
const NUMBER = "(?<sign>[+\\-\\u2212\\u2013±]?)\\s*(?<number>\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f]*)";

const patternsFor = oncePer((lexicon: QuoteLexicon) => {
  const of = oneOf(lexicon.of);
  const percent = `(?:%|${oneOf(lexicon.percent)})`;
  const units = [...lexicon.units.keys()];
  // A unit may be glued to its number, so only its end is bounded.
  const unit = units
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, '\\$&'))
    .join('|');
  const nouns = [...lexicon.rise, ...lexicon.fall, ...lexicon.move];
  const price = `${NUMBER}${GAP}(?<unit>${unit})(?!\\p{L})`;
  const day = '(?<day>\\p{Nd}{1,2})';
  const months = oneOf(lexicon.months.keys());
  const date = `${day}\\.${GAP}(?:(?<month>${months})|(?<monthNumber>\\p{Nd}{1,2})\\.)${GAP}(?<year>\\p{Nd}{4})`;
  const re = (source: string) => foldedPattern(source);
  return {
    change: [
      re(`(?<noun>${oneOf(nouns)})${GAP}(?:${of})?${GAP}${NUMBER}${GAP}${percent}`),
      re(`${NUMBER}${GAP}${percent}${GAP}(?:\\p{L}+${GAP})?(?<noun>${oneOf(nouns)})`),
      re(`(?<=[\\s(])(?=[+\\-\\u2212±])${NUMBER}${GAP}${percent}`),
    ],
    unchanged: re(oneOf(lexicon.unchanged)),
    price: [re(`${oneOf(lexicon.level)}${GAP}(?:${of})${GAP}${price}`), re(`${of}${GAP}${price}`)],
    moment: re(oneOf(lexicon.moments)),
    time: re(
      `\\(?${date}(?:[^\\p{L}\\p{Nd})]{0,4}(?:\\p{L}{2,3}${GAP})?(?<hour>\\p{Nd}{1,2})[:.](?<minute>\\p{Nd}{2}))?[^)]{0,12}(?:\\)|$)`,
    ),
    venueLead: foldedPattern(oneOf(lexicon.venueLead), 'g'),
    frame: foldedPattern(oneOf(lexicon.frame), 'g'),
    edge: re(`^(?:${oneOf(lexicon.aroundName)}|[\\s,;:–-])+|(?:${oneOf(lexicon.aroundName)}|[\\s,;:–-])+$`),
  };
});

type Patterns = ReturnType<typeof patternsFor>;

/** The closing price line, or null. Clause order is free: each part is recognized alone, the rest is the name. */
export function readQuote(doc: TextDocument, pack: LanguagePack): Quote | null {
  const lexicon = pack.statements.quote;
  const patterns = patternsFor(lexicon);
  for (const sentence of doc.sentences) {
    if (sentence.end - sentence.start > 500) continue;
    const quote = quoteOf(sentence, doc.text.slice(sentence.start, sentence.end), lexicon, patterns);
    if (quote) return quote;
  }
  return null;
}

function quoteOf(sentence: Sentence, text: string, lexicon: QuoteLexicon, patterns: Patterns): Quote | null {
  if (!/[0-9]/.test(text)) return null;
  const lower = lowered(text);
  const moment = patterns.moment.exec(lower);
  const time = patterns.time.exec(lower);
  if (!moment && !time?.[0].startsWith('(')) return null;
  const taken: Span[] = [];
  const take = (match: RegExpExecArray | null): RegExpExecArray | null => {
    if (match) taken.push({ start: match.index, end: match.index + match[0].length });
    return match;
  };
  take(moment);
  take(time);
  const change = take(firstMatch(patterns.change, lower));
  const price = take(firstMatch(patterns.price, lower));
  if (!price?.groups) return null;
  const unchanged = change ? null : take(patterns.unchanged.exec(lower));
  const changePercent = change?.groups ? signedChange(change.groups, lexicon) : unchanged ? 0 : undefined;
  const venue = time
    ? venueBefore(text, time.index, taken, patterns)
    : venueBeforeVerb(text, taken, patterns);
  if (venue) taken.push(venue.span);
  if (changePercent === undefined && !venue) return null;
  const name = restOf(text, taken, patterns);
  const unit = lexicon.units.get((price.groups.unit ?? '').toLowerCase());
  const amount = parseNumber(price.groups.number ?? '', lexicon.decimal);
  if (!name || !unit || Number.isNaN(amount)) return null;
  const at = time?.groups && isoTime(time.groups, lexicon);
  return {
    name,
    price: unit.scale ? Number((amount * unit.scale).toPrecision(12)) : amount,
    currency: unit.currency,
    ...(changePercent === undefined || Number.isNaN(changePercent) ? {} : { changePercent }),
    ...(venue ? { venue: venue.name } : {}),
    ...(at ? { at } : {}),
    start: sentence.start,
    end: sentence.end,
  };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** The typed sign and the word say the same thing ("Minus von -2 %"): the word wins, the sign serves where it is alone. */
function signedChange(groups: Record<string, string>, lexicon: QuoteLexicon): number {
  const size = parseNumber(groups.number ?? '', lexicon.decimal);
  const noun = (groups.noun ?? '').toLowerCase();
  const down =
    lexicon.fall.includes(noun) || (!lexicon.rise.includes(noun) && /[-−–]/.test(groups.sign ?? ''));
  return down && size !== 0 ? -size : size;
}

/** "1.234,5" and "24.075" with a decimal comma; a lone separator that groups no three digits is the decimal mark. */
function parseNumber(raw: string, decimal: ',' | '.'): number {
  const digits = raw.replace(/[.,'’\s]+$/u, '').replace(/['’\s]/gu, '');
  const group = decimal === ',' ? '.' : ',';
  const parts = digits.split(decimal);
  const whole = (parts[0] ?? '').split(group);
  const grouped = whole.slice(1).every((part) => part.length === 3);
  if (parts.length === 1 && whole.length === 2 && !grouped) return Number(whole.join('.'));
  if (parts.length > 2 || !grouped) return Number.NaN;
  return Number(`${whole.join('')}.${parts[1] ?? '0'}`);
}

interface Venue {
  name: string;
  span: Span;
}

/** The words between the last venue preposition and the time in brackets. */
function venueBefore(text: string, before: number, taken: readonly Span[], patterns: Patterns): Venue | null {
  const from = Math.max(0, ...taken.filter((span) => span.end <= before).map((span) => span.end));
  const lead = [...lowered(text.slice(from, before)).matchAll(patterns.venueLead)].at(-1);
  if (!lead) return null;
  return venueIn(text, from + lead.index, from + lead.index + lead[0].length, before);
}

/** Without a time: "auf Tradegate gehandelt". */
function venueBeforeVerb(text: string, taken: readonly Span[], patterns: Patterns): Venue | null {
  const from = Math.max(0, ...taken.map((span) => span.end));
  const lead = [...lowered(text.slice(from)).matchAll(patterns.venueLead)].at(-1);
  if (!lead) return null;
  const start = from + lead.index + lead[0].length;
  patterns.frame.lastIndex = start;
  const end = patterns.frame.exec(lowered(text))?.index ?? text.search(/[.!]?$/);
  return venueIn(text, from + lead.index, start, end);
}

function venueIn(text: string, leadStart: number, start: number, end: number): Venue | null {
  const name = text
    .slice(start, end)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (!/^[\p{Lu}\p{N}]|^gettex|^tradegate/u.test(name) && !/\p{Lu}/u.test(name)) return null;
  if (name.length > 40 || /[;:%]/.test(name)) return null;
  return { name, span: { start: leadStart, end } };
}

/** What no part has claimed: the longest such piece between verbs, freed of articles and of the word for a share. */
function restOf(text: string, taken: readonly Span[], patterns: Patterns): string {
  const units = text.split('');
  for (const { start, end } of taken) units.fill('\n', start, end);
  const rest = units.join('');
  patterns.frame.lastIndex = 0;
  for (const match of lowered(rest).matchAll(patterns.frame))
    units.fill('\n', match.index, match.index + match[0].length);
  const pieces = units.join('').split(/\n+/);
  let best = '';
  for (const piece of pieces) {
    let name = piece
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/[.!]\s*$/, (stop) => (/\p{Lu}[.!]\s*$/u.test(piece) ? stop : ''));
    for (let shorter = name; ; name = shorter) {
      const edge = patterns.edge.exec(lowered(name));
      shorter = edge
        ? (name.slice(0, edge.index) + name.slice(edge.index + edge[0].length)).trim()
        : name.trim();
      if (shorter === name) break;
    }
    if (/\p{L}|\p{N}/u.test(name) && name.length > best.length) best = name;
  }
  return best;
}

function isoTime(groups: Record<string, string>, lexicon: QuoteLexicon): string | null {
  const month = groups.month ? lexicon.months.get(groups.month.toLowerCase()) : Number(groups.monthNumber);
  const day = Number(groups.day);
  if (!month || month > 12 || day < 1 || day > 31) return null;
  const two = (value: number | string) => String(value).padStart(2, '0');
  const date = `${groups.year}-${two(month)}-${two(day)}`;
  return groups.hour ? `${date}T${two(groups.hour)}:${groups.minute}` : date;
}
