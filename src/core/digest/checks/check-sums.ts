import type { Check, Figure } from '../../summary.ts';
import { foldedPattern, lowered } from '../../text/folded.ts';
import { oncePer, oneOf } from '../../text/phrases.ts';
import { Arithmetic } from './arithmetic.ts';
import { between, type CheckLexicon, type Scene } from './check.ts';
import { absolute, type Interval, intervalOf, overlap, quotient } from './rounding.ts';

const patternsFor = oncePer((lexicon: CheckLexicon) => ({
  partOf: foldedPattern(`(?:^|[\\s,;(–-])${oneOf(lexicon.partOf)}`),
  allParts: foldedPattern(oneOf(lexicon.allParts)),
  ofWhole: foldedPattern(`${oneOf(lexicon.ofWhole)}[^,;.]{0,24}$`),
  thatIs: foldedPattern(`^[^;.()]{0,60}(?:\\(\\s*|${oneOf(lexicon.thatIs)}\\s*)(?:\\p{Ll}+\\.?\\s+){0,2}$`),
}));

/** Parts against their whole, and a share in percent against part and whole. */
export function checkSums(scenes: readonly Scene[], lexicon: CheckLexicon): Check[] {
  return scenes.flatMap((scene) => [...partsOf(scene, lexicon), ...sharesOf(scene, lexicon)]);
}

/**
 * "insgesamt 500, davon 300 in Kiel und 200 in Bonn". Parts that come short of the whole prove nothing, for more may be
 * left unsaid, unless the sentence announces them all; parts that exceed it never hold.
 */
function partsOf(scene: Scene, lexicon: CheckLexicon): Check[] {
  const { partOf, allParts } = patternsFor(lexicon);
  for (const [index, whole] of scene.figures.entries()) {
    const next = scene.figures[index + 1];
    if (!next || whole.kind === 'percent' || whole.measure !== 'level' || !isExactEnough(whole)) continue;
    const link = lowered(between(scene, whole, next));
    const complete = allParts.test(link);
    if (!complete && !partOf.test(link)) continue;
    const parts: Figure[] = [];
    for (const figure of scene.figures.slice(index + 1)) {
      // Currencies that are left out ("davon 300 Millionen") still belong to the whole; other units end the list.
      if (
        !sameUnit(figure, whole) ||
        figure.measure !== 'level' ||
        /[;:]/.test(scene.doc.text.slice(whole.end, figure.start))
      )
        break;
      parts.push(figure);
    }
    if (parts.length === 0 || !parts.every(isExactEnough)) continue;
    const sum = parts.reduce(
      (total, part) => ({ low: total.low + intervalOf(part).low, high: total.high + intervalOf(part).high }),
      { low: 0, high: 0 },
    );
    const target = intervalOf(whole);
    const matches = parts.length > 1 && overlap(sum, target);
    const exceeds = sum.low > target.high;
    if (!matches && !exceeds && !(complete && parts.length > 1)) continue;
    return [partsCheck(whole, parts, matches, scene.decimal)];
  }
  return [];
}

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit || a.unit === null);

const isExactEnough = ({ qualifier, valueMax }: Figure): boolean =>
  valueMax === undefined && (qualifier === 'exact' || qualifier === 'about');

function partsCheck(whole: Figure, parts: readonly Figure[], holds: boolean, decimal: ',' | '.'): Check {
  const arithmetic = new Arithmetic([whole.value], decimal);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const terms = parts.map(({ value }) => arithmetic.amount(value)).join(' + ');
  const left = parts.length > 1 ? `${terms} = ${arithmetic.amount(sum)}` : terms;
  const relation = holds ? '≈' : sum > whole.value ? '>' : '<';
  return {
    kind: 'sum',
    figures: [whole.id, ...parts.map(({ id }) => id)],
    holds,
    detail: `${left} ${relation} ${arithmetic.amount(whole.value)}`,
  };
}

/** "von 9.200 Stellen fallen 1.100 weg, das sind 12 Prozent". */
function sharesOf(scene: Scene, lexicon: CheckLexicon): Check[] {
  const { ofWhole, thatIs } = patternsFor(lexicon);
  const checks: Check[] = [];
  for (const [index, share] of scene.figures.entries()) {
    const part = scene.figures[index - 1];
    const whole = scene.figures[index - 2];
    if (!part || !whole || share.unit !== 'percent' || share.valueMax !== undefined || !isExactEnough(share))
      continue;
    if (part.kind === 'percent' || !sameUnit(part, whole) || !isExactEnough(part) || !isExactEnough(whole))
      continue;
    if (part.tense === 'prior' || whole.tense === 'prior' || whole.value <= 0 || part.value <= 0) continue;
    const before = lowered(
      scene.doc.text.slice(Math.max(scene.sentence.start, whole.start - 60), whole.start),
    );
    if (!ofWhole.test(before) || !thatIs.test(lowered(between(scene, part, share)))) continue;
    const ratio = quotient(absolute(intervalOf(part)), absolute(intervalOf(whole)));
    const computed: Interval = { low: ratio.low * 100, high: ratio.high * 100 };
    const holds = overlap(computed, absolute(intervalOf(share)));
    const arithmetic = new Arithmetic([whole.value], scene.decimal);
    const percent = Number(((part.value / whole.value) * 100).toFixed(1));
    checks.push({
      kind: 'sum',
      figures: [whole.id, part.id, share.id],
      holds,
      detail: `${arithmetic.amount(part.value)} ÷ ${arithmetic.amount(whole.value)} = ${arithmetic.plain(percent)} % ${holds ? '≈' : '≠'} ${arithmetic.plain(Math.abs(share.value))} %`,
    });
  }
  return checks;
}
