/** Frequent words that English and French do not write alike: no "in", "die", "war", "des". */
export const smallWords: ReadonlySet<string> = new Set(
  'der das und nicht mit auf für von ein eine einen dem den ist sich auch werden nach bei zum zur wird sind oder'.split(
    ' ',
  ),
);
