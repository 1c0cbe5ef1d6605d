import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import { foldedPattern, lowered } from '../text/folded.ts';
import { oncePer, oneOf } from '../text/phrases.ts';

/** The words of an author line. All entries are lower case. */
export interface BylineLexicon {
  /** What stands before a colon or a name: "autor", "verfasst von". */
  labels: readonly string[];
  /** A lone preposition that opens a line of names: "von". */
  by: readonly string[];
  /** What joins two names. */
  and: readonly string[];
  /** Lower-case parts of a name: "von", "de". */
  particles: readonly string[];
  titles: readonly string[];
  /** Words that no person is called: "redaktion", "gmbh". */
  notNames: readonly string[];
}

const LONGEST_LINE = 160;
const LONGEST_NAME = 5;

const patternsFor = oncePer((lexicon: BylineLexicon) => ({
  label: foldedPattern(
    `^[\\s(–-]*(?:${oneOf(lexicon.labels)}\\s*(?::|(?<=\\s)von|\\s)|${oneOf(lexicon.by)}\\s*:?)\\s*`,
  ),
  labelled: foldedPattern(`(?:^|[.!?)]\\s+)(?<label>${oneOf(lexicon.labels)}\\s*:)\\s*`),
  and: new RegExp(`\\s*(?:[,;&/]|${oneOf(lexicon.and.filter((word) => /\p{L}/u.test(word)))})\\s*`, 'iu'),
  particles: new Set(lexicon.particles),
  titles: new Set(lexicon.titles),
  notNames: new Set(lexicon.notNames),
}));

type Patterns = ReturnType<typeof patternsFor>;

/** Persons of the author line in the text itself ("Autor: …"), for articles whose page names none. */
export function readAuthors(doc: TextDocument, pack: LanguagePack): string[] {
  const known = read.get(doc);
  if (known) return known;
  const patterns = patternsFor(pack.statements.byline);
  const names: string[] = [];
  for (const block of doc.blocks) {
    for (const line of doc.text.slice(block.start, block.end).split('\n')) {
      for (const name of namesOf(line.replace(/[\s\u00a0]+/g, ' ').trim(), patterns)) {
        if (!names.includes(name)) names.push(name);
      }
    }
  }
  read.set(doc, names);
  return names;
}

// Asked for the summary and for its people.
const read = new WeakMap<TextDocument, string[]>();

function namesOf(line: string, patterns: Patterns): string[] {
  const lower = lowered(line);
  const label = line.length <= LONGEST_LINE ? patterns.label.exec(lower) : null;
  if (label) {
    const names = people(line.slice(label[0].length), patterns);
    // Without a colon the line must hold the names and little else: "Von Aldi bis Lidl" is a headline.
    if (names.length > 0 && (label[0].includes(':') || restIsShort(line.slice(label[0].length), names)))
      return names;
  }
  const inside = lower.includes(':') ? patterns.labelled.exec(lower) : null;
  return inside
    ? people(line.slice(inside.index + inside[0].length, inside.index + LONGEST_LINE), patterns)
    : [];
}

/** Names from the start on, up to the first part that is none ("Julian Schick, wallstreetONLINE Redaktion"). */
function people(text: string, patterns: Patterns): string[] {
  const names: string[] = [];
  for (const part of text.split(/[|(–]|\s-\s/)[0]?.split(patterns.and) ?? []) {
    const name = personIn(part, patterns);
    if (!name) break;
    names.push(name);
  }
  return names;
}

function personIn(part: string, patterns: Patterns): string | null {
  let words = part
    .trim()
    .replace(/[.:)]+$/, (end, at: number) => (/\p{Lu}\.$/u.test(part.slice(0, at + 1)) ? end : ''))
    .split(' ');
  while (words[0] && patterns.titles.has(words[0].toLowerCase())) words = words.slice(1);
  if (words.length < 2 || words.length > LONGEST_NAME) return null;
  const isName = words.every(
    (word, index) =>
      !patterns.notNames.has(word.toLowerCase()) &&
      (/^\p{Lu}(?:\.|[\p{L}'’]*\p{Ll}[\p{L}'’]*)(?:-\p{Lu}[\p{L}'’.]*)*\.?$/u.test(word) ||
        (index > 0 && index < words.length - 1 && patterns.particles.has(word))),
  );
  return isName ? words.join(' ') : null;
}

function restIsShort(text: string, names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  const rest = text.slice(text.indexOf(last) + last.length);
  return /^[\s,.)|–-]*(?:[,|(–-].{0,60})?$/u.test(rest) && !/[.!?]\s+\p{Lu}/u.test(rest);
}
