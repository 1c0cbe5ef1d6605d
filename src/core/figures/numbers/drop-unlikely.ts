import type { Amount } from './amount.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isYear } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import type { Context, Refiner } from './refiner.ts';
import type { TokenStream } from './stream.ts';

/** Numbers that nothing makes a figure: years, ordinals, numbers in names, nouns that nobody counts in business. */
export const dropUnlikely: Refiner = (amounts, context) =>
  amounts.filter((amount) => isFigure(amount, context));

const LEAST_DOUBTFUL = 100;
const MOST_UNGROUPED = 9999;

function isFigure(amount: Amount, { stream, reader }: Context): boolean {
  if (amount.print === 'article' && amount.scale === undefined)
    return !isOneThing(amount, stream, reader.lexicon);
  if (amount.unit?.kind === 'quantity') return !isDefinition(amount, stream, reader);
  if (!amount.unit) return amount.scale !== undefined && (amount.print !== 'article' || amount.scale >= 1e6);
  if (amount.unit.kind !== 'count' || amount.scale !== undefined) return true;
  const before = stream.tokens[amount.first - 1]?.lower ?? '';
  const printedYear = amount.print === 'digits' && isYear(amount.number);
  if (printedYear && (amount.doubtful || reader.lexicon.relations.beforeYears.has(before))) return false;
  if (!amount.doubtful || amount.print === 'grouped') return true;
  return amount.print === 'digits' && amount.number >= LEAST_DOUBTFUL && amount.number <= MOST_UNGROUPED;
}

// "je Barrel (159 Liter)", "eine Feinunze (rund 31,1 Gramm)": what one of a unit is, said in brackets behind its name.
function isDefinition(amount: Amount, { tokens }: TokenStream, { unitWords }: QuantityReader): boolean {
  let open = amount.lead - 1;
  while (open > amount.lead - 4 && tokens[open]?.kind === 'word') open--;
  if (tokens[open]?.text !== '(' || tokens[amount.last + 1]?.text !== ')') return false;
  const isUnit = unitWords.get(tokens[open - 1]?.lower ?? '')?.kind === 'quantity';
  return isUnit && tokens[open - 2]?.kind !== 'number';
}

// "Ein Barrel Öl kostet …", "Ein Euro war … wert": what is priced, not how much there is of it.
function isOneThing(amount: Amount, { tokens }: TokenStream, { numbers }: QuantityLexicon): boolean {
  if (!amount.unit) return true;
  if (amount.number !== 1) return false;
  if (amount.unit.kind === 'quantity') return true;
  return amount.unit.kind === 'money' && numbers.subjectArticles.has(tokens[amount.first]?.lower ?? '');
}
