import type { Suffix } from './read-suffix.ts';
import type { QuantityReader } from './reader.ts';

/**
 * The parts of a compound in turn: "Millionen-Euro-Anleihe" gives scale and unit and leaves the noun. `offset` is
 * where `word` begins in the text. Where the number stands apart ("20 Dollar-Marke"), only a noun that names a mark
 * or a sum may follow; "drei Dollar-Anleihen" are no three dollars.
 */
export function readCompound(
  word: string,
  offset: number,
  suffix: Suffix,
  { lexicon: { units }, scaleWords, unitWords }: QuantityReader,
  joined: boolean,
): void {
  const parts = [...word.matchAll(/[^-\u2010\u2011]+/g)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  let at = 0;
  let { scale, end } = suffix;
  let unit = suffix.unit;
  const rules: string[] = [];
  const scaled = scaleWords.get(parts[at]?.lower ?? '');
  if (scaled !== undefined && parts.length > (joined ? 0 : 1)) {
    scale = (scale ?? 1) * scaled;
    end = parts[at]?.end ?? end;
    rules.push('compound-scale');
    at++;
  }
  for (let to = Math.min(parts.length, at + 2); to > at; to--) {
    const key = parts
      .slice(at, to)
      .map((part) => part.lower)
      .join('-');
    const found = unitWords.get(key);
    if (!found) continue;
    unit = found;
    end = parts[to - 1]?.end ?? end;
    rules.push(`compound-${found.kind}`);
    at = to;
    break;
  }
  const rest = parts[at]?.lower;
  if (!joined && scaled === undefined && (rest === undefined || !units.markNouns.has(rest))) return;
  if (rules.length === 0) return;
  suffix.end = end;
  if (scale !== undefined) suffix.scale = scale;
  if (unit) suffix.unit = unit;
  suffix.rules.push(...rules);
}
