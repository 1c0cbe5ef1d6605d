import type { RatingLexicon } from '../../core/statements/rating-words.ts';

const list = (text: string): string[] => text.split('|').map((entry) => entry.trim());

export const ratings: RatingLexicon = {
  grades: list(
    `buy|strong buy|conviction buy|conviction-buy|kaufen|stark kaufen|outperform|outperformer|sector outperform|overweight|übergewichten|add
    |accumulate|akkumulieren|hinzufügen|aufstocken|speculative buy|spekulativ kaufen|top pick|positive|positiv
    |hold|halten|neutral|equal-weight|equal weight|equalweight|gleichgewichten|marktgewichten|sector perform|sector-perform
    |market perform|market-perform|marketperform|market performer|peer perform|in-line|in line|inline|marktneutral
    |sell|strong sell|verkaufen|underperform|underperformer|sector underperform|underweight|untergewichten|reduce|reduzieren|negative|negativ`,
  ),
  nouns: list('kaufempfehlung|verkaufsempfehlung|halteempfehlung|kaufvotum|verkaufsvotum|kaufrating'),
  advice: list(
    `rät zum kauf|rät weiter zum kauf|rät weiterhin zum kauf|rät unverändert zum kauf|rät jetzt zum kauf|rät nun zum kauf|raten zum kauf
    |raten weiter zum kauf|raten weiterhin zum kauf|empfiehlt zum kauf|empfehlen zum kauf|empfiehlt weiter den kauf|empfiehlt den kauf
    |rät zum verkauf|rät weiter zum verkauf|rät nun zum verkauf|rät jetzt zum verkauf|raten zum verkauf|empfiehlt den verkauf
    |rät zum halten|rät weiter zum halten|rät weiterhin zum halten|raten zum halten|rät zum einstieg|rät zum ausstieg`,
  ),
  context: list(
    `stuft|stufte|stufen|stuften|hochgestuft|heraufgestuft|herabgestuft|abgestuft|eingestuft|einstuft|hochstufte|abstufte|einstufung
    |einstufungen|hochstufung|abstufung|herabstufung|heraufstufung|rating|ratings|votum|votiert|votieren|anlageurteil|urteil|anlagevotum
    |empfehlung|empfiehlt|kursziel|kursziels|bestätigt|bestätigte|bekräftigt|bekräftigte|belässt|beließ|belassen|bleibt bei|bleiben bei
    |bewertet mit|bewertung mit|bewertung auf|nimmt die bewertung|rät|startet|startete|aufgenommen|coverage|beobachtung|studie`,
  ),
  insteadOf: list(
    'statt|anstatt|anstelle von|zuvor|bisher|bislang|vorher|bisherigen|bisheriges|nach zuvor|nach bisher',
  ),
  from: list('von|von bisher|von zuvor'),
  forCompany: list('für|zu|für die aktie von|für die aktien von|bei'),
  withdrawn: list('zurück|zurückgezogen|zurückgenommen|kassiert|gestrichen|aufgegeben|entzogen|gekappt'),
  creditGrade:
    /(?:Aaa|Aa[1-3]|A[1-3]|Baa[1-3]|Ba[1-3]|B[1-3]|Caa[1-3]|AAA|AA|BBB|BB|CCC|CC)[+\-\u2013\u2212]?/u,
  creditContext: list(
    'bonität|bonitätsnote|bonitätsrating|kreditwürdigkeit|kreditrating|kreditnote|langfristrating|emittentenrating',
  ),
};
