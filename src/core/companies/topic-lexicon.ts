export type TopicKind = 'index' | 'commodity' | 'currency' | 'coin' | 'country' | 'bond';

/** Something that is no company and yet has figures: an index, a commodity, a currency, a country. */
export interface Topic {
  name: string;
  kind: TopicKind;
  /** Further spellings and inflected forms. */
  forms: readonly string[];
}
