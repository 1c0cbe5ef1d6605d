import type { FigureDraft } from '../figures/draft.ts';
import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { Owner, Party } from './owner.ts';
import { suits } from './suits.ts';
import type { TextWord } from './text-words.ts';

/** The country or central bank of which a sentence tells data, though it may name neither. */
export interface Realm {
  party: Party;
  /** The text is about a company: only what is plainly data of a country goes to the country. */
  aside: boolean;
}

/**
 * Economic data ("Die Arbeitslosenquote blieb bei 6 Prozent") belong to the country that the sentence, its paragraph or
 * the text speaks of, expected steps of the key rate to the central bank. One entry for each sentence; null: neither.
 */
export function readRealms(
  bySentence: readonly (readonly Owner[])[],
  main: Party | null,
  words: readonly TextWord[],
  doc: TextDocument,
  pack: LanguagePack,
): (Realm | null)[] {
  const { owners: lexicon } = pack;
  const aside = main?.kind === 'company';
  const country = (name: string | undefined): Party | null => (name ? { name, kind: 'country' } : null);
  const written = new Map<string, string>();
  for (const { kind, home, name } of bySentence.flat())
    if (kind === 'country' && home && !written.has(home)) written.set(home, name);
  const called = (home: string | undefined) => country(home && (written.get(home) ?? home));
  const ofText = main?.kind === 'country' ? main : aside ? null : called(main?.home);
  const realms: (Realm | null)[] = [];
  let lastCountry: Party | null = null;
  let lastBank: Party | null = null;
  let here: Party | null = null;
  let bank: Party | null = null;
  let block = -1;
  let word = 0;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      here = bank = null;
    }
    const owners = bySentence[sentence.index] ?? [];
    let adjective: string | undefined;
    for (; words[word] && (words[word]?.sentence ?? 0) <= sentence.index; word++) {
      const key = words[word]?.key ?? '';
      adjective ??= lexicon.homes.get(nationOf(key, pack) ?? '');
    }
    const named = owners.find(({ kind }) => kind === 'country') ?? called(adjective);
    const authority = owners.find(({ kind, preposition }) => kind === 'authority' && preposition === null);
    const free = owners.some(
      ({ kind, source, rates, preposition }) =>
        kind === 'company' && !source && !rates && preposition === null,
    );
    const text = doc.text.slice(sentence.start, sentence.end);
    const before = realms.at(-1) ?? null;
    const goesOn =
      before?.party.kind === 'country' &&
      doc.sentences[sentence.index - 1]?.block === block &&
      owners.every(({ kind, source }) => kind === 'country' || source);
    let realm: Party | null = null;
    if (!free) {
      if (lexicon.economy.test(text)) realm = named ?? here ?? ofText ?? (aside ? null : lastCountry);
      else if (lexicon.keyRate.test(text)) realm = authority ?? bank ?? (aside ? null : lastBank);
      else if (goesOn && !aside) realm = named ?? before.party;
    }
    realms.push(realm ? { party: realm, aside } : null);
    if (authority) bank = lastBank = authority;
    if (named) here = lastCountry = named;
    else here ??= called(owners.find(({ home }) => home)?.home);
  }
  return realms;
}

function nationOf(key: string, { companies: { nationalities } }: LanguagePack): string | undefined {
  return nationalities.get(key) ?? nationalities.get(key.replace(/e[nrsm]?$/, ''));
}

/** Whether a figure of a sentence is one of its country's or central bank's data. */
export function isOf(
  { party, aside }: Realm,
  draft: FigureDraft,
  owners: readonly Owner[],
  doc: TextDocument,
  { owners: lexicon }: LanguagePack,
): boolean {
  const { metric, unit, per } = draft;
  if (metric === 'exchange_rate' || metric === 'price_target' || per === 'barrel' || per === 'ounce')
    return false;
  const taken = owners.some(
    (owner) =>
      owner.kind !== 'country' &&
      owner.kind !== 'authority' &&
      !owner.source &&
      !owner.rates &&
      owner.preposition === null &&
      suits(draft, owner),
  );
  if (taken) return false;
  if (party.kind === 'authority') return RATES.has(unit ?? '') && metric !== 'inflation' && metric !== 'gdp';
  if (!aside || metric === 'inflation' || metric === 'gdp') return metric !== 'interest_rate';
  return lexicon.economicRate.test(doc.text.slice(Math.max(0, draft.start - 80), draft.start));
}

const RATES: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point']);
