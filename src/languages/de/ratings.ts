import type { RatingLexicon } from '../../core/statements/rating-words.ts';

const list = (text: string): string[] => text.split('|').map((entry) => entry.trim());

export const ratings: RatingLexicon = {
  grades: list(
    `buy|strong buy|conviction buy|conviction-buy|kaufen|stark kaufen|outperform|outperformer|sector outperform|overweight|übergewichten|add
    |accumulate|akkumulieren|hinzufügen|aufstocken|speculative buy|spekulativ kaufen|top pick|trading buy|market outperform|conviction buy list|conviction-buy-list|positive|positiv
    |hold|halten|neutral|equal-weight|equal weight|equalweight|gleichgewichten|marktgewichten|sector perform|sector-perform
    |market perform|market-perform|marketperform|market performer|peer perform|in-line|in line|inline|marktneutral
    |sell|strong sell|spekulativ verkaufen|verkaufen|underperform|underperformer|sector underperform|underweight|untergewichten|reduce|reduzieren|negative|negativ`,
  ),
  nouns: list('kaufempfehlung|verkaufsempfehlung|halteempfehlung|kaufvotum|verkaufsvotum|kaufrating'),
  plainNouns: list('kauf|verkauf'),
  rated: list('auf|votum|rating|urteil|anlageurteil|einstufung|empfehlung|mit|bei|von'),
  advice:
    /(?<!\p{L})(?:rät|riet|raten|rieten|empfiehlt|empfahl|empfehlen)(?!\p{L})(?: (?:weiter|weiterhin|unverändert|jetzt|nun|nach wie vor|dennoch|trotzdem|daher|anlegern|investoren|aktionären|zunächst|erneut|wieder|die aktien?|das papier|den titel|die papiere|die anteilsscheine)){0,3} (?:zum (?:kauf|verkauf|halten|einstieg|ausstieg)|den (?:kauf|verkauf))(?!\p{L})/u,
  context: list(
    `stuft|stufte|stufen|stuften|hochgestuft|heraufgestuft|herabgestuft|zurückgestuft|abgestuft|eingestuft|einstuft|hochstufte|abstufte|einstufung
    |einstufungen|hochstufung|abstufung|herabstufung|heraufstufung|rating|ratings|votum|votiert|votieren|anlageurteil|urteil|anlagevotum
    |empfehlung|empfiehlt|kursziel|kursziels|bestätigt|bestätigte|bekräftigt|bekräftigte|belässt|beließ|belassen|bleibt bei|bleiben bei
    |bewertet mit|bewertung mit|bewertung auf|nimmt die bewertung|rät|startet|startete|aufgenommen|coverage|beobachtung|studie|strich|streicht|senkt|senkte|hebt|hob|nimmt|nahm|lautet|hält an`,
  ),
  insteadOf: list(
    'statt|anstatt|anstelle von|zuvor|bisher|bislang|vorher|bisherigen|bisheriges|nach zuvor|nach bisher',
  ),
  from: list('von|von bisher|von zuvor'),
  after: list('nach|nach bisher|nach zuvor'),
  to: list('auf|zu'),
  houseAnalyst: /(?<![\p{L}\p{N}-])(?<house>\p{Lu}[\p{L}&.]+)[-\u2010\u2011]Analyst(?:in|en)?(?!\p{L})/u,
  fields: new Set(
    list(
      `aktien|chef|technik|chart|krypto|rohstoff|senior|junior|auto|banken|bank|branchen|markt|öl|gold|tech|chip|pharma|luftfahrt|ki
      |finanz|energie|immobilien|handels|software|medien|telekom|versicherungs|rüstungs|investment|börsen|star|top|konsum|sell-side`,
    ),
  ),
  forCompany: list('für|zu|für die aktie von|für die aktien von|bei'),
  givenUp: /(?<!\p{L})(?:gibt|gab|geben|gaben)(?!\p{L})[^.;:,]{0,30}$/u,
  up: list('auf'),
  withdrawn: list('zurück|zurückgezogen|zurückgenommen|kassiert|gestrichen|aufgegeben|entzogen|gekappt'),
  creditGrade:
    /(?:Aaa|Aa[1-3]|A[1-3]|Baa[1-3]|Ba[1-3]|B[1-3]|Caa[1-3]|AAA|AA|BBB|BB|CCC|CC)[+\-\u2013\u2212]?/u,
  creditContext: list(
    'bonität|bonitätsnote|bonitätsrating|kreditwürdigkeit|kreditrating|kreditnote|langfristrating|emittentenrating',
  ),
};
