import type { Amount } from './amount.ts';
import { type DecimalSign, decimalHabit } from './read-digits.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { type Prefix, readPrefix } from './read-prefix.ts';
import { readSuffix, type Suffix } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import { blockEnd, type TokenStream } from './stream.ts';

/** Every number of the text with the scale and unit that stand at it; the bare ones too. In text order. */
export function recognizeAmounts(stream: TokenStream, reader: QuantityReader): Amount[] {
  const habit = habitOf(stream, reader);
  const amounts: Amount[] = [];
  let free = 0;
  for (let at = 0; at < stream.tokens.length; at++) {
    if (stream.tokens[at]?.kind === 'mark') continue;
    const numeral = readNumeral(stream, at, habit, reader);
    if (!numeral) continue;
    const limit = wrappedEnd(stream, numeral.last, reader) ?? blockEnd(stream, numeral.last);
    const suffix =
      numeral.rule === 'fraction' ? shareOfWhole(numeral) : readSuffix(stream, numeral, limit, reader);
    at = Math.max(numeral.last, suffix.last);
    if (suffix.blocked) continue;
    const amount = assemble(numeral, suffix, readPrefix(stream, numeral, suffix, free, reader));
    amounts.push(amount);
    at = Math.max(numeral.last, amount.last);
    free = at + 1;
  }
  return amounts;
}

/** Tokens of the next line that may belong to a number that a hard line break parts from its unit: "Mrd. Euro". */
const WRAPPED = 4;

/** "1,2⏎Mrd. Euro", "41,5 Mio.⏎EUR": only a scale or a currency goes on in the next line. */
function wrappedEnd(stream: TokenStream, at: number, reader: QuantityReader): number | undefined {
  const { text, tokens, block } = stream;
  const end = blockEnd(stream, at);
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || block[end] === block[at]) return undefined;
  const scale = reader.scales.matchAt(tokens, at + 1, end)?.length ?? 0;
  if (end !== at + 1 + scale || !/^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, next.start)))
    return undefined;
  const limit = Math.min(tokens.length, end + WRAPPED);
  const unit = reader.signs.matchAt(tokens, end, limit) ?? reader.units.matchAt(tokens, end, limit);
  const goesOn =
    unit?.value.kind === 'money' || (scale === 0 && reader.scales.matchAt(tokens, end, limit) !== undefined);
  return goesOn ? limit : undefined;
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
    number: suffix.rest === undefined ? number : number + suffix.rest / (suffix.scale ?? 1),
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
