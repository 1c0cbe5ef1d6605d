import type { CompanyLexicon } from './company-lexicon.ts';
import { nameWords } from './name-words.ts';
import type { TextWord } from './text-words.ts';

/** Finds legal forms; made once from the lexicon's table. */
export type LegalFormFinder = (words: readonly TextWord[], at: number) => number;

const finders = new WeakMap<CompanyLexicon, LegalFormFinder>();

/** How many words the legal form at a place takes; 0 where there is none. Case counts: "AG" is none of "ag". */
export function legalFormFinder(lexicon: CompanyLexicon): LegalFormFinder {
  const known = finders.get(lexicon);
  if (known) return known;
  const byFirst = new Map<string, string[][]>();
  for (const form of lexicon.legalForms) {
    const parts = nameWords(form).map((word) => form.slice(word.start, word.end));
    const first = parts[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  const find: LegalFormFinder = (words, at) => {
    const first = words[at];
    if (!first?.key) return 0;
    for (const parts of byFirst.get(plain(first.raw)) ?? [])
      if (parts.every((part, index) => plain(words[at + index]?.raw ?? '') === part)) return parts.length;
    return 0;
  };
  finders.set(lexicon, find);
  return find;
}

function plain(raw: string): string {
  return raw.includes('.') ? raw.replaceAll('.', '') : raw;
}
