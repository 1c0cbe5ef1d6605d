import type { PageWords } from '../words/page-words.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.(?:-?\p{Lu}\.)?)$/u;
const SMALL_WORD =
  /^(?:von|van|vom|zu|zur|de|del|della|der|den|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|und)$/u;
const ACADEMIC = /^(?:dr|prof|dipl|ing|med|phil|mag|mba|rer|nat|pol|jur|hc|ddr|ba|ma|bsc|msc|cfa|llm)\.?$/iu;

/** The persons that an author line names: "von Axel H. und C. B., Frankfurt | 12.03.2026" → the two names. */
export function personsIn(line: string, words: PageWords): string[] {
  const plain = line
    .replace(/<[^>]*>/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > 300) return [];
  const stripped = stripByline(plain, words);
  return (
    stripped
      // A date, a time or the length of the read ends the names.
      .replace(
        /\s*(?:\d{1,2}\.\s?\d{1,2}\.|\d{1,2}:\d\d|\d+\s?min|(?:quelle|stand|aktualisiert|veröffentlicht|source)\s*:).*$/iu,
        '',
      )
      .split(/\s*(?:[,;|•·&/]|\s[-–—]\s|(?<!\p{L})(?:und|and|sowie|mit|with)(?!\p{L}))\s*/iu)
      .map((part) => stripByline(part.trim(), words))
      .map(withoutTitles)
      .filter((part) => isPerson(part, words))
  );
}

function stripByline(line: string, words: PageWords): string {
  let rest = line;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(words.byline, '').replace(words.roles, '').trim();
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function withoutTitles(name: string): string {
  const parts = name.split(' ');
  while (parts.length > 0 && ACADEMIC.test(parts[0] ?? '')) parts.shift();
  return parts.join(' ');
}

function isPerson(name: string, words: PageWords): boolean {
  const parts = name.split(' ');
  if (parts.length < 2 || parts.length > 5 || name.length > 50 || words.notPersons.test(name)) return false;
  if (!NAME_WORD.test(parts[0] ?? '') || !NAME_WORD.test(parts.at(-1) ?? '')) return false;
  if (!parts.every((part) => NAME_WORD.test(part) || SMALL_WORD.test(part))) return false;
  // All capitals in every word is a heading or an abbreviation, unless short initials stand beside a surname.
  return parts.some((part) => /\p{Lu}\p{Ll}/u.test(part));
}
