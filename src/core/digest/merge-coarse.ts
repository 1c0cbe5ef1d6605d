import type { Figure } from '../summary.ts';
import { type Places, sameParty, sameUnit } from './repeats.ts';

/** A headline rounds ("62.000", "24.000 Punkte") what the body gives exactly: one statement, led by the exact figure. */
export function mergeCoarse(statements: readonly Places[]): Places[] {
  const merged: Places[] = [];
  const near = new Map<string, number[]>();
  for (const places of statements) {
    const [figure] = places;
    const key = `${figure.metric} ${figure.value.toPrecision(figure.kind === 'percent' ? 1 : 2)}`;
    const alike = near.get(key) ?? [];
    const at = alike.find((index) => {
      const other = merged[index]?.[0];
      return other && (roundsTo(figure, other) || roundsTo(other, figure));
    });
    const known = at === undefined ? undefined : merged[at];
    if (at === undefined || !known) {
      alike.push(merged.length);
      near.set(key, alike);
      merged.push(places);
    } else if (roundsTo(figure, known[0])) merged[at] = [...places, ...known];
    else known.push(...places);
  }
  return merged;
}

/**
 * A title's number that the body tells again is one statement, whatever else was read of either: the body has the words
 * that say what it is and whose, so it leads. Percentages meet by chance, amounts hardly.
 */
export function mergeTitle(statements: readonly Places[], titleEnd: number): Places[] {
  const merged: Places[] = [];
  const inTitle = new Map<number, number[]>();
  for (const places of statements) {
    const [figure] = places;
    const alike = inTitle.get(figure.value) ?? [];
    const known = alike.findIndex((index) => {
      const [told] = merged[index] ?? [];
      return told !== undefined && sameAmount(told, figure);
    });
    const index = alike[known];
    if (figure.start >= titleEnd && index !== undefined) {
      merged[index] = [...places, ...(merged[index] ?? [])];
      alike.splice(known, 1);
      continue;
    }
    if (places.every(({ start }) => start < titleEnd)) inTitle.set(figure.value, [...alike, merged.length]);
    merged.push(places);
  }
  return merged;
}

const sameAmount = (a: Figure, b: Figure): boolean =>
  a.kind !== 'percent' && a.measure === b.measure && a.valueMax === b.valueMax && sameUnit(a, b);

function roundsTo(exact: Figure, coarse: Figure): boolean {
  if (exact.metric !== coarse.metric || exact.kind !== coarse.kind || exact.measure !== coarse.measure)
    return false;
  if (exact.kind !== 'count' && exact.unit !== coarse.unit) return false;
  if (exact.valueMax !== coarse.valueMax || !sameParty(exact.about, coarse.about)) return false;
  if ((exact.tense === 'prior') !== (coarse.tense === 'prior')) return false;
  if (exact.value === coarse.value) return true;
  if (exact.kind === 'percent') return roundsInTitle(exact, coarse);
  if (coarse.value === 0) return false;
  const digits = String(Math.abs(coarse.value)).replace(/^0\.0*|\.|0+$/g, '').length;
  if (digits < 2 || Math.abs(exact.value - coarse.value) > Math.abs(coarse.value) * 0.05) return false;
  return Number(exact.value.toPrecision(digits)) === coarse.value;
}

const decimalsOf = ({ text }: Figure): number => /[.,](\p{Nd}+)/u.exec(text)?.[1]?.length ?? 0;

/** "DAX verliert 0,8 Prozent" above "um 0,83 Prozent". */
const roundsInTitle = (exact: Figure, coarse: Figure): boolean => {
  const decimals = decimalsOf(coarse);
  return (
    decimals < decimalsOf(exact) &&
    exact.metric === 'price' &&
    Number(exact.value.toFixed(decimals)) === coarse.value
  );
};
