import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import {
  type BlockValues,
  moveWeight,
  rankSpan,
  rankUnder,
  studyWeights,
  topSteadiness,
} from '../../server/definitions/robustness.ts';

const values = (some: Partial<BlockValues>): BlockValues => ({
  TIES: 0,
  GAP: 0,
  REACH: 0,
  EXPANSION: 0,
  FIT: 0,
  RISK: 0,
  ...some,
});
const weights = { ties: 0.5, gap: 0.5, reach: 0, expansion: 0, fit: 0, risk: 0.2 };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const rows = fc.array(
  fc.record({
    TIES: share,
    GAP: share,
    REACH: share,
    EXPANSION: share,
    FIT: share,
    RISK: share,
  }),
  { maxLength: 30 },
);
const modes = fc.constantFrom(...Object.values(defaultProfile.weights));

describe('moveWeight', () => {
  it('brings the others back to the sum of before', () => {
    const moved = moveWeight(weights, 'TIES', 1.2);

    expect(moved.ties).toBeCloseTo(0.6 / 1.1, 12);
    expect(moved.gap).toBeCloseTo(0.5 / 1.1, 12);
    expect(moved.ties + moved.gap).toBeCloseTo(1, 12);
  });

  it('leaves a weight of 0 at 0, and with it all others', () => {
    expect(moveWeight(weights, 'FIT', 1.2)).toEqual(weights);
  });

  it('moves risk alone, up to 1', () => {
    expect(moveWeight(weights, 'RISK', 0.8)).toEqual({ ...weights, risk: 0.2 * 0.8 });
    expect(moveWeight({ ...weights, risk: 0.9 }, 'RISK', 1.2).risk).toBe(1);
  });

  it('times 1 changes no digit of any mode', () => {
    const blocks = fc.constantFrom('TIES', 'GAP', 'REACH', 'EXPANSION', 'FIT', 'RISK');
    fc.assert(
      fc.property(modes, blocks, (mode, block) => {
        expect(moveWeight(mode, block, 1)).toEqual(mode);
      }),
    );
  });
});

describe('rankUnder', () => {
  it('ranks by score, equal scores in the order given', () => {
    const list = [values({ TIES: 0.2 }), values({ GAP: 0.4 }), values({ TIES: 0.4 })];

    expect(rankUnder(list, weights)).toEqual([3, 1, 2]);
  });

  it('lets risk take no more than there is', () => {
    const list = [values({ TIES: 0.1, RISK: 1 }), values({ RISK: 1 }), values({ TIES: 0.01 })];

    expect(rankUnder(list, { ...weights, risk: 0.5 })).toEqual([2, 3, 1]);
  });

  it('gives every place once', () => {
    fc.assert(
      fc.property(rows, modes, (list, mode) => {
        const places = rankUnder(list, mode).toSorted((a, b) => a - b);
        expect(places).toEqual(list.map((_, index) => index + 1));
      }),
    );
  });
});

describe('a study', () => {
  // Scores 30, 28.5 and 42 − 14.5 = 27.5. With ties times 0.8 the weights are 0.4/0.9 and 0.5/0.9:
  // 26.7, 31.7 and still 27.5. With risk times 0.8 the third has 42 − 11.6 = 30.4.
  const list = [
    values({ TIES: 0.6 }),
    values({ GAP: 0.57 }),
    values({ TIES: 0.42, GAP: 0.42, RISK: 0.725 }),
  ];

  it('ranks anew under each weight moved down and up', () => {
    const { ranks, runs } = studyWeights(list, weights);

    expect(ranks).toEqual([1, 2, 3]);
    expect(runs).toEqual([
      { block: 'TIES', ranks: [3, 1, 2] },
      { block: 'TIES', ranks: [1, 3, 2] },
      { block: 'GAP', ranks: [1, 3, 2] },
      { block: 'GAP', ranks: [3, 1, 2] },
      ...['REACH', 'REACH', 'EXPANSION', 'EXPANSION', 'FIT', 'FIT'].map((block) => ({
        block,
        ranks: [1, 2, 3],
      })),
      { block: 'RISK', ranks: [2, 3, 1] },
      { block: 'RISK', ranks: [1, 2, 3] },
    ]);
  });

  it('tells which weight a place hangs on', () => {
    const study = studyWeights(list, weights);

    expect(rankSpan(study, 0)).toEqual({ bestRank: 1, worstRank: 3, block: 'TIES' });
    expect(rankSpan(study, 2)).toEqual({ bestRank: 1, worstRank: 3, block: 'RISK' });
  });

  it('counts who stays in the top 20', () => {
    // Twenty on ties above one on gap: with a fifth more on gap the last of them falls out.
    const ties = Array.from({ length: 20 }, (_, index) => values({ TIES: 0.9 - index * 0.02 }));
    const study = studyWeights([...ties, values({ GAP: 0.5 })], weights);

    expect(topSteadiness(study)).toEqual({
      topCount: 20,
      leastCount: 19,
      stableShare: (10 * 20 + 2 * 19) / (12 * 20),
      leastBlock: 'TIES',
    });
  });

  it('of a list without rows or differences moves nothing', () => {
    const nothing = { topCount: 0, leastCount: 0, stableShare: 1, leastBlock: null };
    expect(topSteadiness(studyWeights([], weights))).toEqual(nothing);

    const equal = studyWeights([values({ TIES: 0.3 }), values({ TIES: 0.3 })], weights);
    expect(topSteadiness(equal)).toMatchObject({ stableShare: 1, leastBlock: null });
    expect(rankSpan(equal, 1)).toEqual({ bestRank: 2, worstRank: 2, block: null });
  });
});
