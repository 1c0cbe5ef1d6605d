import type { LanguagePack } from '../language.ts';
import type { Span } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { wordFinder } from './assign-roles.ts';
import type { Cast } from './choose-subject.ts';
import { describes } from './descriptions.ts';
import { readTopics } from './read-topics.ts';
import { type TextWord, textWords } from './text-words.ts';
import type { TopicKind } from './topic-lexicon.ts';
import { countBorders } from './weigh-owners.ts';

export type OwnerKind = 'company' | TopicKind;

/** A place in the text that may own figures: a company, a topic, or a description that stands for one. */
export interface Owner extends Span {
  name: string;
  kind: OwnerKind;
  /** Indices into the text's words, `to` exclusive. */
  from: number;
  to: number;
  source: boolean;
  /** A preposition governs it: "mit X", "für den Konkurrenten X". The folded word, or null. */
  preposition: string | null;
  /** "Bei X", "Für X" at the head of its sentence: it is whom the sentence speaks of. */
  leads: boolean;
  /** The preposition stands at the head of its clause: "Im MDax ging es", ", bei X waren es". */
  opens: boolean;
  /** "der Wettbewerber X", "die Tochter X": another party, named by its tie to the one spoken of. */
  related: boolean;
  /** A house that may rate others, whatever it does here. */
  rates: boolean;
  /** "X-Aktie", "X-Papiere": the shares of X. */
  shares: boolean;
  /** "der Konzern", "die Münchner": stands for a company named before. */
  description: boolean;
}

export interface Owners {
  /** By sentence index, in text order. */
  bySentence: Owner[][];
  kinds: ReadonlyMap<string, OwnerKind>;
  /** Whom the text speaks of before this sentence: the last leading owner in the block, or the subject. */
  topicBefore(sentence: number): { name: string; kind: OwnerKind } | null;
}

export function readOwners(cast: Cast, doc: TextDocument, pack: LanguagePack): Owners {
  const words = textWords(doc);
  const at = wordFinder(words);
  const all: Owner[] = [];
  const add = (span: Span, name: string, kind: OwnerKind, source = false, rates = false) => {
    const from = at(span.start);
    const to = at(Math.max(span.start, span.end - 1)) + 1;
    all.push({
      ...span,
      name,
      kind,
      from,
      to,
      source,
      rates,
      ...governed(words, from, to, pack),
      related: isRelated(words, from, pack),
      shares: isShares(words, to, pack),
      description: false,
    });
  };
  for (const { id, name, role, mentions } of cast.companies)
    for (const mention of mentions)
      add(mention, name, 'company', role === 'source', cast.houses?.has(id) === true);
  for (const { topic, ...span } of readTopics(doc, pack, cast.companies)) add(span, topic.name, topic.kind);
  all.sort((a, b) => a.start - b.start);

  const bySentence: Owner[][] = doc.sentences.map(() => []);
  for (const owner of all) bySentence[words[owner.from]?.sentence ?? 0]?.push(owner);
  const kinds = new Map<string, OwnerKind>(all.map((owner) => [owner.name, owner.kind]));
  const main = cast.subject
    ? { name: cast.subject.name, kind: kinds.get(cast.subject.name) ?? 'company' }
    : null;

  const homes = new Map(cast.companies.map(({ name, country }) => [name, country]));
  let said: readonly Owner[] = [];
  let shares: { name: string; kind: OwnerKind } | null = null;
  const topics: ({ name: string; kind: OwnerKind } | null)[] = [];
  let block = -1;
  let topic: { name: string; kind: OwnerKind } | null = main;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      if (doc.blocks[block]?.kind !== 'list_item') topic = main;
      shares = null;
    }
    topics[sentence.index] = topic;
    const here = bySentence[sentence.index] ?? [];
    if (topic) {
      const spoken = { topic, shares: shares ?? topic, said, homes };
      addDescriptions(here, words, at(sentence.start), sentence.index, spoken, pack);
    }
    const heard = here.filter((owner) => !owner.source && !owner.description);
    if (heard.length > 0) said = [...said.slice(-4), ...heard];
    const leader = leading(here, sentence.start, doc.text, pack, main?.name);
    const traded = here.findLast((owner) => owner.shares && !owner.description);
    if (traded) shares = { name: traded.name, kind: traded.kind };
    if (leader) topic = { name: leader.name, kind: leader.kind };
  }
  return { bySentence, kinds, topicBefore: (sentence) => topics[sentence] ?? main };
}

