import type { Amount } from './amount.ts';
import { type DecimalSign, decimalHabit } from './read-digits.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { type Prefix, readPrefix } from './read-prefix.ts';
import { readSuffix, type Suffix } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import type { TokenStream } from './stream.ts';

/** Every number of the text with the scale and unit that stand at it; the bare ones too. In text order. */
export function recognizeAmounts(stream: TokenStream, reader: QuantityReader): Amount[] {
  const habit = habitOf(stream, reader);
  const amounts: Amount[] = [];
  for (let at = 0; at < stream.tokens.length; at++) {
    const limit = blockEnd(stream, at);
    const numeral = readNumeral(stream, at, limit, habit, reader);
    if (!numeral) continue;
    const suffix =
      numeral.rule === 'fraction' ? shareOfWhole(numeral) : readSuffix(stream, numeral, limit, reader);
    if (!suffix.blocked) amounts.push(assemble(numeral, suffix, readPrefix(stream, numeral, suffix, reader)));
    at = Math.max(numeral.last, suffix.last);
  }
  return amounts;
}

function shareOfWhole({ last, end }: Numeral): Suffix {
  return { last, end, unit: { kind: 'percent', unit: 'percent' }, rules: [] };
}

function assemble({ number, print, rule }: Numeral, suffix: Suffix, prefix: Prefix): Amount {
  const { last, end } = (prefix.unit && suffix.bare) || suffix;
  const amount: Amount = {
    start: prefix.start,
    end,
    first: prefix.first,
    last,
    lead: prefix.lead,
    number,
    sign: prefix.sign,
    print,
    rules: [rule, ...suffix.rules, ...prefix.rules],
  };
  if (prefix.signed) amount.signed = prefix.signed;
  if (suffix.scale !== undefined) amount.scale = suffix.scale;
  const unit = prefix.unit ?? suffix.unit;
  if (unit) amount.unit = unit;
  if (prefix.unit) amount.unitBefore = true;
  if (suffix.doubtful && !prefix.unit) amount.doubtful = true;
  return amount;
}

function habitOf(stream: TokenStream, { lexicon }: QuantityReader): DecimalSign {
  const prints = stream.tokens.filter((token) => token.kind === 'number').map((token) => token.text);
  return decimalHabit(prints, lexicon.numbers.decimal);
}

function blockEnd({ block, tokens }: TokenStream, at: number): number {
  let end = at + 1;
  while (end < tokens.length && end < at + 12 && block[end] === block[at]) end++;
  return end;
}
