type Words = ReadonlySet<string>;

/** Words of the economy at large, of payouts and of what is traded by the piece. All lower case. */
export interface EconomyLexicon {
  /** What households buy, as starts of words: dearer goods behind a rate of inflation are inflation. */
  consumerGoods: readonly string[];
  /** "die Rate": goes on with the rate told before. */
  plainRates: Words;
  /** "Wachstum" alone: where inflation is told, the economy's. */
  plainGrowth: Words;
  /** Infinitives of giving: "Das Tagesgeld bringt 1,3 Prozent". */
  yieldingVerbs: Words;
  /** "Abbau von 400 Arbeitsplätzen". */
  cuttingNouns: Words;
  /** "wechselten den Besitzer". */
  handOverNouns: Words;
  /** "die Aktionäre erhalten": what they get a share is a dividend. */
  payees: Words;
  /** Units of what is bought by the piece, with "zu" and a price: "120 Aktien zu 14 Euro". */
  pieceUnits: Words;
  /** "zu". */
  pricePrepositions: Words;
  /** Units of coins: what is held of them is an asset, what is bought an investment. */
  coins: Words;
  /** Infinitives of buying. */
  buyingVerbs: Words;
}
