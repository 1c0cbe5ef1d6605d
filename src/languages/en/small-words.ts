/** Frequent words that German does not write alike: no "in", "was", "die", "an". */
export const smallWords: ReadonlySet<string> = new Set(
  'the and of to is that for with are its it has said from have by its on at as be will this'.split(' '),
);
