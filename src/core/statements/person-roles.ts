import type { Company } from '../summary.ts';
import type { Token } from '../text/tokens.ts';
import type { Mentions } from './mentions.ts';

/** The words that tell a role. All entries are lower case. */
export interface RoleLexicon {
  /** Nouns of a role, singular; longer words that end in one are roles too ("finanzvorstand"). */
  roles: readonly string[];
  /** Roles only as whole words: too short or too common as an ending ("ceo"). */
  wholeRoles: ReadonlySet<string>;
  /** Words that belong to the role behind them: "chief", "stellvertretender". */
  roleModifiers: ReadonlySet<string>;
  /** Endings of roles that judge from outside: their company is the house they speak for. */
  outsideRoles: readonly string[];
  /** Words that join a role or a name to its company: "von", "vom", "bei", "der". */
  ofCompany: ReadonlySet<string>;
  /** Words that join a name to the role behind it: "als", "wird". */
  becomes: ReadonlySet<string>;
}

export interface Role {
  text: string;
  /** The company that the role itself names: "Intel-Chef", "Chef der Lenz AG". */
  company?: string;
  outside: boolean;
}

const HYPHEN = /[-\u2010\u2011]/;
/** How many tokens may stand between a role and its company, or a name and its role. */
const REACH = 7;

export function isRoleWord(token: Token | undefined, lexicon: RoleLexicon): boolean {
  if (token?.kind !== 'word') return false;
  const last = token.lower.split(HYPHEN).at(-1) ?? '';
  if (lexicon.wholeRoles.has(token.lower) || lexicon.wholeRoles.has(last)) return true;
  return (
    /^\p{Lu}|[-\u2010\u2011]\p{Lu}/u.test(token.text) &&
    lexicon.roles.some((role) => token.lower.endsWith(role))
  );
}

/** The role whose last word is token `at`, with what belongs to it. */
function roleAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon, mentions: Mentions): Role {
  const token = tokens[at] as Token;
  const mention = mentions.at(token.start, token.end);
  const inside = mention && mention.start <= token.start && mention.end < token.end;
  let from = at;
  while (from > 0 && lexicon.roleModifiers.has(tokens[from - 1]?.lower ?? '')) from--;
  // "Intel-Chef" is a chief at Intel; "Fed-Chef" stays whole, its house is no company.
  const own = inside
    ? token.text.slice(mention.end - token.start).replace(/^['’s]*[-\u2010\u2011]/u, '')
    : token.text;
  const before = tokens.slice(from, at).map(({ text }) => text);
  return {
    text: [...before, own].join(' '),
    ...(inside ? { company: mention.company.name } : {}),
    outside: lexicon.outsideRoles.some((role) => token.lower.endsWith(role)),
  };
}

/** The role right before a name ("Finanzvorstand Jens Ahrend") or before its company ("Chef der Lenz AG, Jens Ahrend"). */
export function roleBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: RoleLexicon,
  mentions: Mentions,
): Role | null {
  const previous = tokens[at - 1];
  if (!previous) return null;
  if (isRoleWord(previous, lexicon)) return roleAt(tokens, at - 1, lexicon, mentions);
  const company = mentions.before(tokens[at]?.start ?? 0);
  const closes = previous.text === ',' || (company !== null && company.end >= previous.end);
  if (!closes || !company) return null;
  for (let index = at - 2; index >= Math.max(0, at - 2 - REACH); index--) {
    const token = tokens[index];
    if (!token || /[.;:!?,]/.test(token.text)) return null;
    if (!isRoleWord(token, lexicon)) continue;
    const next = tokens[index + 1];
    if (!next || !lexicon.ofCompany.has(next.lower) || company.start < token.end) return null;
    return { ...roleAt(tokens, index, lexicon, mentions), company: company.company.name };
  }
  return null;
}

/** The role behind a name: ", Finanzvorstand der Lenz AG", "(CEO)", "wird neuer Finanzchef". */
export function roleAfter(
  tokens: readonly Token[],
  to: number,
  lexicon: RoleLexicon,
  mentions: Mentions,
  beginsName: (at: number) => boolean,
): Role | null {
  const first = tokens[to];
  if (!first || !(first.text === ',' || first.text === '(' || lexicon.becomes.has(first.lower))) return null;
  for (let index = to + 1; index < Math.min(tokens.length, to + 1 + REACH); index++) {
    const token = tokens[index];
    if (!token || /[.;:!?,)]/.test(token.text)) return null;
    if (!isRoleWord(token, lexicon)) continue;
    // "..., Analyst Tom Mills" is somebody else.
    if (beginsName(index + 1)) return null;
    const role = roleAt(tokens, index, lexicon, mentions);
    const company = role.company ?? companyAfter(tokens, index + 1, lexicon, mentions)?.name;
    return { ...role, ...(company ? { company } : {}) };
  }
  return null;
}

/** The company that a preposition or an article joins to what stands before token `at`: "von Berenberg". */
export function companyAfter(
  tokens: readonly Token[],
  at: number,
  lexicon: RoleLexicon,
  mentions: Mentions,
): Company | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const inBrackets = first.text === '(';
  if (!inBrackets && !lexicon.ofCompany.has(first.lower)) return undefined;
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH); index++) {
    const token = tokens[index];
    if (!token || /[.;:!?,()„“»«"]/.test(token.text)) return undefined;
    const mention = mentions.at(token.start, token.end);
    if (mention) return mention.company;
  }
  return undefined;
}
