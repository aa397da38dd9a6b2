import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combinedConfidence } from '../../server/definitions/confidence.ts';

const support = (confidence: number, ...sourceIds: string[]) => ({ confidence, sourceIds });

it.each([
  ['one keeps its own', [support(0.8, 'a')], 0.8],
  ['two add up', [support(0.8, 'a'), support(0.5, 'b')], 0.9],
  ['many stay below certainty', [support(0.9, 'a'), support(0.9, 'b'), support(0.9, 'c')], 0.99],
  ['certainty stays', [support(1, 'a'), support(0.5, 'b')], 1],
  ['a part of the same sources adds nothing', [support(0.8, 'a', 'b'), support(0.7, 'a')], 0.8],
  ['a part that is surer counts alone', [support(0.6, 'a', 'b'), support(0.7, 'a')], 0.7],
])('%s', (_, supports, confidence) => {
  expect(combinedConfidence(supports)).toBe(confidence);
});

it('lies between the surest and certainty, in any order', () => {
  const supports = fc.array(
    fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      sourceIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  fc.assert(
    fc.property(supports, (all) => {
      const combined = combinedConfidence(all);

      expect(combined).toBeGreaterThanOrEqual(Math.max(...all.map((one) => one.confidence)));
      expect(combined).toBeLessThanOrEqual(1);
      expect(combinedConfidence(all.toReversed())).toBe(combined);
    }),
  );
});
