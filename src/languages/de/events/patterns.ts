/** Two groups of words with at most so many characters between them, both as whole words. */
export const near = (one: string, other: string, reach = 70): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${one})(?!\\p{L})[^;]{0,${reach}}?(?<!\\p{L})(?:${other})(?!\\p{L})`, 'iu');

/** Any of the words as a whole word. */
export const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

export const stems = (text: string): string[] => text.split('|');

export const MONEY =
  /(?:mio|mrd|millionen|milliarden|billionen|million|billion|euro|dollar|franken|yen|yuan|won|pfund|kronen|prozent|[%$€])/iu;
