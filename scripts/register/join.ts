import type { Draft, Writing } from './curated.ts';
import type { Listed } from './listings.ts';
import { nameKey } from './name-key.ts';
import { withoutUmbrella } from './short-name.ts';

/** One entry a company: curated rows first, listed rows join the one that bears their name or ISIN, else make their own. */
export function join(curated: readonly Draft[], listed: readonly Listed[]): Draft[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  const byKey = new Map<string, Draft>();
  const byIsin = new Map<string, Draft>();
  const index = (draft: Draft): void => {
    for (const { text } of [draft.name, ...draft.names])
      if (!byKey.has(nameKey(text))) byKey.set(nameKey(text), draft);
    if (draft.isin && !byIsin.has(draft.isin)) byIsin.set(draft.isin, draft);
  };

  for (const draft of curated) {
    const key = nameKey(draft.name.text);
    const same = byName.get(key);
    if (same) absorb(same, draft);
    else {
      drafts.push(withoutRepeats(draft));
      byName.set(key, draft);
    }
    index(same ?? draft);
  }
  for (const row of listed) {
    const bare = withoutUmbrella(row.name);
    const found =
      byIsin.get(row.isin) ?? byKey.get(nameKey(row.name)) ?? (bare ? byKey.get(nameKey(bare)) : undefined);
    const names: Writing[] = [{ text: row.name }];
    const draft: Draft = {
      name: { text: bare ?? row.name },
      names: bare ? names : [],
      isin: row.isin,
      ticker: row.ticker,
      mic: row.mic,
      country: row.country,
      flags: '',
      parent: '',
    };
    if (found) absorb(found, draft);
    else drafts.push(draft);
    index(found ?? draft);
  }
  return drafts;
}

/** Adds to a draft what another of the same company knows; what stands already stays. */
function absorb(draft: Draft, more: Draft): void {
  draft.names.push(more.name, ...more.names);
  withoutRepeats(draft);
  draft.country ||= more.country;
  draft.parent ||= more.parent;
  for (const flag of more.flags) if (!draft.flags.includes(flag)) draft.flags += flag;
  // A namesake's identifiers are worse than none.
  if (more.country && more.country !== draft.country) return;
  draft.isin ||= more.isin;
  if (!draft.ticker && more.ticker) {
    draft.ticker = more.ticker;
    draft.mic = more.mic;
  }
}

/**
 * Keeps the first writing of each name, and a later one of freer case behind it: "adidas" lets "Adidas" and "ADIDAS"
 * be found as well. What a later one says of the name (ambiguous) is added to the first.
 */
function withoutRepeats(draft: Draft): Draft {
  const byKey = new Map<string, Writing>();
  draft.names = [draft.name, ...draft.names].filter((writing, index) => {
    const key = nameKey(writing.text);
    const first = byKey.get(key);
    if (!first) {
      byKey.set(key, writing);
      return index > 0;
    }
    if (writing.ambiguous !== undefined) first.ambiguous ??= writing.ambiguous;
    if (first.ambiguous !== undefined) writing.ambiguous = first.ambiguous;
    if (freedom(writing.text) <= freedom(first.text)) return false;
    if (first !== draft.name) first.text = writing.text;
    return first === draft.name;
  });
  return draft;
}

/** How many other cases a spelling stands for: few for "TUI", more for "Tui", all for "thyssenkrupp". */
function freedom(spelling: string): number {
  if (/^\p{Ll}/u.test(spelling)) return 2;
  return /\p{Ll}/u.test(spelling) ? 1 : 0;
}