// The sentence speaks of its first owner that no preposition governs, if that stands in its first clause: what
// "während" and "wogegen" bring in is a comparison; so is a rival or a creditor, who does not take the floor.
function leading(
  here: readonly Owner[],
  start: number,
  text: string,
  pack: LanguagePack,
  main: string | undefined,
): Owner | undefined {
  const named = here.filter(
    (owner) => !owner.source && owner.kind !== 'country' && owner.kind !== 'currency',
  );
  const free = named.find((owner) => owner.preposition === null || owner.leads);
  if (!free) return undefined;
  const before = text.slice(start, free.start);
  if (free.name !== main && (free.related || pack.companies.aside.test(before))) return undefined;
  return countBorders(before, pack) <= 1 ? free : undefined;
}

/** What has been spoken of so far: the ground on which descriptions stand. */
interface Spoken {
  topic: { name: string; kind: OwnerKind };
  /** Whose shares were last spoken of. */
  shares: { name: string; kind: OwnerKind };
  /** The last ones named. */
  said: readonly Owner[];
  /** The country of each company, where it is known. */
  homes: ReadonlyMap<string, string | undefined>;
}

function addDescriptions(
  here: Owner[],
  words: readonly TextWord[],
  first: number,
  sentence: number,
  spoken: Spoken,
  pack: LanguagePack,
): void {
  const { companies: lexicon } = pack;
  const taken = new Set<number>();
  for (const owner of here) for (let at = owner.from; at < owner.to; at++) taken.add(at);
  let added = false;
  for (let at = first; words[at]?.sentence === sentence; at++) {
    const word = words[at];
    if (!word?.key || taken.has(at) || !word.capital) continue;
    const isIndex = lexicon.indexNouns.has(word.key);
    const stands = isIndex || lexicon.anaphors.has(word.key) || describes(word.key, lexicon);
    if (!stands) continue;
    // In apposition to a name ("der Autobauer BMW") it says what that one is.
    if (taken.has(at + 1) && !words[at + 1]?.joined) continue;
    if (words[at + 1]?.joined && words[at + 1]?.key) continue;
    if (!isDefinite(words, at, pack)) continue;
    if (isApposition(words, at, taken)) continue;
    // "die Aktie von X" says itself whose.
    const isShare = lexicon.shareWords.has(word.key);
    if (
      isShare &&
      lexicon.genitives.has(words[at + 1]?.key ?? '') &&
      (taken.has(at + 2) || taken.has(at + 3))
    )
      continue;
    const earlier = [...spoken.said, ...here.filter((owner) => owner.end <= word.start)];
    const meant = isIndex
      ? earlier.findLast((owner) => owner.kind === 'index' && !owner.description)
      : (compatriot(words, at, earlier, spoken, pack) ?? referent(here, word.start, isShare, spoken));
    if (!meant) continue;
    if (meant.kind !== 'company' && meant.kind !== 'index') continue;
    here.push({
      start: word.start,
      end: word.end,
      name: meant.name,
      kind: meant.kind,
      from: at,
      to: at + 1,
      source: false,
      rates: false,
      ...governed(words, at, at + 1, pack),
      related: false,
      shares: isShare,
      description: true,
    });
    added = true;
  }
  if (added) here.sort((a, b) => a.start - b.start);
}

// "Zalando stand vorn: Die Papiere …": shares belong to the company just named in the sentence; other descriptions
// go back to the topic, unless that is an index or the like.
function referent(
  here: readonly Owner[],
  before: number,
  isShare: boolean,
  { topic, shares }: Spoken,
): { name: string; kind: OwnerKind } {
  const named = here.findLast(
    (owner) => owner.end <= before && owner.kind === 'company' && !owner.source && !owner.description,
  );
  if (named && (isShare || topic.kind !== 'company')) return { name: named.name, kind: named.kind };
  return isShare ? shares : topic;
}

