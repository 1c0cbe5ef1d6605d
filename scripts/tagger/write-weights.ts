import { TAGS } from '../../src/core/companies/tagger/decode.ts';

/**
 * Weights as text: for each bucket that has any, the distance from the one before as a variable-length number, then
 * `TAGS` signed bytes; all in base64. `readWeights` of the engine reads it back.
 */
export function writeWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  for (let bucket = 0; bucket < weights.length / TAGS; bucket++) {
    const row = weights.subarray(bucket * TAGS, bucket * TAGS + TAGS);
    if (row.every((weight) => weight === 0)) continue;
    let distance = bucket - last;
    last = bucket;
    while (distance > 127) {
      bytes.push((distance & 127) | 128);
      distance >>= 7;
    }
    bytes.push(distance, ...[...row].map((weight) => weight & 255));
  }
  return Buffer.from(bytes).toString('base64');
}
