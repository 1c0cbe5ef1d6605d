import type { LanguagePack } from '../language.ts';
import type { Company, Span } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { nameWords } from './name-words.ts';
import { type TextWord, textWords } from './text-words.ts';
import type { Topic } from './topic-lexicon.ts';

/** A place where an index, a commodity, a currency, a coin, a bond or a country is named. */
export interface TopicMention extends Span {
  topic: Topic;
}

interface Phrase {
  keys: readonly string[];
  topic: Topic;
}

const tables = new WeakMap<readonly Topic[], Map<string, Phrase[]>>();

function phrases(topics: readonly Topic[]): Map<string, Phrase[]> {
  const known = tables.get(topics);
  if (known) return known;
  const table = new Map<string, Phrase[]>();
  for (const topic of topics)
    for (const form of [topic.name, ...topic.forms]) {
      const keys = nameWords(form).map((word) => word.key);
      const first = keys[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { keys, topic }]);
    }
  for (const list of table.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  tables.set(topics, table);
  return table;
}

/** Words that are (part of) a topic's name, whatever else they may be: "Dow Jones Industrial" is no publisher. */
export function topicWords(words: readonly TextWord[], pack: LanguagePack): Uint8Array {
  const marks = new Uint8Array(words.length);
  const table = phrases(pack.topics);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.key || !word.capital) continue;
    const phrase = longest(words, at, table, pack);
    if (!phrase) continue;
    marks.fill(1, at, at + phrase.keys.length);
    at += phrase.keys.length - 1;
  }
  return marks;
}

/** Every topic named in the text, in order; none inside a company's name, no currency that is a mere unit. */
export function readTopics(
  doc: TextDocument,
  pack: LanguagePack,
  companies: readonly Company[],
): TopicMention[] {
  const words = textWords(doc);
  const table = phrases(pack.topics);
  const spans = companies.flatMap((company) => company.mentions).sort((a, b) => a.start - b.start);
  const mentions: TopicMention[] = [];
  const names = new Map<Topic, Topic>();
  let passed = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.key) continue;
    const phrase = longest(words, at, table, pack);
    const other = phrase ? null : otherIndex(words, at, doc.text, pack);
    if (other) mentions.push(other);
    if (!phrase || (phrase.keys.length === 1 && !word.capital && !word.first)) continue;
    const start = word.start;
    const end = words[at + phrase.keys.length - 1]?.end ?? word.end;
    while ((spans[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    if ((spans[passed]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    at += phrase.keys.length - 1;
    if (isUnit(words, at, phrase, doc.text, pack)) continue;
    // "Dax-Konzern", "Gold-Produzent": part of a description.
    const next = words[at + 1];
    if (next?.key && next.joined && !pack.companies.topicTails.has(next.key)) continue;
    mentions.push({ start, end, topic: asWritten(phrase.topic, doc.text.slice(start, end), names) });
  }
  return mentions;
}

// "der Branchenindex KBW Regional Banking": an index that no list knows, called one; abbreviated in part.
function otherIndex(
  words: readonly TextWord[],
  at: number,
  text: string,
  pack: LanguagePack,
): { start: number; end: number; topic: Topic } | null {
  if (!/index$/.test(words[at]?.key ?? '')) return null;
  let to = at + 1;
  while (
    to < at + 5 &&
    words[to]?.key &&
    words[to]?.capital &&
    !pack.companies.timeWords.test(words[to]?.key ?? '')
  )
    to++;
  const [first, last] = [words[at + 1], words[to - 1]];
  if (to === at + 1 || !first || !last || first.joined) return null;
  const name = text.slice(first.start, last.end);
  return /\p{Lu}{2}/u.test(name)
    ? { start: first.start, end: last.end, topic: { name, kind: 'index', forms: [] } }
    : null;
}

// "Dax" and "EuroStoxx50" are called as the text first writes them, "Ölpreise" and "Nordseeöl" by their usual name.
function asWritten(topic: Topic, surface: string, names: Map<Topic, Topic>): Topic {
  const known = names.get(topic);
  if (known) return known;
  const squash = (name: string) => name.toLowerCase().replace(/[\s-]/g, '');
  const called = [topic.name, ...(topic.calls ?? [])].some((name) => squash(surface) === squash(name));
  const own = called ? { ...topic, name: surface.replace(/\s+/g, ' ') } : topic;
  names.set(topic, own);
  return own;
}

function longest(
  words: readonly TextWord[],
  at: number,
  table: ReadonlyMap<string, Phrase[]>,
  pack: LanguagePack,
): Phrase | null {
  const key = words[at]?.key ?? '';
  const found = fitting(words, at, table.get(key), pack);
  if (found) return found;
  for (const first of pack.companies.baseForms(key, true)) {
    const inflected = fitting(words, at, table.get(first), pack);
    if (inflected) return inflected;
  }
  return null;
}

function fitting(
  words: readonly TextWord[],
  at: number,
  phrases: readonly Phrase[] | undefined,
  pack: LanguagePack,
): Phrase | undefined {
  return phrases?.find(({ keys }) =>
    keys.every((wanted, index) => {
      const word = words[at + index]?.key ?? '';
      return word === wanted || pack.companies.baseForms(word, index === keys.length - 1).includes(wanted);
    }),
  );
}

// "1,06 Dollar", "Mio. Euro", "Euro je Aktie": a currency beside an amount is its unit.
function isUnit(
  words: readonly TextWord[],
  last: number,
  phrase: Phrase,
  text: string,
  { owners }: LanguagePack,
): boolean {
  if (phrase.topic.kind !== 'currency') return false;
  const first = words[last - phrase.keys.length + 1];
  if (owners.people.test(text.slice(Math.max(0, (first?.start ?? 0) - 5), words[last]?.end))) return true;
  const next = words[last + 1];
  if (!first) return false;
  if (next?.joined && next.key) return true;
  const before = text.slice(Math.max(0, first.start - 16), first.start);
  const after = text.slice(first.end, first.end + 3);
  return (
    /(?:\p{N}|%|\b(?:Mio|Mrd|Mill|Bio|Tsd)\.?|(?:illionen|illiarden|illion|illiarde|ausend|undert)|[/(])\s*(?:-|US-|us-)?$/iu.test(
      before,
    ) ||
    (/^\s?\p{N}/u.test(after) && !owners.rate.test(text.slice(first.end, first.end + 9)))
  );
}
