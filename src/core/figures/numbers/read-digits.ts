/** The decimal sign that a text writes by habit; Swiss and English notation write a point. */
export type DecimalSign = ',' | '.';

export interface DigitReading {
  value: number;
  /** Digits behind the decimal sign. */
  decimals: number;
  /** Written with thousands separators. */
  grouped: boolean;
}

const VULGAR: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/**
 * Reads a number as it is printed: "1.248", "1’000.50", "1,234.5". Undefined for what only looks like one
 * ("05.10.2026", "1.2.3"). `habit` decides where the print alone does not: "1.248" and "1,248".
 */
export function readDigits(print: string, habit: DecimalSign): DigitReading | undefined {
  const vulgar = VULGAR[print];
  if (vulgar !== undefined) return { value: vulgar, decimals: 2, grouped: false };
  if (!/^\d/.test(print) || print.length > 24) return undefined;
  const separators = print.replace(/\d/g, '').replace(/[’‘]/g, "'");
  if (separators === '') return of(print, '', false);
  const groups = print.split(/[.,'’]/);
  const last = groups[groups.length - 1] ?? '';
  const sign = separators[separators.length - 1] ?? '';
  const others = separators.slice(0, -1);
  if (groups.length === 2 && sign !== "'") {
    const [whole = '', rest = ''] = groups;
    const thousands = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0') && sign !== habit;
    return thousands ? of(whole + rest, '', true) : of(whole, rest, false);
  }
  const uniform = new Set(others).size <= 1;
  if (!uniform || (groups[0] ?? '').length > 3 || groups.slice(1, -1).some((group) => group.length !== 3))
    return undefined;
  const grouping = others[0] ?? sign;
  if (sign === grouping) return last.length === 3 ? of(groups.join(''), '', true) : undefined;
  if (sign === "'") return undefined;
  return of(groups.slice(0, -1).join(''), last, true);
}

function of(whole: string, decimals: string, grouped: boolean): DigitReading {
  return {
    value: Number(decimals ? `${whole}.${decimals}` : whole),
    decimals: decimals.length,
    grouped,
  };
}

/**
 * The decimal sign a text writes by habit: the one that most of its unmistakable decimals show ("493.3", "1,25");
 * dates and times ("22.02.", "9.30 Uhr") have too many groups or are outnumbered.
 */
export function decimalHabit(prints: Iterable<string>, usual: DecimalSign): DecimalSign {
  let commas = 0;
  let points = 0;
  for (const print of prints) {
    if (/^\d+,(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:[.'’]\d{3})+,\d+$/.test(print)) commas++;
    else if (/^\d+\.(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:[,'’]\d{3})+\.\d+$/.test(print)) points++;
  }
  if (usual === ',') return points > 1 && commas === 0 ? '.' : ',';
  return commas > 1 && points === 0 ? ',' : '.';
}
