import type { Cast } from '../companies/choose-subject.ts';
import type { LanguagePack } from '../language.ts';
import type { Person, Span } from '../summary.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { type NameLexicon, type NameSpan, nameAt } from './person-names.ts';
import {
  companyAfter,
  isRoleWord,
  type Role,
  type RoleLexicon,
  roleAfter,
  roleBefore,
} from './person-roles.ts';
import { readAuthors } from './read-authors.ts';

/** All entries are lower case. */
export interface PeopleLexicon extends NameLexicon, RoleLexicon {
  titles: ReadonlySet<string>;
  /** Endings of roles that a surname alone may follow: "chef". */
  surnameRoles: readonly string[];
  /** Verbs of speaking: a full name beside one is a person even without a role. */
  says: ReadonlySet<string>;
  /** Words before a name that make it no person of the news: "foto", "bild". */
  credits: ReadonlySet<string>;
  /** Roles that no company gives: "finanzminister", "insolvenzverwalter". */
  office: RegExp;
  /** The ending of an adjective: at the head of a sentence it is no first name. */
  adjective: RegExp;
  /** Words behind a name that make it a company's: "gruppe". */
  firms: ReadonlySet<string>;
  /** Endings of nouns that no lone surname has: "ungen". */
  plainNoun: RegExp;
  /** Prepositions of place: a name behind one, without a role or a verb, is a shop as well as a person. */
  places: ReadonlySet<string>;
  /** Words that begin a clause about the company just named: "deren", "dessen". */
  whose: ReadonlySet<string>;
}

/** How many words a house may take between a name and its verb. */
const HOUSE_WORDS = 7;

/** Persons with a role, a house or a first name: one entry each, at the first place that names them fully. */
export function readPeople(doc: TextDocument, pack: LanguagePack, cast: Cast): Person[] {
  const lexicon = pack.statements.people;
  const mentions = mentionsOf(cast.companies);
  const authors = new Set(readAuthors(doc, pack));
  const found: Person[] = [];
  for (const sentence of doc.sentences) {
    const { tokens } = sentence;
    if (isCreditLine(doc.sentences[sentence.index - 1], lexicon)) continue;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      // Names begin with a capital; most words don't.
      if (token?.kind !== 'word' || token.text[0] === token.lower[0]) continue;
      const name = nameIn(tokens, at, lexicon, mentions);
      if (!name) continue;
      const person = personAt(doc, sentence, name, lexicon, mentions, cast);
      if (person && !authors.has(person.name)) found.push(person);
      at = name.to - 1;
    }
  }
  return unite(found);
}

function nameIn(
  tokens: readonly Token[],
  at: number,
  lexicon: PeopleLexicon,
  mentions: Mentions,
): NameSpan | null {
  const taken = ({ start, end }: Span) => mentions.at(start, end) !== null;
  const isNone = (token: Token) => isRoleWord(token, lexicon) || lexicon.titles.has(token.lower);
  return nameAt(tokens, at, lexicon, taken, isNone);
}

