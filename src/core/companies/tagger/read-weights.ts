import { TAGS, type TaggerModel } from './decode.ts';

/** A model as it is stored: see `writeWeights` of the training script. */
export interface StoredTagger {
  bits: number;
  scale: number;
  steps: readonly number[];
  /** Base64 of: distance to the next bucket (7 bits a byte, low first), then one signed byte a tag. */
  weights: string;
}

/** Unpacks a stored model; buckets that are not named weigh nothing. */
export function readTagger({ bits, scale, steps, weights: text }: StoredTagger): TaggerModel {
  const weights = new Int8Array((1 << bits) * TAGS);
  const bytes = decodeBase64(text);
  let bucket = -1;
  for (let at = 0; at < bytes.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += distance;
    for (let tag = 0; tag < TAGS; tag++) weights[bucket * TAGS + tag] = bytes[at++] ?? 0;
  }
  return { bits, scale, steps, weights };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// The engine knows no browser API, so it reads base64 itself.
function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < 64; value++) values[DIGITS.charCodeAt(value)] = value;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  let pending = 0;
  let bits = 0;
  let out = 0;
  for (let at = 0; at < text.length && out < length; at++) {
    pending = (pending << 6) | (values[text.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[out++] = (pending >> bits) & 255;
  }
  return bytes;
}
