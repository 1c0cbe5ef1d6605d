/** What a language tells about the topic of a text. All words are lower case, as tokens are looked up. */
export interface JudgeLexicon {
  /** Words of finance news and how much they say: 3 hardly stands elsewhere, 2 seldom, 1 often. */
  finance: ReadonlyMap<string, number>;
  /** Endings of compounds ("…aktie", "…umsatz") with the same weights. */
  financeEndings: ReadonlyMap<string, number>;
  /** Words of other topics. */
  others: ReadonlyMap<string, OtherTopic>;
  otherEndings: ReadonlyMap<string, OtherTopic>;
}

export interface OtherTopic {
  /** A reason code: "consumer", "sport", "politics" … */
  topic: string;
  weight: number;
}
