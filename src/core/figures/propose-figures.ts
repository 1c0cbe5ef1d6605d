import type { LanguagePack } from '../language.ts';
import type { TextDocument } from '../text/document.ts';
import type { FigureDraft } from './draft.ts';
import { type Amount, lowerValueOf, upperValueOf } from './numbers/amount.ts';
import { countFromSubject } from './numbers/count-from-subject.ts';
import { dropBoilerplate } from './numbers/drop-boilerplate.ts';
import { dropCodes } from './numbers/drop-codes.ts';
import { dropUnlikely } from './numbers/drop-unlikely.ts';
import { inheritUnits } from './numbers/inherit-units.ts';
import { joinRanges } from './numbers/join-ranges.ts';
import { joinSubunits } from './numbers/join-subunits.ts';
import { joinTolerances } from './numbers/join-tolerances.ts';
import { pairFromTo } from './numbers/pair-from-to.ts';
import { pointsOfRates } from './numbers/points-of-rates.ts';
import { qualify } from './numbers/qualify.ts';
import { readBracketed } from './numbers/read-bracketed.ts';
import { readBreakEven } from './numbers/read-break-even.ts';
import { readRatios } from './numbers/read-ratios.ts';
import { unitsOfTables } from './numbers/read-tables.ts';
import { readerOf } from './numbers/reader.ts';
import { recognizeAmounts } from './numbers/recognize-amounts.ts';
import type { Refiner } from './numbers/refiner.ts';
import { resolveCents } from './numbers/resolve-cents.ts';
import { shareUnits } from './numbers/share-units.ts';
import { tokenStream } from './numbers/stream.ts';

/** In this order: each works on what the ones before it decided. */
const REFINERS: readonly Refiner[] = [
  dropCodes,
  dropBoilerplate,
  joinSubunits,
  joinTolerances,
  joinRanges,
  unitsOfTables,
  readBracketed,
  readRatios,
  shareUnits,
  pointsOfRates,
  countFromSubject,
  inheritUnits,
  // What was inherited holds for its partner too: "von 320 auf 280".
  shareUnits,
  resolveCents,
  pairFromTo,
  qualify,
  dropUnlikely,
  readBreakEven,
];

/** Numbers with their units: found, bounded, valued, ranged and qualified. Meaning comes later. */
export function proposeFigures(doc: TextDocument, pack: LanguagePack): FigureDraft[] {
  const reader = readerOf(pack.quantities);
  const stream = tokenStream(doc, (word) => reader.signWords.has(word));
  const context = { stream, reader };
  let amounts = recognizeAmounts(stream, reader);
  for (const refine of REFINERS) amounts = refine(amounts, context);
  return amounts.map(draft);
}

function draft(amount: Amount): FigureDraft {
  const { start, end, unit, qualifier = 'exact', prior, rules } = amount;
  const upper = upperValueOf(amount);
  return {
    start,
    end,
    kind: unit?.kind ?? 'count',
    value: lowerValueOf(amount),
    ...(upper === undefined ? {} : { valueMax: upper }),
    unit: unit?.unit ?? null,
    qualifier,
    measure: 'level',
    metric: 'other',
    about: null,
    tense: prior ? 'prior' : 'actual',
    rules,
  };
}
