import type { Span } from '../summary.ts';
import type { Token } from '../text/tokens.ts';

/** The words that tell a person. All entries are lower case. */
export interface NameLexicon {
  firstNames: ReadonlySet<string>;
  /** Lower-case words inside a name: "von", "van". */
  particles: ReadonlySet<string>;
  /** Capital words that no person is called: function words, common nouns of the trade. */
  notNames: ReadonlySet<string>;
}

/** Token indices of a name; `end` exclusive. */
export interface NameSpan {
  from: number;
  to: number;
  /** Capital parts, initials included. */
  parts: number;
}

const LONGEST_NAME = 5;
const NAME_PART =
  /^(?:(?:Mc|Mac|O['’]|D['’]|Di|De|La|Le|Van)?\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?|(?:O|D)['’]\p{Lu}\p{Ll}+)(?:[-\u2010\u2011]\p{Lu}\p{Ll}+)*$/u;

/**
 * The longest run of words from `at` that may be a name: capital words and initials, particles between them.
 * `taken` says which stretches belong to a company, `isNone` which words are roles or titles; none of them is part of a name.
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  lexicon: NameLexicon,
  taken: (span: Span) => boolean,
  isNone: (token: Token) => boolean,
): NameSpan | null {
  let to = at;
  let parts = 0;
  let initials = 0;
  let index = at;
  while (index < tokens.length && parts < LONGEST_NAME) {
    const token = tokens[index];
    if (!token) break;
    const initial = /^\p{Lu}$/u.test(token.text);
    const part = (initial || NAME_PART.test(token.text)) && token.kind === 'word';
    // A founder may be called like the company: behind a first name its name is a surname.
    const surname = parts === 1 && lexicon.firstNames.has(tokens[at]?.lower ?? '');
    if (part && !lexicon.notNames.has(token.lower) && (surname || !taken(token)) && !isNone(token)) {
      parts++;
      index++;
      if (initial && tokens[index]?.text === '.' && tokens[index]?.start === token.end) index++;
      if (initial) initials++;
      else to = index;
    } else if (
      parts - initials === 1 &&
      lexicon.particles.has(token.text) &&
      joinsName(tokens, index, lexicon, taken)
    ) {
      index++;
    } else break;
  }
  return to > at ? { from: at, to, parts } : null;
}

/** A particle belongs to the name only where a capital part follows that is no company: "von der Leyen". */
function joinsName(
  tokens: readonly Token[],
  at: number,
  lexicon: NameLexicon,
  taken: (span: Span) => boolean,
) {
  let next = at + 1;
  while (lexicon.particles.has(tokens[next]?.text ?? '')) next++;
  const token = tokens[next];
  return (
    token !== undefined && NAME_PART.test(token.text) && !taken(token) && !lexicon.notNames.has(token.lower)
  );
}
