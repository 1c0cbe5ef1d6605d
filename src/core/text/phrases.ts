const SPACE = '[\\s\\u00a0\\u202f\\u2009]';

/**
 * The source of a regular expression that matches any of the given words or phrases, longest first, as whole words
 * (umlauts count as letters). A space in a phrase matches any white space; no phrases match nothing. Use with the flags `iu`, or in
 * lower case with `foldedPattern`.
 */
export function oneOf(phrases: Iterable<string>): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, `${SPACE}+`));
  // An empty group would match everywhere.
  if (sources.length === 0) return '(?!)';
  return `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
}

/** Makes something costly from a lexicon once and keeps it as long as the lexicon lives. */
export function oncePer<Lexicon extends object, Made>(make: (lexicon: Lexicon) => Made) {
  const made = new WeakMap<Lexicon, Made>();
  return (lexicon: Lexicon): Made => {
    let result = made.get(lexicon);
    if (result === undefined) {
      result = make(lexicon);
      made.set(lexicon, result);
    }
    return result;
  };
}
