import type { Check, Figure } from '../../summary.ts';
import { foldedPattern, lowered } from '../../text/folded.ts';
import { oncePer, oneOf } from '../../text/phrases.ts';
import { Arithmetic } from './arithmetic.ts';
import { between, type CheckLexicon, type Scene } from './check.ts';
import { knownBand } from './exchange-bands.ts';
import { absolute, type Interval, intervalOf, overlap, quotient } from './rounding.ts';

/** One amount twice, in two currencies, with the rate that it implies: units of `to` for one of `from`. */
export interface Conversion {
  from: Figure;
  to: Figure;
  rate: number;
  interval: Interval;
}

/** Rates of one text may be of different days: they may lie this far apart beyond their rounding. */
const DRIFT = 0.08;

const linkFor = oncePer((lexicon: CheckLexicon) =>
  foldedPattern(
    `^\\s*(?:\\(\\s*(?:\\p{Ll}+\\.?\\s+){0,2}|(?:,|\\p{Pd}|oder)?\\s*(?:das (?:sind|entspricht) )?(?:${oneOf(lexicon.converted)})(?:\\s+\\p{Ll}+\\.?){0,2}\\s*)$`,
  ),
);

/** Amounts that stand in brackets or behind "umgerechnet" right after one of another currency. */
export function findConversions(scenes: readonly Scene[], lexicon: CheckLexicon): Conversion[] {
  const link = linkFor(lexicon);
  const found: Conversion[] = [];
  for (const scene of scenes) {
    for (const [index, to] of scene.figures.entries()) {
      const from = scene.figures[index - 1];
      if (!from || !isAmount(from) || !isAmount(to) || from.unit === to.unit || from.per !== to.per) continue;
      if (from.value === 0 || to.value === 0 || from.measure !== to.measure) continue;
      if (!link.test(lowered(between(scene, from, to)))) continue;
      const interval = quotient(absolute(intervalOf(to)), absolute(intervalOf(from)));
      found.push({ from, to, rate: Math.abs(to.value / from.value), interval });
    }
  }
  return found;
}

const isAmount = (figure: Figure): boolean =>
  figure.kind === 'money' && figure.unit !== null && figure.valueMax === undefined;

/** Each conversion against the rates that the world has seen, and against the other conversions of the text. */
export function checkConversions(
  scenes: readonly Scene[],
  conversions: readonly Conversion[],
  { magnitudes }: CheckLexicon,
): Check[] {
  const decimal = scenes[0]?.decimal ?? ',';
  return conversions.map((conversion) => {
    const { from, to, rate, interval } = conversion;
    const arithmetic = new Arithmetic([from.value, to.value], decimal);
    // Written the way rates are quoted: above one.
    const amount = ({ value, unit }: Figure) =>
      [arithmetic.amount(Math.abs(value)), magnitudes[arithmetic.power], unit].filter(Boolean).join(' ');
    const sum = (a: Figure, b: Figure) =>
      `${amount(a)} ÷ ${amount(b)} = ${arithmetic.plain(Math.abs(a.value / b.value))}`;
    const detail = rate < 1 ? sum(from, to) : sum(to, from);
    const band = knownBand(from.unit ?? '', to.unit ?? '');
    const rival = conversions.find((other) => other !== conversion && disagrees(conversion, other));
    const holds = (!band || overlap(interval, band)) && !rival;
    const others = rival ? [rival.from.id, rival.to.id] : [];
    const rest = rival
      ? ` ≠ ${arithmetic.plain(rate < 1 ? 1 / asRate(rival, from.unit) : asRate(rival, from.unit))}`
      : '';
    return { kind: 'conversion', figures: [from.id, to.id, ...others], holds, detail: detail + rest };
  });
}

/** The rate of a conversion seen from one currency. */
const asRate = ({ from, rate }: Conversion, unit: string | null): number =>
  from.unit === unit ? rate : 1 / rate;

function disagrees(one: Conversion, other: Conversion): boolean {
  const same = one.from.unit === other.from.unit && one.to.unit === other.to.unit;
  const reversed = one.from.unit === other.to.unit && one.to.unit === other.from.unit;
  if (!same && !reversed) return false;
  const rates = same ? other.interval : { low: 1 / other.interval.high, high: 1 / other.interval.low };
  return !overlap({ low: one.interval.low * (1 - DRIFT), high: one.interval.high * (1 + DRIFT) }, rates);
}
