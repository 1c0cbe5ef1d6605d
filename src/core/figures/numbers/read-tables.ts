import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import type { Unit } from './lexicon.ts';
import { headOf } from './read-count-noun.ts';
import { isYear } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';
import type { Context, Refiner } from './refiner.ts';
import type { TokenStream } from './stream.ts';

/** What a caption or a label says of the bare numbers under or behind it. */
interface Said {
  unit?: Unit;
  scale?: number;
}

/**
 * Bare numbers of tables and of lines "Umsatz: 17,6 (16,9)": their unit and scale stand in the label, in the column's
 * header or in a caption above ("in Mio. Euro"); a number in brackets, or under an older year, is the previous one.
 */
export const unitsOfTables: Refiner = (amounts, context) => {
  const { stream } = context;
  const result = [...amounts];
  let caption: Said | undefined;
  let next = 0;
  for (let from = 0; from < stream.tokens.length; ) {
    const block = stream.block[from] ?? 0;
    let to = from + 1;
    while (stream.block[to] === block) to++;
    const first = next;
    while (next < amounts.length && (amounts[next]?.first ?? 0) < to) next++;
    const label = labelOf(stream, from, to, amounts.slice(first, next), context.reader);
    if (label && next > first && !isOfCodes(label.tokens, context.reader)) {
      const said = sayOf(label.tokens, caption, context.reader);
      for (let at = first; at < next; at++) {
        const amount = amounts[at];
        if (amount && amount.first >= label.end) result[at] = filled(amount, said, at > first, context);
      }
    } else if (next === first || !label) {
      const isLine = to - from <= LONGEST_CAPTION && stream.tokens[to - 1]?.text !== '.';
      const own = isLine ? unitNamed(stream.tokens.slice(from, to), context.reader) : undefined;
      // A short line between ("davon:") leaves the caption in force, a paragraph ends it.
      if (own || to - from > SHORT_LINE) caption = own;
    }
    from = to;
  }
  return markOlderColumns(result, context);
};

/** Longest block, in tokens, that may be a caption; up to how many a line between rows is no paragraph. */
const LONGEST_CAPTION = 30;
const SHORT_LINE = 8;
/** Most words that stand in a line of a table besides its label and its numbers: "Vorjahr", "vs.". */
const MOST_WORDS = 3;

/** The label of the numbers of a block: a cell's headers, or what stands before the colon of a line of numbers. */
function labelOf(
  stream: TokenStream,
  from: number,
  to: number,
  amounts: readonly Amount[],
  reader: QuantityReader,
): { tokens: Token[]; end: number } | undefined {
  const { header, kind } = stream.blocks[stream.block[from] ?? 0] ?? {};
  if (kind === 'table_cell') return header ? { tokens: tokenize(header), end: from } : undefined;
  const { tokens } = stream;
  let colon = from;
  while (colon < Math.min(to, from + LONGEST_CAPTION) && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || !amounts.some(({ first }) => first > colon)) return undefined;
  let words = 0;
  let at = colon + 1;
  for (const { first, last } of [...amounts, { first: to, last: to }]) {
    for (; at < first; at++) if (tokens[at]?.kind === 'word' && !isPrevious(tokens[at], reader)) words++;
    at = Math.max(at, last + 1);
  }
  return words <= MOST_WORDS ? { tokens: tokens.slice(from, colon), end: colon + 1 } : undefined;
}

/** "Telefon: 040 1234", "Zimmer: 12": numbers that name something. */
const isOfCodes = (label: readonly Token[], { lexicon }: QuantityReader): boolean =>
  label.some(({ lower }) => lexicon.relations.beforeCodes.has(lower));

function sayOf(label: readonly Token[], caption: Said | undefined, reader: QuantityReader): Said | undefined {
  const { tables, units } = reader.lexicon;
  const named = unitNamed(label, reader);
  if (named?.unit || named?.scale) return named.unit ? named : { ...caption, ...named };
  const words = label.filter(({ kind }) => kind === 'word');
  const isRatio = words.some(({ lower }) => tables.ratios.some((end) => lower.endsWith(end)));
  if (isRatio || words.some(({ lower }) => tables.changes.some((start) => lower.startsWith(start))))
    return { unit: PERCENT };
  // A column's period stands before the row's label: "H1 2026 Mitarbeiter".
  const period = label.findLastIndex((token) => token.kind === 'number' || isPrevious(token, reader));
  const noun = label[period + 1];
  const counted = noun && headOf(noun.text, units.countNouns);
  if (counted) return { unit: { kind: 'count', unit: counted.singular } };
  const perShare = words.some(({ lower }) => tables.per.has(lower) || tables.perShare.has(lower));
  return perShare && caption?.unit ? { unit: whole(caption.unit) } : caption;
}

