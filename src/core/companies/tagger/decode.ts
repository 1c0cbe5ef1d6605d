import { FEATURES } from './features.ts';

/** Outside, begins a company, continues one. */
export const TAGS = 3;
export const [OUTSIDE, BEGIN, INSIDE] = [0, 1, 2] as const;

/** A linear-chain model: a weight per bucket and tag, and one per step from tag to tag. */
export interface TaggerModel {
  bits: number;
  /** `TAGS` weights per bucket. */
  weights: Float32Array | Int8Array;
  /** What a whole number of `weights` stands for. */
  scale: number;
  /** From tag × `TAGS` + to tag; the row after the last is the start of a sentence. */
  steps: readonly number[];
}

/** The score of each tag for each word, from its features alone. */
export function scoreWords(features: Int32Array, from: number, to: number, model: TaggerModel): Float64Array {
  const scores = new Float64Array((to - from) * TAGS);
  const { weights, scale } = model;
  for (let at = from; at < to; at++) {
    let outside = 0;
    let begin = 0;
    let inside = 0;
    for (let slot = at * FEATURES, end = slot + FEATURES; slot < end; slot++) {
      const base = (features[slot] ?? 0) * TAGS;
      outside += weights[base] ?? 0;
      begin += weights[base + 1] ?? 0;
      inside += weights[base + 2] ?? 0;
    }
    const row = (at - from) * TAGS;
    scores[row] = outside * scale;
    scores[row + 1] = begin * scale;
    scores[row + 2] = inside * scale;
  }
  return scores;
}

/** The best sequence of tags (Viterbi); `INSIDE` never follows `OUTSIDE` or begins a sentence. */
export function bestTags(scores: Float64Array, steps: readonly number[]): Uint8Array {
  const n = scores.length / TAGS;
  const best = new Uint8Array(n);
  if (n === 0) return best;
  const back = new Uint8Array(n * TAGS);
  let row = [0, 1, 2].map((tag) => (scores[tag] ?? 0) + step(steps, TAGS, tag));
  for (let at = 1; at < n; at++) {
    const next: number[] = [];
    for (let tag = 0; tag < TAGS; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < TAGS; from++) {
        const value = (row[from] ?? 0) + step(steps, from, tag);
        if (value > top) {
          top = value;
          back[at * TAGS + tag] = from;
        }
      }
      next.push(top + (scores[at * TAGS + tag] ?? 0));
    }
    row = next;
  }
  let tag = row.indexOf(Math.max(...row));
  for (let at = n - 1; at >= 0; at--) {
    best[at] = tag;
    tag = back[at * TAGS + tag] ?? 0;
  }
  return best;
}

export function step(steps: readonly number[], from: number, to: number): number {
  if (to === INSIDE && (from === OUTSIDE || from === TAGS)) return -1e6;
  return steps[from * TAGS + to] ?? 0;
}
