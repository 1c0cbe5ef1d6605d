import type { Figure, Quote } from '../../core/summary.ts';

/** Price and change of the closing line, each with the figure that it quotes where there is one. */
export interface QuoteWords {
  price: string;
  change: string | null;
  movement: 'rise' | 'fall' | null;
}

const DIGITS = /\d[\d.,'’\u00a0\u2009\u202f ]*\d|\d/;

/** The digits as the article prints them; only a number that no figure proves is written by us. */
export function wordQuote(quote: Quote, figures: Figure[], locale: string, points: string): QuoteWords {
  const inside = figures.filter((figure) => figure.start >= quote.start && figure.end <= quote.end);
  const printed = (value: number, kind: (figure: Figure) => boolean) =>
    inside
      .find((figure) => kind(figure) && Math.abs(figure.value) === Math.abs(value))
      ?.text.match(DIGITS)?.[0];
  const written = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);

  const change = quote.changePercent;
  const price = printed(quote.price, (figure) => figure.kind !== 'percent') ?? written(quote.price);
  return {
    price: `${price} ${quote.currency === 'points' ? points : quote.currency}`,
    change:
      change === undefined
        ? null
        : `${printed(change, (figure) => figure.kind === 'percent') ?? written(Math.abs(change))} %`,
    movement: !change ? null : change > 0 ? 'rise' : 'fall',
  };
}
