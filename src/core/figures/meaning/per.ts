import type { FigureContext } from './context.ts';
import type { MeaningLexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Item } from './reading.ts';

/** Per what an amount is, where its construction says it: "je Aktie", "Euro/Aktie", "im Jahr", "Gewinn je Aktie". */
export function decidePer(figure: FigureContext, lexicon: MeaningLexicon): [string, string] | undefined {
  const { draft, reading, item } = figure;
  if (draft.kind !== 'money' && draft.kind !== 'quantity' && draft.kind !== 'count') return undefined;
  const { items } = reading;
  for (let at = item.index + 1, last = at + 2; at <= last; at++) {
    const other = items[at];
    // A conversion in brackets parts an amount from its unit: "30 Dollar (28 Euro) je Aktie".
    if (other && other.depth > item.depth) {
      last++;
      continue;
    }
    if (!other || (other.kind === 'mark' && other.text !== '/' && !/["“”»«]/.test(other.text))) break;
    const behind = perAt(items, at, lexicon);
    if (behind) return [behind, 'per:behind'];
    if (other.kind === 'figure' || other.verbs || (other.noun?.metric && !other.noun.weak)) break;
  }
  const share = shareFurtherOn(figure, lexicon);
  if (share) return share;
  for (const word of figure.left.between) {
    const often = phraseAt([{ lower: word }], 0, lexicon.perPhrases);
    if (often) return [often.sense, 'per:adverb'];
  }
  if (draft.kind !== 'money') return undefined;
  return before(figure, lexicon) ?? pricedUnit(figure, lexicon);
}

/** "Ergebnis je Aktie: 3,09 Euro": the noun says it. */
export function perOfNoun({ draft, sense, left }: FigureContext): [string, string] | undefined {
  const per = sense?.per ?? left.governor?.noun?.per;
  if (draft.kind !== 'money' && !(per && draft.kind === 'count')) return undefined;
  return per ? [per, 'per:noun'] : undefined;
}

/** "je", "pro", "/" and what follows, or an expression of its own: "im Jahr", "jährlich". */
function perAt(items: readonly Item[], at: number, lexicon: MeaningLexicon): string | undefined {
  const phrase = phraseAt(items, at, lexicon.perPhrases);
  // "im Jahr davor", "im Jahr 2025" are times.
  if (
    phrase &&
    !phraseAt(items, at, lexicon.priorTimes) &&
    items[at + phrase.words.length]?.kind !== 'number'
  )
    return phrase.sense;
  const item = items[at];
  if (!item || (!lexicon.perWords.has(item.lower) && item.text !== '/')) return undefined;
  for (let next = at + 1; next <= at + 3; next++) {
    const unit = items[next];
    if (!unit || unit.kind === 'mark') return undefined;
    const per = perUnit(unit.lower, lexicon);
    if (per) return per;
  }
  return undefined;
}

function perUnit(word: string, lexicon: MeaningLexicon): string | undefined {
  const whole = lexicon.perUnits.get(word);
  if (whole) return whole;
  for (let cut = 1; cut <= word.length - 4; cut++) {
    const per = lexicon.perUnits.get(word.slice(cut));
    if (per) return per;
  }
  return undefined;
}

/** "Ein Barrel der Sorte Brent kostete 71 Dollar", "für eine Feinunze wurden 4.000 Dollar gezahlt". */
function pricedUnit(
  { reading, clause, draft }: FigureContext,
  lexicon: MeaningLexicon,
): [string, string] | undefined {
  if (Math.abs(draft.value) >= 1e6) return undefined;
  for (const { lower, index } of clause.items) {
    if (!lexicon.pricedUnits.has(lower)) continue;
    const per = perUnit(lower, lexicon);
    if (per && lexicon.articles.has(reading.items[index - 1]?.lower ?? '')) return [per, 'per:priced-unit'];
  }
  return undefined;
}

/** "je Aktie sind das 5,19 Euro", "je Aktie verdiente der Konzern 2 Dollar". */
function before(
  { reading, item, clause, conjunct }: FigureContext,
  lexicon: MeaningLexicon,
): [string, string] | undefined {
  const { items, clauses } = reading;
  for (let at = item.index - 1; at >= 0 && clauses.clauseOf[at] === clause; at--) {
    if (items[at]?.kind === 'figure') return undefined;
    if (clauses.conjunctOf[at] !== conjunct) return undefined;
    if (!lexicon.perWords.has(items[at]?.lower ?? '')) continue;
    const per = perAt(items, at, lexicon);
    return per ? [per, 'per:before'] : undefined;
  }
  return undefined;
}

/** "36 Euro in bar sollen die Aktionäre je Anteilsschein erhalten". */
function shareFurtherOn(
  { draft, item, reading, clause }: FigureContext,
  lexicon: MeaningLexicon,
): [string, string] | undefined {
  if (draft.kind !== 'money' || Math.abs(draft.value) >= 1e5) return undefined;
  const { items, clauses } = reading;
  for (let at = item.index + 1; at < items.length && clauses.clauseOf[at] === clause; at++) {
    const word = items[at];
    if (!word || word.kind === 'figure' || word.text === ',') return undefined;
    if (!lexicon.perWords.has(word.lower)) continue;
    const per = perAt(items, at, lexicon);
    return per === 'share' ? [per, 'per:further-on'] : undefined;
  }
  return undefined;
}
