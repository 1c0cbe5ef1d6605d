import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeWeights } from '../../../../scripts/tagger/write-weights.ts';
import { TAGS } from '../../../../src/core/companies/tagger/decode.ts';
import { readTagger } from '../../../../src/core/companies/tagger/read-weights.ts';

const BITS = 6;
const weight = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
const model = fc.array(weight, { minLength: TAGS << BITS, maxLength: TAGS << BITS });

it('reads back every weight that was written', () => {
  fc.assert(
    fc.property(model, (weights) => {
      const text = writeWeights(Int8Array.from(weights));
      expect([...readTagger({ bits: BITS, scale: 1, steps: [], weights: text }).weights]).toEqual(weights);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }),
  );
});

it('writes distances of any size', () => {
  const weights = new Int8Array(TAGS << 13);
  weights[weights.length - 1] = 5;
  expect(readTagger({ bits: 13, scale: 1, steps: [], weights: writeWeights(weights) }).weights).toEqual(
    weights,
  );
});
