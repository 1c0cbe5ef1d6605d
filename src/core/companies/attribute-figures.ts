import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Cast } from './choose-subject.ts';
import { findTarget, isTransfer } from './deals.ts';
import type { Owner, Owners, Party } from './owner.ts';
import { pairInStep } from './pair-in-step.ts';
import { readOwners } from './read-owners.ts';
import { isOf } from './read-realms.ts';
import { suits } from './suits.ts';
import { pickOwner } from './weigh-owners.ts';

/** Says whose each figure is: same clause, then the sentence's subject, then the paragraph's topic. */
export function attributeFigures(
  drafts: FigureDraft[],
  cast: Cast,
  doc: TextDocument,
  pack: LanguagePack,
): FigureDraft[] {
  const owners = readOwners(cast, doc, pack);
  const main: Party | null = cast.subject
    ? (owners.parties.get(cast.subject.name) ?? { name: cast.subject.name, kind: 'company' })
    : null;
  // Who is bought or whose shares are spoken of stays so until another one is: "Das Angebot bewertet ihn mit …".
  let target = opening(owners, doc, pack);
  let read = 0;
  let pairs: ReadonlyMap<FigureDraft, string> = new Map();
  let paired = -1;
  let whose: string | null = null;
  // "um 2 Prozent auf 30 Euro": the second is whose the first is.
  const goesOn = (draft: FigureDraft, previous: FigureDraft | undefined) =>
    previous !== undefined && isOnward(previous, draft, doc, pack);
  return drafts.map((figure, index) => {
    const draft = asRead(figure, doc, pack);
    const sentence = sentenceAt(doc, draft.start);
    if (!sentence) return figure;
    if (paired !== sentence.index) {
      paired = sentence.index;
      let next = index;
      while ((drafts[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
      const here = owners.bySentence[sentence.index] ?? [];
      pairs = pairInStep(drafts.slice(index, next), here, doc, pack.owners);
    }
    for (; read <= sentence.index; read++)
      target = findTarget(owners.bySentence[read] ?? [], doc, pack) ?? target;
    const inSentence = owners.bySentence[sentence.index] ?? [];
    const spoken = owners.topicBefore(sentence.index);
    // Houses rate companies: after a word on the index the target is still the company's.
    const before =
      draft.metric === 'price_target' && spoken?.kind !== 'company' && main?.kind === 'company'
        ? main
        : spoken;
    const realm = owners.realms[sentence.index];
    const data = realm && isOf(realm, draft, inSentence, doc, pack) ? realm.party : null;
    const picked =
      pairs.get(figure) ??
      valued(draft, inSentence, target, main, doc, pack) ??
      pickOwner(draft, data ? inSentence.filter(isLand) : inSentence, before, doc, pack, target);
    const owner = whose === null ? undefined : owners.parties.get(whose);
    const last = owner && goesOn(draft, drafts[index - 1]) && suits(draft, owner) ? whose : null;
    const about =
      last ??
      picked ??
      data?.name ??
      lately(draft, sentence.index, owners, main) ??
      fallback(draft, before, main, cast);
    whose = about;
    return about === null ? figure : { ...figure, about, rules: [...figure.rules, 'about'] };
  });
}

function isOnward(
  previous: FigureDraft,
  draft: FigureDraft,
  { text }: TextDocument,
  pack: LanguagePack,
): boolean {
  const gap = draft.start - previous.end;
  if (gap <= 0 || gap > 24) return false;
  return pack.owners.onward.test(text.slice(previous.end, draft.start));
}

const isLand = ({ kind }: Party) => kind === 'country' || kind === 'authority';

// What a deal saves or costs is the buyer's, however its metric was read.
function asRead(draft: FigureDraft, { text }: TextDocument, { owners }: LanguagePack): FigureDraft {
  const saved =
    isTransfer(draft) && owners.saving.test(text.slice(Math.max(0, draft.start - 50), draft.start));
  return saved ? { ...draft, metric: 'cost' } : draft;
}

// A headline may speak of the deal before the text says who is bought.
function opening({ bySentence }: Owners, doc: TextDocument, pack: LanguagePack): string | null {
  for (const { index, start } of doc.sentences) {
    if (start > OPENING) return null;
    const target = findTarget(bySentence[index] ?? [], doc, pack);
    if (target) return target;
  }
  return null;
}

const OPENING = 600;

// "Das bewertet den Konzern mit 3 Milliarden": where the text is about the one that is bought, its worth is meant.
function valued(
  draft: FigureDraft,
  owners: readonly Owner[],
  target: string | null,
  main: Party | null,
  { text }: TextDocument,
  pack: LanguagePack,
): string | null {
  if (target === null || target !== main?.name || draft.kind !== 'money' || !VALUES.has(draft.metric))
    return null;
  const last = owners.findLast(({ end, description }) => end <= draft.start && !description);
  const before = text.slice(Math.max(last?.end ?? 0, draft.start - 120), draft.start);
  const after = text.slice(draft.end, draft.end + 70);
  return pack.owners.valuedBefore.test(before) || pack.owners.valuedAfter.test(after) ? target : null;
}

const VALUES: ReadonlySet<string> = new Set(['price', 'deal_value', 'market_cap', 'other']);

// A rate belongs to the currency just spoken of, inflation to the country: "Der Euro stieg. Zuletzt kostete er …".
function lately(
  draft: FigureDraft,
  sentence: number,
  { bySentence }: Owners,
  main: Party | null,
): string | null {
  const isCountry = draft.metric === 'inflation' || draft.metric === 'gdp';
  if (!isCountry && draft.metric !== 'exchange_rate') return null;
  if (isCountry && main && suits(draft, main)) return null;
  for (let back = sentence - 1; back >= 0 && back >= sentence - LATELY; back--) {
    const said = bySentence[back]?.findLast((owner) => suits(draft, owner));
    if (said) return said.name;
  }
  return null;
}

const LATELY = 3;

// No one in the sentence: the paragraph's topic if it may own such a figure, else the article's subject. A percentage
// whose metric was misread still belongs to the index or the like that is spoken of.
function fallback(draft: FigureDraft, topic: Party | null, main: Party | null, cast: Cast): string | null {
  for (const party of [topic, main]) if (party && suits(draft, party)) return party.name;
  const tied = draft.unit === 'points' || draft.metric === 'exchange_rate' || draft.metric === 'inflation';
  if (main?.kind === 'company') return tied ? null : main.name;
  if (main?.kind === 'country' && topic?.kind === 'country' && !tied) return main.name;
  if (draft.unit === 'percent' && !tied)
    for (const party of [topic, main]) if (party && party.kind !== 'country') return party.name;
  const first = cast.companies.find((company) => company.role !== 'source');
  return first && main === null && suits(draft, { name: first.name, kind: 'company' }) ? first.name : null;
}
