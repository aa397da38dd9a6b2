import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { noisyOr, normaliseWeights, saturation } from '../../server/definitions/score.ts';
import { splitPoints } from '../../server/definitions/split.ts';

describe('splitPoints', () => {
  it('gives what is left to the largest remainders, of equal ones to the first', () => {
    expect(splitPoints(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitPoints(10, [0.5, 2.5, 7])).toEqual([1, 2, 7]);
  });

  it('sums to the whole for any shares', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.nat(100_000_000), shares, (total, parts) => {
        const sum = splitPoints(total, parts).reduce((all, part) => all + part, 0);
        return sum === (parts.some((part) => part > 0) ? total : 0);
      }),
    );
  });
});

describe('normaliseWeights', () => {
  it('keeps what is not given and makes all but risk sum to 1', () => {
    const weights = normaliseWeights(defaultProfile.weights.ANCHOR_LED, { ties: 0.9, risk: 0.5 });

    const { risk, ...rest } = weights ?? { risk: 0 };
    expect(risk).toBe(0.5);
    expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('refuses what cannot be a weight', () => {
    const nothing = { ties: 0, gap: 0, reach: 0, expansion: 0, fit: 0 };
    for (const given of [{ ties: -1 }, { gap: Number.NaN }, { risk: 1.5 }, nothing]) {
      expect(normaliseWeights(defaultProfile.weights.ANCHOR_LED, given)).toBeUndefined();
    }
  });
});

it('saturates slower with more anchors', () => {
  expect(saturation(250_000_000, 0.25, 1)).toBeCloseTo(1 - Math.exp(-1), 12);
  expect(saturation(250_000_000, 0.25, 4)).toBeCloseTo(1 - Math.exp(-0.5), 12);
});

it('combines parts so that none can take away from another', () => {
  expect(noisyOr([])).toBe(0);
  expect(noisyOr([0.5, 0.5])).toBe(0.75);
});
