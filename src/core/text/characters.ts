/**
 * Kinds of UTF-16 units, for scanners that read text unit by unit. Almost all of German and English news is written in
 * Latin letters and general punctuation; a text with anything else is for a regular expression with the flag `u`.
 */
export const [OTHER, LETTER, DIGIT, SPACE, INVISIBLE] = [0, 1, 2, 3, 4] as const;

/** The end of Latin Extended-B; punctuation and currency signs follow at 0x2000. */
const LATIN_END = 0x250;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;
const CURRENCY = 0x20a0;
const CURRENCY_END = 0x20d0;

const KINDS = new Uint8Array(CURRENCY_END);
for (let code = 0; code < CURRENCY_END; code = code + 1 === LATIN_END ? PUNCTUATION : code + 1) {
  const sign = String.fromCharCode(code);
  if (/[\u00ad\u200b]/.test(sign)) KINDS[code] = INVISIBLE;
  else if (/\s/.test(sign)) KINDS[code] = SPACE;
  else if (/\p{L}/u.test(sign)) KINDS[code] = LETTER;
  else if (/\p{N}/u.test(sign)) KINDS[code] = DIGIT;
}

/** Letter, number, white space, invisible (soft hyphen, zero-width space) or other; valid where `isPlain` holds. */
export function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

/** Whether `kindOf` knows every unit of a stretch of text. */
export function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < LATIN_END) continue;
    if (code < PUNCTUATION || code >= CURRENCY_END || (code >= PUNCTUATION_END && code < CURRENCY))
      return false;
  }
  return true;
}
