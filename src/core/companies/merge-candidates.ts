import { type Candidate, nameKey } from './candidate.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import { describes } from './descriptions.ts';
import type { Register } from './register.ts';
import type { TextWord } from './text-words.ts';

/** Same words, one candidate; a legal form after a register name lengthens it. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
  register: Register,
): Candidate[] {
  const bySpan = new Map<string, Candidate>();
  const registered = new Map<number, Candidate>();
  const heads = new Map<number, Candidate>();
  for (const one of candidates)
    if (one.entry) {
      registered.set(one.to, one);
      heads.set(one.from, one);
    }
  for (const one of candidates) {
    // "Merck & Co.", "Porsche SE": a name that the register knows with its legal form.
    if (!one.entry && one.to > one.nameTo && registered.get(one.to)?.from === one.from) continue;
    // "WIEN OMV AG", "Siemens Energy Aktie": a known name at the end of a longer run is the name.
    const inner = one.entry ? undefined : registered.get(one.nameTo);
    const head = one.entry || one.to > one.nameTo ? undefined : heads.get(one.from);
    if (head && head.to < one.to && head.reasons.has('register') && isTail(one, head, words, lexicon))
      continue;
    const shared = inner && (inner.from >= one.from ? !isOwnName(one, inner, words, lexicon) : true);
    const candidate: Candidate = shared
      ? { ...inner, to: one.to, nameTo: one.nameTo, reasons: one.reasons }
      : one;
    const key = `${candidate.from}-${candidate.nameTo}`;
    const known = bySpan.get(key);
    if (!known) {
      const name = candidate.entry ? null : register.byName(nameKey(words, candidate));
      bySpan.set(key, {
        ...candidate,
        ...(name ? { entry: name.entry, ...(name.former ? { former: name.spelling } : {}) } : {}),
        reasons: new Set(candidate.reasons),
      });
      continue;
    }
    for (const reason of candidate.reasons) known.reasons.add(reason);
    known.to = Math.max(known.to, candidate.to);
  }
  return [...bySpan.values()];
}

// What follows a known name and is no part of it: "Evergrande Schockwellen", "EQS-Ad-hoc", "SAP.DE", "Alibabas
// Investitionssumme".
function isTail(
  one: Candidate,
  head: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): boolean {
  const last = words[one.to - 1];
  if (!last || lexicon.notNames.has(last.key)) return true;
  if (one.reasons.has('tagger') && /.{4}en$/.test(last.key)) return true;
  const name = words[head.to - 1];
  const owned = name && !name.allCaps && head.entry && inflected(name.key, head.entry.name);
  return owned || (words[head.to]?.joined === true && last.allCaps && last.raw.length <= 2);
}

/** "alibabas" beside "Alibaba"; "siemens" is no genitive. */
function inflected(key: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return key === `${last}s`;
}

// "Commerz Real AG" ends in no register name; "Zech Siemens AG" would be a company of its own.
function isOwnName(
  run: Candidate,
  inner: Candidate,
  words: readonly TextWord[],
  lexicon: CompanyLexicon,
): boolean {
  for (let at = run.from; at < inner.from; at++) {
    const word = words[at];
    if (!word?.key || lexicon.notNames.has(word.key) || lexicon.shareWords.has(word.key)) continue;
    // "Investmentbank Equinet" is Equinet, as long as the two are words apart.
    if (describes(word.key, lexicon) || lexicon.nameAnnouncers.has(word.key)) continue;
    return true;
  }
  return false;
}
