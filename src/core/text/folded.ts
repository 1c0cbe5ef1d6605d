/**
 * Regular expressions for lower-cased text. A pattern of hundreds of words costs a compiler ten times as much with the
 * flags `i` and `u` as without, and a service worker compiles anew with every start: so text is lowered once, and
 * patterns are written out for it.
 */

// What \p{L} and \p{N} hold of the scripts that German and English news are written in, as code units.
const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u037f-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u1e00-\\u1fff';
const NUMBERS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189';
const CLASSES: Readonly<Record<string, string>> = {
  L: LETTERS,
  Ll: LETTERS,
  Lu: LETTERS,
  N: NUMBERS,
  Nd: '0-9',
  M: '\\u0300-\\u036f',
  Pd: '\\-\\u2010-\\u2015',
};

/**
 * The pattern that matches in `lowered(text)` what `source` matches in `text` with the flags `iu`. Its own letters
 * must be lower case.
 *
 * @throws Error for a property that stands in no pattern of ours, or a negated one inside a class
 */
export function foldedPattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const plain = source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gs, (piece, kind?: string, name?: string) => {
    if (piece === '[') inClass = true;
    else if (piece === ']') inClass = false;
    if (!kind || !name) return piece;
    const set = CLASSES[name];
    if (set === undefined || (kind === 'P' && inClass)) throw new Error(`no plain class for ${piece}`);
    return inClass ? set : kind === 'P' ? `[^${set}]` : `[${set}]`;
  });
  return new RegExp(plain, flags);
}

/** Lower case with every offset kept: the few letters whose lower case is longer stay as they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join('');
}
