import type { SentenceLexicon } from '../../core/text/sentences.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const sentences: SentenceLexicon = {
  abbreviations: words('inc corp co ltd plc mr mrs ms dr st jr sr vs u.s u.k e.g i.e approx bn mln'),
  beforeNumber: words('no vol fig'),
  afterOrdinal: words('quarter half'),
  starters: words('the a an in on at for it they he she this that shares analysts'),
};
