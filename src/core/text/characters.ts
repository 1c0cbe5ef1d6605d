/**
 * Kinds of UTF-16 units, for scanners that read text unit by unit. Almost all of German and English news is written in
 * Latin letters and general punctuation; a text with anything else is for a regular expression with the flag `u`.
 */
export const [OTHER, LETTER, DIGIT, SPACE, INVISIBLE] = [0, 1, 2, 3, 4] as const;

/** The end of Latin and what modifies it ("soʻm"); punctuation, raised and lowered figures ("CO₂"), currencies follow. */
const LATIN_END = 0x300;
const PUNCTUATION = 0x2000;
const CURRENCY_END = 0x20d0;
/** "৳", "฿"; arrows, boxes, shapes, dingbats ("▲", "✓"): neither letters nor, but for two gaps, numbers. */
const SIGNS: readonly (readonly [from: number, end: number])[] = [
  [0x9f3, 0x9f4],
  [0xe3f, 0xe40],
  [0x2190, 0x2460],
  [0x2500, 0x2776],
  [0x2794, 0x2c00],
];

const KINDS = new Uint8Array(CURRENCY_END);
const [UPPER, LOWER] = [1, 2] as const;
const CASES = new Uint8Array(LATIN_END);
for (let code = 0; code < CURRENCY_END; code = code + 1 === LATIN_END ? PUNCTUATION : code + 1) {
  const sign = String.fromCharCode(code);
  if (/[\u00ad\u200b]/.test(sign)) KINDS[code] = INVISIBLE;
  else if (/\s/.test(sign)) KINDS[code] = SPACE;
  else if (/\p{L}/u.test(sign)) KINDS[code] = LETTER;
  else if (/\p{N}/u.test(sign)) KINDS[code] = DIGIT;
  if (KINDS[code] === LETTER) CASES[code] = /\p{Lu}/u.test(sign) ? UPPER : /\p{Ll}/u.test(sign) ? LOWER : 0;
}

/** Letter, number, white space, invisible (soft hyphen, zero-width space) or other; valid where `isPlain` holds. */
export function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

// One unit of any script: Latin is looked up, the rest asked of a pattern. Half a surrogate pair is nothing.
const test = (code: number, pattern: RegExp): boolean => pattern.test(String.fromCharCode(code));

export const isLetter = (code: number): boolean =>
  code < LATIN_END ? KINDS[code] === LETTER : test(code, /\p{L}/u);
export const isNumber = (code: number): boolean =>
  code < LATIN_END ? KINDS[code] === DIGIT : test(code, /\p{N}/u);
export const isUpper = (code: number): boolean =>
  code < LATIN_END ? CASES[code] === UPPER : test(code, /\p{Lu}/u);
export const isLower = (code: number): boolean =>
  code < LATIN_END ? CASES[code] === LOWER : test(code, /\p{Ll}/u);

/** Whether `kindOf` knows every unit of a stretch of text. */
export function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < LATIN_END) continue;
    if (code >= PUNCTUATION && code < CURRENCY_END) continue;
    if (!SIGNS.some(([start, end]) => code >= start && code < end)) return false;
  }
  return true;
}
