import type { Check, Figure } from '../../summary.ts';
import { foldedPattern, lowered } from '../../text/folded.ts';
import { oncePer, oneOf } from '../../text/phrases.ts';
import { sameParty } from '../repeats.ts';
import { Arithmetic } from './arithmetic.ts';
import { between, type CheckLexicon, type Scene } from './check.ts';
import { absolute, type Interval, intervalOf, overlap, quotient } from './rounding.ts';

const patternsFor = oncePer((lexicon: CheckLexicon) => ({
  adjusted: foldedPattern(oneOf(lexicon.adjusted)),
  bases: foldedPattern(oneOf(lexicon.bases), 'g'),
}));

/** How far a stated whole ten may lie from the exact change, in percent. */
const ROUND_TEN = 2.5;

interface Move {
  from: Figure;
  to: Figure;
  change: Figure;
}

/**
 * Base and new level against the stated change. Only where the sentence leaves no choice: one base, one level and one
 * change of the metric, nothing adjusted, no second thing to compare with.
 */
export function checkChanges(scenes: readonly Scene[], lexicon: CheckLexicon): Check[] {
  const { adjusted, bases } = patternsFor(lexicon);
  const checks: Check[] = [];
  for (const scene of scenes) {
    const moves = movesIn(scene);
    if (moves.length === 0) continue;
    const text = lowered(scene.text);
    if (adjusted.test(text)) continue;
    const named = new Set([...text.matchAll(bases)].map(([word]) => word.slice(0, 6)));
    for (const { from, to, change } of moves) {
      const outcome = compare(from, to, change);
      if (!outcome) continue;
      // With two things to compare with, a mismatch proves nothing, and a match may be chance.
      if (named.size > 1 && !outcome.holds) continue;
      checks.push({
        kind: 'change',
        figures: [from.id, to.id, change.id],
        holds: outcome.holds,
        detail: detailOf(from, to, change, outcome.holds, scene.decimal),
      });
    }
  }
  return checks;
}

/** Base and level that belong together, with the only change that can be theirs. */
function movesIn(scene: Scene): Move[] {
  const moves: Move[] = [];
  const levels = scene.figures.filter(
    ({ measure, valueMax }) => measure === 'level' && valueMax === undefined,
  );
  const changes = scene.figures.filter(
    ({ measure, valueMax }) => measure === 'change' && valueMax === undefined,
  );
  if (changes.length === 0) return moves;
  for (const from of levels) {
    if (from.tense !== 'prior' || isLoose(from)) continue;
    const partners = levels.filter(
      (to) =>
        to.tense !== 'prior' &&
        to.unit === from.unit &&
        to.per === from.per &&
        sameSubject(to, from) &&
        !isLoose(to),
    );
    const bases = levels.filter(
      (other) => other.tense === 'prior' && other.unit === from.unit && sameSubject(other, from),
    );
    const to = partners[0];
    if (partners.length !== 1 || bases.length !== 1 || !to) continue;
    const own = changes.filter((change) => sameSubject(change, from) || nextTo(scene, change, from, to));
    const change = own[0];
    if (own.length !== 1 || !change || isLoose(change)) continue;
    if (Math.max(gap(from, to), Math.min(gap(change, to), gap(change, from))) > 120) continue;
    moves.push({ from, to, change });
  }
  return moves;
}

const sameSubject = (a: Figure, b: Figure): boolean => a.metric === b.metric && sameParty(a.about, b.about);

/** "von 100 auf 120 Euro, plus 15 Prozent": the change is theirs whatever metric was read for it. */
const nextTo = (scene: Scene, change: Figure, from: Figure, to: Figure): boolean =>
  [from, to].some((level) => {
    const text = change.start >= level.end ? between(scene, level, change) : between(scene, change, level);
    return /^[\s,(–-]*(?:\p{L}+\.?\s*){0,2}[\s(]*$/u.test(text);
  });

/** Bounds ("mehr als", "bis zu") settle no arithmetic. */
const isLoose = ({ qualifier }: Figure): boolean => qualifier !== 'exact' && qualifier !== 'about';

const gap = (a: Figure, b: Figure): number =>
  Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);

function compare(from: Figure, to: Figure, change: Figure): { holds: boolean } | null {
  if (from.value === 0 || Math.sign(from.value) !== Math.sign(to.value || from.value)) return null;
  const before = absolute(intervalOf(from));
  const after = absolute(intervalOf(to));
  const stated = intervalOf(change);
  // "um 80 Prozent" is said of 77 too: whole tens are round by habit.
  if (change.unit === 'percent' && change.value !== 0 && change.value % 10 === 0) {
    stated.low -= ROUND_TEN;
    stated.high += ROUND_TEN;
  }
  // A growing loss is told as growth or as a fall: sizes are compared without their sign then.
  const unsigned = from.value < 0;
  const size: Interval = unsigned ? absolute(stated) : stated;
  let computed: Interval;
  if (change.kind === 'percent' && change.unit === 'percent' && from.unit !== 'percent') {
    const ratio = quotient(after, before);
    computed = { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
  } else if (change.unit === from.unit || (from.unit === 'percent' && change.unit === 'percentage_point')) {
    computed = { low: after.low - before.high, high: after.high - before.low };
  } else if (from.unit === 'percent' && change.unit === 'basis_point') {
    computed = { low: (after.low - before.high) * 100, high: (after.high - before.low) * 100 };
  } else return null;
  if (unsigned) computed = absolute(computed);
  return { holds: overlap(computed, size) };
}

function detailOf(from: Figure, to: Figure, change: Figure, holds: boolean, decimal: ',' | '.'): string {
  const arithmetic = new Arithmetic([from.value, to.value], decimal);
  const relation = holds ? '≈' : '≠';
  const [a, b] = [arithmetic.amount(Math.abs(to.value)), arithmetic.amount(Math.abs(from.value))];
  if (change.unit === 'percent') {
    const percent = (Math.abs(to.value) / Math.abs(from.value) - 1) * 100;
    return `${a} ÷ ${b} − 1 = ${arithmetic.signed(Number(percent.toFixed(1)))} % ${relation} ${arithmetic.signed(change.value)} %`;
  }
  const difference = to.value - from.value;
  if (change.unit === 'basis_point')
    return `(${a} − ${b}) × 100 = ${arithmetic.plain(difference * 100)} ${relation} ${arithmetic.plain(change.value)}`;
  const stated = change.unit === from.unit ? arithmetic.amount(change.value) : arithmetic.plain(change.value);
  const computed = change.unit === from.unit ? arithmetic.amount(difference) : arithmetic.plain(difference);
  return `${a} − ${b} = ${computed} ${relation} ${stated}`;
}
