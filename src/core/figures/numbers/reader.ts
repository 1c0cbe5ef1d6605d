import type { Qualifier } from '../../summary.ts';
import type { QuantityLexicon, Unit } from './lexicon.ts';
import { PhraseTable } from './phrases.ts';

/** A lexicon made ready for look-ups. */
export interface QuantityReader {
  lexicon: QuantityLexicon;
  scales: PhraseTable<number>;
  units: PhraseTable<Unit>;
  signs: PhraseTable<Unit>;
  qualifiers: PhraseTable<Qualifier>;
  /** Every word of a qualifier. */
  qualifierWords: ReadonlySet<string>;
  /** Scales and units of one word, for the parts of compounds. */
  scaleWords: ReadonlyMap<string, number>;
  unitWords: ReadonlyMap<string, Unit>;
  /** Codes that may be glued to the number behind them. */
  signWords: ReadonlySet<string>;
}

const readers = new WeakMap<QuantityLexicon, QuantityReader>();

/** Look-up tables of a lexicon, built once. */
export function readerOf(lexicon: QuantityLexicon): QuantityReader {
  let reader = readers.get(lexicon);
  if (!reader) {
    const { numbers, units } = lexicon;
    reader = {
      lexicon,
      scales: new PhraseTable(numbers.scales),
      units: new PhraseTable(units.units),
      signs: new PhraseTable(units.signs, true),
      qualifiers: new PhraseTable(numbers.qualifiers),
      qualifierWords: new Set(numbers.qualifiers.flatMap(([phrase]) => phrase.split(' '))),
      signWords: new Set(
        units.signs.map(([phrase]) => phrase).filter((phrase) => !units.doubtfulCodes.has(phrase)),
      ),
      scaleWords: new Map(numbers.scales),
      unitWords: new Map([
        ...units.signs.map(([phrase, unit]) => [phrase.toLowerCase(), unit] as const),
        ...units.units,
      ]),
    };
    readers.set(lexicon, reader);
  }
  return reader;
}
