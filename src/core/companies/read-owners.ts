import type { LanguagePack } from '../language.ts';
import type { Span } from '../summary.ts';
import type { TextDocument } from '../text/document.ts';
import { wordFinder } from './assign-roles.ts';
import type { Cast } from './choose-subject.ts';
import { findTarget } from './deals.ts';
import { governed, isRelated, isShares, speaksFor } from './governed.ts';
import type { Owner, Owners, Party } from './owner.ts';
import { readBrands } from './read-brands.ts';
import { readRealms } from './read-realms.ts';
import { readTopics } from './read-topics.ts';
import { addStandIns } from './stand-ins.ts';
import { textWords } from './text-words.ts';
import { countBorders } from './weigh-owners.ts';

// As much of a text as says what it is about.
const OPENING = 1500;

export function readOwners(cast: Cast, doc: TextDocument, pack: LanguagePack): Owners {
  const words = textWords(doc);
  const at = wordFinder(words);
  const all: Owner[] = [];
  const owed = pack.owners.insolvency.test(doc.text.slice(0, OPENING));
  const add = (span: Span, party: Party, source = false, rates = false) => {
    const from = at(span.start);
    const to = at(Math.max(span.start, span.end - 1)) + 1;
    all.push({
      ...span,
      ...party,
      from,
      to,
      source,
      rates,
      creditor: owed && party.name !== cast.subject?.name && pack.owners.bank.test(party.name),
      ...governed(words, from, to, pack),
      ...(rates && speaksFor(words, from, pack) ? { source: true, preposition: 'von' } : {}),
      related: isRelated(words, from, pack),
      shares: isShares(words, to, pack),
      description: false,
    });
  };
  const brands = readBrands(cast, doc, pack);
  for (const { id, name, role, mentions } of cast.companies)
    for (const mention of mentions) {
      const owned = cast.subject?.companyId !== undefined && brands.has(id) ? cast.subject.name : name;
      add(mention, { name: owned, kind: 'company' }, role === 'source', cast.houses?.has(id) === true);
    }
  for (const { topic, ...span } of readTopics(doc, pack, cast.companies))
    add(span, { name: topic.name, kind: topic.kind, code: topic.code, home: topic.home });
  all.sort((a, b) => a.start - b.start);
  for (const [index, owner] of all.entries()) coordinate(owner, all[index - 1], doc.text, pack);

  const bySentence: Owner[][] = doc.sentences.map(() => []);
  for (const owner of all) bySentence[words[owner.from]?.sentence ?? 0]?.push(owner);
  const parties = new Map<string, Party>(
    all.map(({ name, kind, code, home }) => [name, { name, kind, code, home }]),
  );
  const main: Party | null = cast.subject
    ? (parties.get(cast.subject.name) ?? { name: cast.subject.name, kind: 'company' })
    : null;

  const homes = new Map(cast.companies.map(({ name, country }) => [name, country]));
  let said: readonly Owner[] = [];
  let shares: Party | null = null;
  const topics: (Party | null)[] = [];
  let target: Party | null = null;
  let bidder: Party | null = null;
  let head: Party | null = null;
  let block = -1;
  let house = false;
  let atList: Party | null = main;
  let topic: Party | null = main;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      const span = doc.blocks[block];
      // Every item of a list goes back to whom the list stands under.
      if (span?.kind !== 'list_item') topic = atList = main;
      else topic = atList;
      house = span !== undefined && pack.owners.houseTalk.test(doc.text.slice(span.start, span.end));
      // "Bezahlt werden soll der Zukauf …": the one who buys pays.
      if (span && bidder && target?.name === main?.name && span.kind !== 'list_item')
        if (pack.owners.financing.test(doc.text.slice(span.start, span.end))) topic = bidder;
      shares = head = null;
    }
    topics[sentence.index] = topic;
    const here = bySentence[sentence.index] ?? [];
    if (topic) {
      const spoken = { topic, main, head, target, shares: shares ?? topic, said, homes };
      addStandIns(here, words, at(sentence.start), sentence.index, spoken, pack);
    }
    const found = parties.get(findTarget(here, doc, pack) ?? '');
    if (found) {
      target = found;
      bidder =
        here.find(
          ({ kind, name, source, description, preposition }) =>
            kind === 'company' && !source && !description && preposition === null && name !== found.name,
        ) ?? bidder;
    }
    head ??= here.find(({ kind, source }) => kind === 'company' && !source) ?? null;
    const heard = here.filter((owner) => !owner.source && !owner.description);
    if (heard.length > 0) said = [...said.slice(-4), ...heard];
    const leader = leading(
      house ? here.filter(({ name, rates }) => !rates || name === main?.name) : here,
      sentence.start,
      doc.text,
      pack,
      main?.name,
    );
    const traded = here.findLast((owner) => owner.shares && !owner.description);
    if (traded) shares = traded;
    if (leader) topic = leader;
    if (leader && doc.blocks[block]?.kind !== 'list_item') atList = leader;
  }
  const realms = readRealms(bySentence, main, words, doc, pack);
  return { bySentence, parties, topicBefore: (sentence) => topics[sentence] ?? main, realms };
}

// "bei A und B": what governs the first name governs the second; "A gewann 2 Prozent und B 3 Prozent" starts anew.
function coordinate(owner: Owner, previous: Owner | undefined, text: string, { owners }: LanguagePack): void {
  if (!owners.coordinators.has(owner.preposition ?? '')) return;
  const joint = previous ? text.slice(previous.end, Math.max(previous.end, owner.start)) : '';
  const joined = previous !== undefined && joint.length < 40 && owners.nameJoint.test(joint);
  owner.preposition = joined ? previous.preposition : null;
  owner.leads = joined && previous.leads;
  owner.opens = joined && previous.opens;
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
    (owner) =>
      !owner.source && (owner.name === main || !['country', 'currency', 'authority'].includes(owner.kind)),
  );
  const free = named.find((owner) => owner.preposition === null || owner.leads);
  if (!free) return undefined;
  const before = text.slice(start, free.start);
  const after = text.slice(free.end, free.end + 60);
  const { holds, openers } = pack.owners;
  if (
    free.name !== main &&
    (free.related || free.creditor || pack.companies.aside.test(before) || holds.test(after))
  )
    return undefined;
  const borders = countBorders(before, pack);
  const opener = /^\p{L}+/u.exec(before)?.[0].toLowerCase() ?? '';
  return borders === 0 || (borders === 1 && (openers.has(opener) || /:\s*$/.test(before))) ? free : undefined;
}
