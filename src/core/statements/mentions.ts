import type { Company, Span } from '../summary.ts';

export interface Mention extends Span {
  company: Company;
}

/** All mentions of all companies in text order, with look-up by place. */
export interface Mentions {
  /** The mention that overlaps a span, if one does. */
  at(start: number, end: number): Mention | null;
  /** The mentions that lie within a span, in text order. */
  within(start: number, end: number): Mention[];
  /** The last mention that ends at or before an offset. */
  before(offset: number): Mention | null;
}

export function mentionsOf(companies: readonly Company[]): Mentions {
  const all = companies
    .flatMap((company) => company.mentions.map(({ start, end }): Mention => ({ start, end, company })))
    .sort((a, b) => a.start - b.start);
  /** Index of the first mention that ends after the offset. */
  const firstEndingAfter = (offset: number): number => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    at(start, end) {
      const mention = all[firstEndingAfter(start)];
      return mention && mention.start < end ? mention : null;
    },
    within(start, end) {
      const found: Mention[] = [];
      for (let index = firstEndingAfter(start); index < all.length; index++) {
        const mention = all[index];
        if (!mention || mention.start >= end) break;
        found.push(mention);
      }
      return found;
    },
    before: (offset) => all[firstEndingAfter(offset) - 1] ?? null,
  };
}
