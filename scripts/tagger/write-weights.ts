import { TAGS } from '../../src/core/companies/tagger/decode.ts';
import { CODE, ESCAPE } from '../../src/core/companies/tagger/read-weights.ts';

/** Weights as text, in the form that `StoredTagger` of the engine describes. */
export function writeWeights(weights: Int8Array): string {
  let text = '';
  let last = -1;
  for (let bucket = 0; bucket < weights.length / TAGS; bucket++) {
    const row = [...weights.subarray(bucket * TAGS, bucket * TAGS + TAGS)];
    if (row.every((weight) => weight === 0)) continue;
    text += character(bucket - last);
    last = bucket;
    for (const weight of row) text += character(weight < 0 ? -2 * weight - 1 : 2 * weight);
  }
  return text;
}

function character(value: number): string {
  if (value < CODE.length) return CODE.charAt(value);
  if (value >= CODE.length ** 2) throw new RangeError(`no character for ${value}`);
  return ESCAPE + CODE.charAt(Math.floor(value / CODE.length)) + CODE.charAt(value % CODE.length);
}
