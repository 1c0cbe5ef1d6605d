export type TopicKind = 'index' | 'commodity' | 'currency' | 'coin' | 'country' | 'bond' | 'authority';

/** Something that is no company and yet has figures: an index, a commodity, a currency, a country. */
export interface Topic {
  name: string;
  kind: TopicKind;
  /** Further spellings and inflected forms. */
  forms: readonly string[];
  /** Further names of the same standing: it is called as the text first does. */
  calls?: readonly string[];
  /** An index of a survey, which no one trades: the mood of an economy. */
  gauge?: boolean;
  /** ISO 4217, of a currency: an amount in dollars is no rate of the dollar. */
  code?: string;
  /** Name of the country whose market, money, central bank or economy it is; of a country its own. */
  home?: string | undefined;
}
