import type { LanguagePack } from '../language.ts';
import type { Span } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { wordFinder } from './assign-roles.ts';
import type { Cast } from './choose-subject.ts';
import { governed, isRelated, isShares } from './governed.ts';
import type { Owner, OwnerKind, Owners } from './owner.ts';
import { readTopics } from './read-topics.ts';
import { addStandIns } from './stand-ins.ts';
import { textWords } from './text-words.ts';
import { countBorders } from './weigh-owners.ts';

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
      addStandIns(here, words, at(sentence.start), sentence.index, spoken, pack);
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
