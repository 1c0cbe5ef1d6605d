import { TAGS, type TaggerModel } from './decode.ts';

/** A model as it is stored: see `writeWeights` of the training script. */
export interface StoredTagger {
  bits: number;
  scale: number;
  steps: readonly number[];
  /**
   * For each bucket that weighs anything: the distance from the one before, then a weight a tag, folded to 0, 1, 2 … for
   * 0, -1, 1 …; each number one character of `CODE`, large ones `ESCAPE` and two. A character a number leaves the
   * packer of the extension something to see: a fifth less than base64.
   */
  weights: string;
}

/** Characters that JSON and JavaScript write as they are, in the order of their values. */
export const CODE = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((character) => character !== '\\')
  .join('');
export const ESCAPE = '!';

/** Unpacks a stored model; buckets that are not named weigh nothing. */
export function readTagger({ bits, scale, steps, weights: text }: StoredTagger): TaggerModel {
  const values = new Uint8Array(128);
  for (let value = 0; value < CODE.length; value++) values[CODE.charCodeAt(value)] = value;
  const weights = new Int8Array((1 << bits) * TAGS);
  let at = 0;
  const one = () => values[text.charCodeAt(at++)] ?? 0;
  const next = () => {
    if (text[at] !== ESCAPE) return one();
    at++;
    return one() * CODE.length + one();
  };
  for (let bucket = -1; at < text.length; ) {
    bucket += next();
    for (let tag = 0; tag < TAGS; tag++) {
      const folded = next();
      weights[bucket * TAGS + tag] = folded & 1 ? -(folded + 1) / 2 : folded / 2;
    }
  }
  return { bits, scale, steps, weights };
}