// "X, der größte Wettbewerber von Y": it says what X is.
function isApposition(words: readonly TextWord[], at: number, taken: ReadonlySet<number>): boolean {
  for (let back = at - 1; back >= at - 4; back--)
    if (words[back]?.raw === ',') return taken.has(back - 1) && words[back + 1]?.capital === false;
  return false;
}

// "der US-Konzern", "die Franzosen", "der deutsche Autobauer": if that is not where the topic comes from, another one
// just named is meant.
function compatriot(
  words: readonly TextWord[],
  at: number,
  earlier: readonly Owner[],
  { topic, homes }: Spoken,
  { companies: lexicon }: LanguagePack,
): Owner | null {
  const before = words[at - 1]?.key ?? '';
  const country =
    lexicon.nationalities.get(words[at]?.key ?? '') ??
    lexicon.nationalities.get(before) ??
    lexicon.nationalities.get(before.replace(/e[nrsm]?$/, ''));
  const home = topic.kind === 'company' ? homes.get(topic.name) : undefined;
  if (!country || home === country) return null;
  const others = earlier.filter(
    (owner) => owner.kind === 'company' && !owner.source && !owner.description && owner.name !== topic.name,
  );
  const sure = others.findLast((owner) => homes.get(owner.name) === country);
  return sure ?? (home ? (others.findLast((owner) => !homes.get(owner.name)) ?? null) : null);
}

function isDefinite(words: readonly TextWord[], at: number, pack: LanguagePack): boolean {
  let from = at;
  while (words[from]?.joined && words[from - 1]?.key) from--;
  for (let back = from - 1; back >= from - 3; back--) {
    const key = words[back]?.key;
    if (!key) return false;
    if (pack.companies.definiteArticles.has(key)) return true;
    if (words[back]?.capital && !words[back]?.first) return false;
  }
  return false;
}

/** The preposition that governs a noun phrase, looked for across its article, adjectives and description. */
function governed(
  words: readonly TextWord[],
  from: number,
  to: number,
  pack: LanguagePack,
): { preposition: string | null; leads: boolean; opens: boolean } {
  const { companies: lexicon } = pack;
  // "die Helvetia-Tochter Smile": the first name only says whose daughter the second one is.
  if (words[to]?.joined && lexicon.relations.has(words[to]?.key ?? ''))
    return { preposition: words[to]?.key ?? null, leads: false, opens: false };
  for (let back = from - 1; back >= from - 5; back--) {
    const word = words[back];
    if (!word?.key) break;
    if (lexicon.prepositions.has(word.key)) {
      const noun = words[back - 1]?.key ?? '';
      // ", an dem Stellantis 51 Prozent hält": the preposition governs the relative pronoun.
      if (
        words[back - 1]?.raw === ',' &&
        from - back === 2 &&
        lexicon.articles.has(words[from - 1]?.key ?? '')
      )
        break;
      // "der Umsatz von X" speaks of X.
      const owned = /^vo[nm]$/.test(word.key) && lexicon.ownedNouns.test(noun);
      const opens = word.first || words[back - 1]?.raw === ',' || words[back - 1]?.raw === ':';
      return {
        preposition: owned ? null : word.key,
        leads: opens && lexicon.ownerPrepositions.has(word.key),
        opens: opens && (lexicon.ownerPrepositions.has(word.key) || lexicon.placePrepositions.has(word.key)),
      };
    }
    const passes =
      lexicon.articles.has(word.key) ||
      /e[nrsm]?$/.test(word.key) ||
      (word.capital && describes(word.key, lexicon)) ||
      word.joined ||
      words[back + 1]?.joined;
    if (!passes) break;
  }
  return { preposition: null, leads: false, opens: false };
}

function isRelated(words: readonly TextWord[], from: number, pack: LanguagePack): boolean {
  const before = words[from - 1];
  return before?.capital === true && !words[from]?.joined && pack.companies.kin.test(before.key);
}

function isShares(words: readonly TextWord[], to: number, pack: LanguagePack): boolean {
  const next = words[to];
  return next?.key !== undefined && next.joined && pack.companies.shareWords.has(next.key);
}
