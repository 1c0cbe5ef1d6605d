import type { Company } from '../summary.ts';
import type { CompanyLexicon } from './company-lexicon.ts';
import type { RegisterEntry } from './register.ts';
import { sameName } from './same-name.ts';
import type { Mention } from './spread-names.ts';
import type { TextWord } from './text-words.ts';

/** Joins the mentions of each company to one entry, in the order of first mention. */
export function groupMentions(
  mentions: readonly Mention[],
  words: readonly TextWord[],
  text: string,
  lexicon: CompanyLexicon,
): Company[] {
  const groups = new Map<string, Mention[]>();
  const longForms = abbreviations(mentions, words);
  for (const mention of mentions) {
    const company = longForms.get(mention.company) ?? mention.company;
    const group = groups.get(company);
    if (group) group.push(mention);
    else groups.set(company, [mention]);
  }
  return [...groups].map(([key, group]) => {
    const entry = group.find((mention) => mention.entry)?.entry;
    const spans = group.map((mention) => spanOf(mention, words, text));
    // The reader calls it as the text does: "Wincor Nixdorf" in news of its day.
    const own = group.filter((mention) => mention.entry);
    const current = own.some(
      (mention) => !mention.former && sameName(nameOf(mention, words), entry?.name ?? ''),
    );
    const former = current ? '' : longestOf(own.map((mention) => mention.former ?? ''));
    return entry
      ? {
          // Identifiers are those of today's company: under a name given up they may be another's.
          ...(former ? { id: entry.id, name: former } : facts(entry)),
          role: entry.house || entry.publisher ? 'source' : 'other',
          mentions: spans,
        }
      : {
          id: key.replaceAll(' ', '-'),
          name: displayName(group, words, text, lexicon),
          role: 'other',
          mentions: spans,
        };
  });
}

// "Koenig & Bauer (KBA)": capitals in brackets right after a name are that name, unless a list knows them as another.
function abbreviations(mentions: readonly Mention[], words: readonly TextWord[]): Map<string, string> {
  const longForms = new Map<string, string>();
  const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
  for (const long of mentions) {
    const short = words[long.to]?.raw === '(' ? byStart.get(long.to + 1) : undefined;
    if (!short || short.entry || short.to !== short.from + 1 || words[short.to]?.raw !== ')') continue;
    const letters = words[short.from];
    if (!letters?.allCaps || letters.key[0] !== words[long.from]?.key[0]) continue;
    if (short.company !== long.company) longForms.set(short.company, long.company);
  }
  return longForms;
}

function spanOf(mention: Mention, words: readonly TextWord[], text: string): { start: number; end: number } {
  const last = words[mention.to - 1];
  let end = last?.end ?? 0;
  // "S.A." keeps its last stop, "Inc." is an abbreviation whose stop is not part of the name.
  if (mention.to > mention.nameTo && last?.raw.includes('.') && text[end] === '.') end++;
  return { start: words[mention.from]?.start ?? 0, end };
}

// The longest way to write it, without legal form; of two spellings the one that does not shout, no genitive.
function displayName(
  group: readonly Mention[],
  words: readonly TextWord[],
  text: string,
  lexicon: CompanyLexicon,
): string {
  let best = '';
  const nominatives = new Set<string>();
  const names = group.map((mention) => {
    const name = text
      .slice(words[mention.from]?.start ?? 0, words[mention.nameTo - 1]?.end ?? 0)
      .replace(/\s+/g, ' ');
    nominatives.add(name);
    return name;
  });
  for (const name of names) {
    const plain = /s$/.test(name) && nominatives.has(name.slice(0, -1)) ? name.slice(0, -1) : name;
    const shouts = (one: string) => (/^[^\p{Ll}]+$/u.test(one) ? 1 : 0);
    if (plain.length > best.length || (plain.length === best.length && shouts(plain) < shouts(best)))
      best = plain;
  }
  const tail = lexicon.houseWords;
  const short = best.replace(/\s(\S+)$/, (all, last: string) =>
    tail.has(last.toLowerCase()) && names.includes(best.slice(0, -all.length)) ? '' : all,
  );
  return short || best;
}

function facts(entry: RegisterEntry): Omit<Company, 'role' | 'mentions'> {
  const { id, name, isin, wkn, ticker, exchange, country } = entry;
  return {
    id,
    name,
    ...(isin ? { isin } : {}),
    ...(wkn ? { wkn } : {}),
    ...(ticker ? { ticker } : {}),
    ...(exchange ? { exchange } : {}),
    ...(country ? { country } : {}),
  };
}

function longestOf(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function nameOf(mention: Mention, words: readonly TextWord[]): string {
  return words
    .slice(mention.from, mention.nameTo)
    .map((word) => word.raw)
    .join(' ');
}
