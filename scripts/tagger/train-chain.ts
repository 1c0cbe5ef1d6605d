import { OUTSIDE, step, TAGS, type TaggerModel } from '../../src/core/companies/tagger/decode.ts';
import { FEATURES } from '../../src/core/companies/tagger/features.ts';

/** One sentence of a text: its words are [from, to) of the text's features and tags. */
export interface Example {
  features: Int32Array;
  tags: Uint8Array;
  from: number;
  to: number;
}

export interface Chain {
  weights: Float64Array;
  steps: number[];
}

const RATE = 0.05;
const L1 = 6e-5;
/** Features seen less often say nothing that a text of tomorrow would repeat. */
const SEEN = 3;
/** Taken from every step to `OUTSIDE`: a missed company costs the reader more than one too many. */
const EAGERNESS = 0.3;
/** Steps that a packed weight may take either way: finer ones weigh 10 to 20 KB more and change next to nothing. */
const LEVELS = 15;

/** Trains a linear-chain conditional random field by stochastic gradient ascent (AdaGrad) on the log-likelihood. */
export function trainChain(examples: readonly Example[], bits: number, epochs: number): Chain {
  const size = (1 << bits) * TAGS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const averaged = new Float64Array(size);
  const steps = new Array<number>((TAGS + 1) * TAGS).fill(0);
  const stepSquares = new Array<number>((TAGS + 1) * TAGS).fill(1e-2);
  const known = seenOften(examples, bits);
  const random = generator(7);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) learn(examples[index] as Example, known, weights, squares, steps, stepSquares);
    // Weights that earn little fall to nothing: the model stays small and does not learn names by heart.
    for (let at = 0; at < size; at++) {
      const weight = weights[at] as number;
      const shrink = (L1 * examples.length * RATE) / Math.sqrt(squares[at] as number);
      weights[at] = Math.abs(weight) <= shrink ? 0 : weight - Math.sign(weight) * shrink;
      if (epoch >= epochs / 2) averaged[at] = (averaged[at] as number) + (weights[at] as number);
    }
  }
  const kept = epochs - Math.ceil(epochs / 2);
  for (let at = 0; at < size; at++) averaged[at] = (averaged[at] as number) / (kept || 1);
  return { weights: averaged, steps };
}

/** 1 for each bucket that at least `SEEN` words of the examples have. */
function seenOften(examples: readonly Example[], bits: number): Uint8Array {
  const counts = new Uint8Array(1 << bits);
  for (const { features, from, to } of examples)
    for (let slot = from * FEATURES; slot < to * FEATURES; slot++) {
      const bucket = features[slot] as number;
      counts[bucket] = Math.min(SEEN, (counts[bucket] as number) + 1);
    }
  return counts.map((count) => (count === SEEN ? 1 : 0));
}

function learn(
  { features, tags, from, to }: Example,
  known: Uint8Array,
  weights: Float64Array,
  squares: Float64Array,
  steps: number[],
  stepSquares: number[],
): void {
  const n = to - from;
  const scores = new Float64Array(n * TAGS);
  for (let at = 0; at < n; at++)
    for (let slot = (from + at) * FEATURES, end = slot + FEATURES; slot < end; slot++) {
      const base = (features[slot] as number) * TAGS;
      for (let tag = 0; tag < TAGS; tag++)
        scores[at * TAGS + tag] = (scores[at * TAGS + tag] as number) + (weights[base + tag] as number);
    }
  const forward = new Float64Array(n * TAGS);
  const backward = new Float64Array(n * TAGS);
  for (let at = 0; at < n; at++)
    for (let tag = 0; tag < TAGS; tag++) {
      const own = scores[at * TAGS + tag] as number;
      if (at === 0) forward[tag] = own + step(steps, TAGS, tag);
      else
        forward[at * TAGS + tag] =
          own + logSum((before) => (forward[(at - 1) * TAGS + before] as number) + step(steps, before, tag));
    }
  for (let at = n - 2; at >= 0; at--)
    for (let tag = 0; tag < TAGS; tag++)
      backward[at * TAGS + tag] = logSum(
        (after) =>
          step(steps, tag, after) +
          (scores[(at + 1) * TAGS + after] as number) +
          (backward[(at + 1) * TAGS + after] as number),
      );
  const total = logSum((tag) => forward[(n - 1) * TAGS + tag] as number);
  const stepGradient = new Float64Array((TAGS + 1) * TAGS);
  for (let at = 0; at < n; at++) {
    const gold = tags[from + at] as number;
    for (let tag = 0; tag < TAGS; tag++) {
      const probability = Math.exp(
        (forward[at * TAGS + tag] as number) + (backward[at * TAGS + tag] as number) - total,
      );
      const gradient = (gold === tag ? 1 : 0) - probability;
      if (Math.abs(gradient) > 1e-4)
        for (let slot = (from + at) * FEATURES, end = slot + FEATURES; slot < end; slot++) {
          const bucket = features[slot] as number;
          if (known[bucket] === 0) continue;
          const index = bucket * TAGS + tag;
          squares[index] = (squares[index] as number) + gradient * gradient;
          weights[index] =
            (weights[index] as number) + (RATE * gradient) / Math.sqrt(squares[index] as number);
        }
      if (at === 0) stepGradient[TAGS * TAGS + tag] = gradient;
      else
        for (let before = 0; before < TAGS; before++) {
          const pair = Math.exp(
            (forward[(at - 1) * TAGS + before] as number) +
              step(steps, before, tag) +
              (scores[at * TAGS + tag] as number) +
              (backward[at * TAGS + tag] as number) -
              total,
          );
          stepGradient[before * TAGS + tag] =
            (stepGradient[before * TAGS + tag] as number) +
            (tags[from + at - 1] === before && gold === tag ? 1 : 0) -
            pair;
        }
    }
  }
  for (let at = 0; at < stepGradient.length; at++) {
    const gradient = stepGradient[at] as number;
    stepSquares[at] = (stepSquares[at] as number) + gradient * gradient;
    steps[at] = (steps[at] as number) + (RATE * gradient) / Math.sqrt(stepSquares[at] as number);
  }
}

function logSum(value: (tag: number) => number): number {
  const a = value(0);
  const b = value(1);
  const c = value(2);
  const top = Math.max(a, b, c);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** Weights as small whole numbers. */
export function packModel({ weights, steps }: Chain, bits: number): TaggerModel & { weights: Int8Array } {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = top / LEVELS || 1;
  const packed = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    bits,
    weights: packed,
    scale,
    steps: steps.map((value, at) => Number((at % TAGS === OUTSIDE ? value - EAGERNESS : value).toFixed(3))),
  };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}