// "in TEUR" is a scale too.
const whole = ({ kind, unit }: Unit): Unit => ({ kind, unit });

const PERCENT: Unit = { kind: 'percent', unit: 'percent' };

/** "in Mio. Euro", "(TEUR)", "in %": a unit that no number stands before. */
function unitNamed(tokens: readonly Token[], reader: QuantityReader): Said | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const opens =
      !before || before.text === '(' || before.text === '[' || reader.lexicon.tables.in.has(before.lower);
    if (!opens) continue;
    const scale = reader.scales.matchAt(tokens, at, tokens.length);
    const behind = at + (scale?.length ?? 0);
    const unit =
      reader.signs.matchAt(tokens, behind, tokens.length) ??
      reader.units.matchAt(tokens, behind, tokens.length);
    // "EUR/PLN: 4,26" is quoted in the second.
    if (unit && tokens[behind + unit.length]?.text === '/') return undefined;
    if (unit && (unit.value.kind === 'money' || unit.value.kind === 'percent'))
      return scale ? { unit: unit.value, scale: scale.value } : { unit: unit.value };
    if (scale && before) return { scale: scale.value };
  }
  return undefined;
}

function filled(amount: Amount, said: Said | undefined, follows: boolean, { stream }: Context): Amount {
  if (amount.unit && !amount.doubtful) return amount;
  if (amount.print === 'article' || (amount.print === 'digits' && isYear(amount.number))) return amount;
  if (!said || (!said.unit && amount.scale === undefined)) return amount;
  const { unit, scale } = said;
  // "Spiele: 12" is no business.
  if (unit?.kind === 'count' && amount.print !== 'grouped' && amount.number < LEAST_COUNT) return amount;
  const bracketed = follows && stream.tokens[amount.first - 1]?.text === '(' && !isRise(amount, stream);
  const { doubtful: _, ...bare } = withoutNoun(amount, stream);
  return {
    ...bare,
    ...(unit ? { unit } : {}),
    ...(bare.scale === undefined && scale !== undefined ? { scale } : {}),
    ...(bracketed ? { prior: true } : {}),
    rules: [...amount.rules, 'unit-of-table'],
  };
}

const LEAST_COUNT = 100;

const isRise = ({ first, sign }: Amount, { tokens }: TokenStream): boolean =>
  sign === 1 && tokens[first]?.text === '+';

// "716 Vorjahr" counts no years before: a noun in no table is none of a table's numbers.
function withoutNoun(amount: Amount, { tokens }: TokenStream): Amount {
  if (!amount.doubtful) return amount;
  let last = amount.last;
  while (last > amount.first && tokens[last]?.kind !== 'number') last--;
  return { ...amount, last, end: tokens[last]?.end ?? amount.end };
}

const YEAR = /(?:19|20)\d\d|(?<=[QH]\d\s?[/'’-]?)\d\d(?!\d)/;

/** The year that heads a column: "Q3 2025", "H1/25". */
function yearOf(header: string | undefined): number | undefined {
  const year = YEAR.exec(header ?? '')?.[0];
  return year === undefined ? undefined : Number(year) % 100;
}

// Of the numbers of one row those under an older year, or under "Vorjahr", are what the others are compared with.
function markOlderColumns(amounts: Amount[], { stream, reader }: Context): Amount[] {
  const headerOf = (amount: Amount) => {
    const block = stream.blocks[stream.block[amount.first] ?? 0];
    return block?.kind === 'table_cell' ? block.header : undefined;
  };
  for (let from = 0; from < amounts.length; ) {
    let to = from + 1;
    while (to < amounts.length && isSameRow(amounts[to - 1], amounts[to], stream)) to++;
    const row = amounts.slice(from, to);
    const newest = Math.max(...row.map((amount) => yearOf(headerOf(amount)) ?? -1));
    for (const [at, amount] of row.entries()) {
      const header = headerOf(amount);
      if (header === undefined || amount.signed === 'typed') continue;
      const older = (yearOf(header) ?? newest) < newest;
      if (row.length > 1 && (older || tokenize(header).some((token) => isPrevious(token, reader))))
        amounts[from + at] = { ...amount, prior: true, rules: [...amount.rules, 'older-column'] };
    }
    from = to;
  }
  return amounts;
}

function isSameRow(
  left: Amount | undefined,
  right: Amount | undefined,
  { text, block, blocks }: TokenStream,
): boolean {
  if (!left || !right) return false;
  const isCell = ({ first }: Amount) => blocks[block[first] ?? 0]?.kind === 'table_cell';
  return isCell(left) && isCell(right) && !text.slice(left.end, right.start).includes('\n');
}

const isPrevious = (token: Token | undefined, { lexicon }: QuantityReader): boolean =>
  token !== undefined && lexicon.relations.previous.some((start) => token.lower.startsWith(start));
