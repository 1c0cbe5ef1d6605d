const SMALL: Record<string, number> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Record<string, number> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

const SPECIAL = new Map([
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['einhalb', 0.5],
]);

const BELOW_HUNDRED = new Map<string, number>([...Object.entries(SMALL), ...Object.entries(TENS)]);
for (const [tens, value] of Object.entries(TENS))
  for (const [one, digit] of Object.entries(SMALL))
    if (digit > 0 && digit < 10 && one !== 'eins') BELOW_HUNDRED.set(`${one}und${tens}`, value + digit);

/**
 * The cardinal that a German word spells, up to 999.999 and with "-einhalb": "elf", "zweihundertfünfzig",
 * "hunderttausend", "fünfeinhalb". Undefined for any other word.
 */
export function readNumberWord(word: string): number | undefined {
  if (word === 'ein' || word === 'eine') return undefined;
  const small = SPECIAL.get(word) ?? BELOW_HUNDRED.get(word);
  if (small !== undefined) return small;
  if (word.length > 80) return undefined;
  if (word.endsWith('einhalb')) {
    const whole = BELOW_HUNDRED.get(word.slice(0, -'einhalb'.length));
    return whole === undefined ? undefined : whole + 0.5;
  }
  return word.includes('hundert') || word.includes('tausend') ? thousands(word) : undefined;
}

function thousands(word: string): number | undefined {
  const at = word.indexOf('tausend');
  if (at < 0) return hundreds(word);
  const many = at === 0 ? 1 : hundreds(word.slice(0, at));
  const rest = afterAnd(word.slice(at + 'tausend'.length));
  const few = rest === '' ? 0 : hundreds(rest);
  return many === undefined || few === undefined ? undefined : many * 1000 + few;
}

function hundreds(word: string): number | undefined {
  const at = word.indexOf('hundert');
  if (at < 0) return BELOW_HUNDRED.get(word);
  const many = at === 0 ? 1 : BELOW_HUNDRED.get(word.slice(0, at));
  const rest = afterAnd(word.slice(at + 'hundert'.length));
  const few = rest === '' ? 0 : BELOW_HUNDRED.get(rest);
  return many === undefined || few === undefined ? undefined : many * 100 + few;
}

function afterAnd(word: string): string {
  return /^und(?=.)/.test(word) && !BELOW_HUNDRED.has(word) ? word.slice(3) : word;
}
