import type { LanguagePack } from '../language.ts';
import { describes } from './descriptions.ts';
import type { TextWord } from './text-words.ts';

/** The preposition that governs a noun phrase, looked for across its article, adjectives and description. */
export function governed(
  words: readonly TextWord[],
  from: number,
  to: number,
  pack: LanguagePack,
): { preposition: string | null; leads: boolean; opens: boolean } {
  const { companies: lexicon, owners } = pack;
  // "die Helvetia-Tochter Smile": the first name only says whose daughter the second one is.
  if (words[to]?.joined && lexicon.relations.has(words[to]?.key ?? ''))
    return { preposition: words[to]?.key ?? null, leads: false, opens: false };
  let reach = from - 5;
  for (let back = from - 1; back >= reach; back--) {
    const word = words[back];
    if (!word?.key) break;
    // "Kunden der Tochter von X": whose daughter the one spoken of is.
    const next = words[back + 1]?.key ?? '';
    const links = back + 1 < from && owners.ofWords.has(next);
    if (links && owners.kinOf.has(word.key)) return { preposition: word.key, leads: false, opens: false };
    if (lexicon.prepositions.has(word.key)) {
      // "Aus Fonds der Firma X flossen …": at the head of its sentence it says whom that speaks of.
      if (reach < from - 5 && word.first) break;
      const noun = words[back - 1]?.key ?? '';
      // ", an dem Stellantis 51 Prozent hält": the preposition governs the relative pronoun.
      if (
        words[back - 1]?.raw === ',' &&
        from - back === 2 &&
        lexicon.articles.has(words[from - 1]?.key ?? '')
      )
        break;
      // "auf X entfielen 3 Tonnen".
      const allotted = [words[back - 1], words[to], words[to + 1]].some(
        (one) => one?.key && owners.allotting.has(one.key),
      );
      if (allotted) return { preposition: null, leads: true, opens: true };
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
      (word.capital
        ? describes(word.key, lexicon) ||
          lexicon.personTitles.has(word.key) ||
          /(?:er|sche[nrs]?)$/.test(word.key)
        : /e[nrsm]?$/.test(word.key) && !lexicon.companyVerbs.has(word.key)) ||
      word.joined ||
      words[back + 1]?.joined ||
      // "der Plattform X": a noun between article and name says what X is.
      (back === from - 1 && word.capital && owners.ofWords.has(words[back - 1]?.key ?? '')) ||
      (reach < from - 5 && !word.capital);
    if (passes) continue;
    // "für Kunden der X": what governs the noun governs its genitive, unless that is a figure or a deal of X.
    if (
      reach < from - 5 ||
      !word.capital ||
      !links ||
      lexicon.ownedNouns.test(word.key) ||
      lexicon.dealNouns.test(`${word.raw} ${next} `)
    )
      break;
    reach = back - 4;
  }
  return { preposition: null, leads: false, opens: false };
}

/** Right after a noun of kinship or rivalry: "die Tochter X". */
export function isRelated(words: readonly TextWord[], from: number, pack: LanguagePack): boolean {
  const before = words[from - 1];
  return before?.capital === true && !words[from]?.joined && pack.companies.kin.test(before.key);
}

/** Right before a word for shares: "X-Aktie". */
export function isShares(words: readonly TextWord[], to: number, pack: LanguagePack): boolean {
  const next = words[to];
  return next?.key !== undefined && next.joined && pack.companies.shareWords.has(next.key);
}

/** After a noun for someone who speaks for it: "Chipexpertin der Bank of America". */
export function speaksFor(
  words: readonly TextWord[],
  from: number,
  { companies, owners }: LanguagePack,
): boolean {
  return (
    companies.genitives.has(words[from - 1]?.key ?? '') &&
    words[from - 2]?.capital === true &&
    owners.voices.test(words[from - 2]?.key ?? '')
  );
}