function personAt(
  doc: TextDocument,
  sentence: Sentence,
  name: NameSpan,
  lexicon: PeopleLexicon,
  mentions: Mentions,
  cast: Cast,
): Person | null {
  const { tokens } = sentence;
  const first = tokens[name.from];
  const last = tokens[name.to - 1];
  if (!first || !last) return null;
  let lead = name.from - 1;
  while (
    tokens[lead] &&
    (lexicon.titles.has(tokens[lead]?.lower ?? '') || /^[."„»«]$/.test(tokens[lead]?.text ?? ''))
  )
    lead--;
  if (isCredit(tokens, lead, name.to, lexicon)) return null;
  const beginsName = (at: number) => (nameIn(tokens, at, lexicon, mentions)?.parts ?? 0) > 1;
  const role =
    roleBefore(tokens, lead + 1, lexicon, mentions) ??
    (name.parts > 1 ? roleAfter(tokens, name.to, lexicon, mentions, beginsName) : null);
  const house = companyAfter(tokens, name.to, lexicon, mentions);
  const knownFirst = lexicon.firstNames.has(first.lower.split(/[-\u2010\u2011]/)[0] ?? '');
  const speaks =
    lexicon.says.has(tokens[lead]?.lower ?? '') || lexicon.says.has(tokens[name.to]?.lower ?? '');
  // A lone surname needs the role of one person: "Konzernchef Harms", but not "Immobilienentwickler Chinas".
  const single = role && lexicon.surnameRoles.some((ending) => tokens[lead]?.lower.endsWith(ending));
  if (name.parts === 1 && (!single || knownFirst || lexicon.plainNoun.test(first.lower))) return null;
  if (isFirm(tokens, name.to, lexicon)) return null;
  const midSentence = name.from > 0;
  // At the head of a sentence any noun is followed by any other: capitals prove nothing there, a house and a verb do.
  const evident =
    (knownFirst && (house !== undefined || !lexicon.places.has(tokens[lead]?.lower ?? ''))) ||
    (midSentence && (speaks || house?.role === 'source')) ||
    (!lexicon.adjective.test(first.lower) && speaksBehindHouse(tokens, name.to, lexicon));
  if (!role && !(name.parts > 1 && evident)) return null;
  const company =
    role?.company ??
    house?.name ??
    ownerBefore(tokens, lead, lexicon, mentions) ??
    employer(role, first, doc, sentence, mentions, cast, lexicon);
  return {
    name: doc.text
      .slice(first.start, last.end)
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/['’]s?$/, ''),
    ...(role ? { role: role.text } : {}),
    ...(company ? { company } : {}),
    start: first.start,
    end: last.end,
  };
}

/** "Jorun Falkner vom Marktplatz Solanda erwartet ...": who belongs to a house and speaks is a person. */
function speaksBehindHouse(tokens: readonly Token[], to: number, lexicon: PeopleLexicon): boolean {
  if (!lexicon.ofCompany.has(tokens[to]?.lower ?? '')) return false;
  let named = false;
  for (let index = to + 1; index < Math.min(tokens.length, to + HOUSE_WORDS); index++) {
    const token = tokens[index];
    if (!token || /[.;:!?,()]/.test(token.text)) return false;
    if (lexicon.says.has(token.lower)) return named;
    named ||= /\p{Lu}/u.test(token.text);
  }
  return false;
}

/** "Ferdinand Ranft Gruppe": a company named after its founder. */
function isFirm(tokens: readonly Token[], to: number, lexicon: PeopleLexicon): boolean {
  return [tokens[to - 1], tokens[to]].some((token) => token && lexicon.firms.has(token.lower));
}

/** "Kontakt:" on a line of its own: who stands below is no person of the news. */
function isCreditLine(before: Sentence | undefined, lexicon: PeopleLexicon): boolean {
  const [word, colon, ...rest] = before?.tokens ?? [];
  return rest.length === 0 && colon?.text === ':' && lexicon.credits.has(word?.lower ?? '');
}

/** "Foto: Bernd Thissen", "Noel Celis/Getty Images". */
function isCredit(tokens: readonly Token[], lead: number, to: number, lexicon: PeopleLexicon): boolean {
  const before = tokens[lead]?.text === ':' || tokens[lead]?.text === '/' ? tokens[lead - 1] : tokens[lead];
  return lexicon.credits.has(before?.lower ?? '') || tokens[to]?.text === '/' || tokens[lead]?.text === '©';
}

/** "Berenberg, deren Analystin ...": the company named right before. */
function ownerBefore(tokens: readonly Token[], lead: number, lexicon: PeopleLexicon, mentions: Mentions) {
  const word = tokens[lead - 1];
  if (!word || !lexicon.whose.has(word.lower)) return undefined;
  return mentions.before(word.start)?.company.name;
}

/**
 * Nothing says whose: who judges from outside speaks for another house of the sentence, else of the paragraph so far; who
 * holds an office for no company; a chief for the subject.
 */
function employer(
  role: Role | null,
  first: Token,
  doc: TextDocument,
  sentence: Sentence,
  mentions: Mentions,
  cast: Cast,
  lexicon: PeopleLexicon,
): string | undefined {
  const subject = cast.companies.find(({ id }) => id === cast.subject?.companyId);
  if (!role || lexicon.office.test(role.text.toLowerCase())) return undefined;
  if (!role.outside) return subject?.name;
  const houses = (start: number, end: number) =>
    mentions
      .within(start, end)
      .filter(
        ({ company: { id, role } }) =>
          id !== subject?.id && (role === 'source' || cast.houses?.has(id) === true),
      );
  const near = houses(sentence.start, sentence.end).sort(
    (a, b) => Math.abs(a.start - first.start) - Math.abs(b.start - first.start),
  )[0];
  const earlier = houses(doc.blocks[sentence.block]?.start ?? 0, sentence.start).at(-1);
  return (near ?? earlier)?.company.name;
}

/** One entry a person: a later surname alone, or the same name again, adds what the first place did not say. */
function unite(found: readonly Person[]): Person[] {
  const people: Person[] = [];
  for (const person of found) {
    const surname = person.name.split(' ').at(-1);
    const known = people.find(
      ({ name }) =>
        name === person.name ||
        (name.split(' ').at(-1) === surname && (name === surname || person.name === surname)),
    );
    if (!known) people.push({ ...person });
    else {
      if (!known.role && person.role) known.role = person.role;
      if (!known.company && person.company) known.company = person.company;
      if (known.name.length < person.name.length) {
        const { name, start, end } = person;
        Object.assign(known, { name, start, end });
      }
    }
  }
  return people.sort((a, b) => a.start - b.start);
}
