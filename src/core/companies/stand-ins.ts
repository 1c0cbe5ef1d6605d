import type { LanguagePack } from '../language.ts';
import { isDemonym } from './demonyms.ts';
import { describes } from './descriptions.ts';
import { governed } from './governed.ts';
import type { Owner, Party } from './owner.ts';
import type { TextWord } from './text-words.ts';

/** What has been spoken of so far: the ground on which descriptions stand. */
export interface Spoken {
  topic: Party;
  /** Who is being bought. */
  target: Party | null;
  /** Whose shares were last spoken of. */
  shares: Party;
  /** Whom the text is about. */
  main: Party | null;
  /** The first company of the paragraph: in a report on a market a description goes back to it. */
  head: Party | null;
  /** The last ones named. */
  said: readonly Owner[];
  /** The country of each company, where it is known. */
  homes: ReadonlyMap<string, string | undefined>;
}

/** Adds the descriptions of one sentence that stand for a company or an index named before. */
export function addStandIns(
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
  const isMain = !pack.owners.openers.has(words[first]?.key ?? '');
  const parted = (at: number) => (owner: Owner) =>
    isMain && words.slice(owner.to, at).some(({ key, raw }) => key === '' && /[,;:–—]/.test(raw));
  for (let at = first; words[at]?.sentence === sentence; at++) {
    const word = words[at];
    if (!word?.key || taken.has(at) || !word.capital) continue;
    const isIndex = lexicon.indexNouns.has(word.key);
    if (!isIndex && !standsFor(words, at, pack)) continue;
    // In apposition to a name ("der Autobauer BMW") it says what that one is.
    if (taken.has(at + 1) && !words[at + 1]?.joined) continue;
    if (words[at + 1]?.joined && words[at + 1]?.key) continue;
    const article = definite(words, at, pack);
    if (article === null) continue;
    // "der Unternehmen", "den Unternehmen": several of them.
    if (pack.owners.neuters.has(word.key) && pack.owners.pluralArticles.has(article)) continue;
    if (isApposition(words, at, taken)) continue;
    // "die Aktie von X" says itself whose.
    const isShare = lexicon.shareWords.has(word.key);
    if (isShare && ownersFollow(words, at, taken, pack)) continue;
    const earlier = [...spoken.said, ...here.filter((owner) => owner.end <= word.start)];
    const meant = pack.owners.targetNouns.has(word.key)
      ? spoken.target
      : isIndex
        ? earlier.findLast((owner) => owner.kind === 'index' && !owner.description)
        : (compatriot(words, at, earlier, spoken, pack) ??
          referent(here, word.start, isShare, parted(at), spoken));
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
      rates: earlier.some(({ name, rates }) => rates && name === meant.name),
      creditor: false,
      ...governed(words, at, at + 1, pack),
      related: false,
      shares: isShare,
      description: true,
    });
    added = true;
  }
  if (added) here.sort((a, b) => a.start - b.start);
}

/** Whether a noun may stand for a company: a description, a people, shares, "Übernahmeziel". */
function standsFor(words: readonly TextWord[], at: number, pack: LanguagePack): boolean {
  const key = words[at]?.key ?? '';
  return (
    pack.companies.anaphors.has(key) ||
    pack.owners.targetNouns.has(key) ||
    describes(key, pack.companies) ||
    isDemonym(words, at, pack)
  );
}

// "die Aktie von X", "die Papiere des Übernahmeziels".
function ownersFollow(
  words: readonly TextWord[],
  at: number,
  taken: ReadonlySet<number>,
  pack: LanguagePack,
): boolean {
  const next = words[at + 1]?.key ?? '';
  if (pack.owners.ofWords.has(next))
    for (let to = at + 2; to <= at + 5 && words[to]?.key; to++) if (taken.has(to)) return true;
  return pack.companies.articles.has(next) && pack.owners.targetNouns.has(words[at + 2]?.key ?? '');
}

// "Zalando stand vorn: Die Papiere …": shares belong to the company just named in the sentence; other descriptions
// go back to the topic, unless that is an index or the like.
function referent(
  here: readonly Owner[],
  before: number,
  isShare: boolean,
  parted: (owner: Owner) => boolean,
  { topic, main, head, shares, said }: Spoken,
): Party | null {
  const named = here.findLast(
    (owner) => owner.end <= before && owner.kind === 'company' && !owner.source && !owner.description,
  );
  // "Mercedes verkaufte weniger, wobei die Stuttgarter …": the one of whom the sentence speaks.
  const first = here.find((owner) => !owner.source && !owner.description && owner.kind !== 'country');
  if (first && first === named && first.preposition === null && parted(first)) return first;
  // "X übernimmt die Regionalbank": within one clause a description is another than the one who acts.
  if (
    first &&
    first.kind === 'company' &&
    first.preposition === null &&
    !isShare &&
    first.end <= before &&
    !parted(first)
  ) {
    const other = said.findLast(
      ({ kind, name, source }) => kind === 'company' && !source && name !== first.name,
    );
    return other ?? (topic.name === first.name ? null : topic);
  }
  if (named && (isShare || topic.kind !== 'company')) return named;
  if (isShare) return shares;
  // "X zahlte viel für Y; heute ist der Konzern mehr wert": whom the text is about, once it is named here.
  const back = here.some(
    ({ name, end, description }) => name === main?.name && end <= before && !description,
  );
  if (back && here.every(({ name }) => name !== topic.name)) return main;
  return topic.kind === 'index' && head ? head : topic;
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

/** The definite article of a noun, across its adjectives. */
function definite(words: readonly TextWord[], at: number, pack: LanguagePack): string | null {
  let from = at;
  while (words[from]?.joined && words[from - 1]?.key) from--;
  for (let back = from - 1; back >= from - 3; back--) {
    const key = words[back]?.key;
    if (!key) return null;
    if (pack.companies.definiteArticles.has(key)) return key;
    if (words[back]?.capital && !words[back]?.first) return null;
  }
  return null;
}
