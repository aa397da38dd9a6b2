import { describe, expect, it } from 'vitest';
import {
  judgeFame,
  type PathPattern,
  pathExpectation,
  type TieEnd,
} from '../../server/definitions/fame.ts';
import {
  countPaths,
  dice,
  momentsOf,
  type Neighbours,
  neighbours,
  randomGraph,
  shuffle,
} from './shuffled-graph.ts';

const ends: readonly TieEnd[] = [
  'SUPPLIES>',
  'SUPPLIES<',
  'INVESTS_IN>',
  'INVESTS_IN<',
  'COOPERATES_WITH-',
];
const path = (...leaving: TieEnd[]): PathPattern => ({
  leaving,
  middles: leaving.slice(1).map(() => 'peers'),
});
const peerSupplier: PathPattern = {
  ...path('SUPPLIES>', 'SUPPLIES<', 'SUPPLIES>'),
  lacks: 'SUPPLIES>',
};
const shared = ends.flatMap((first) => ends.map((second) => path(first, second)));

const roll = dice(20261124);
const ties = randomGraph(roll);
const shuffles: Neighbours[] = [];
let current = ties;
for (let count = 0; count < 200; count += 1) {
  current = shuffle(current, roll);
  shuffles.push(neighbours(current));
}
const { moments, holder } = momentsOf(ties);
const anchors = [1, 2, 3, 7, 12, 17, 25, 40, 50, 60];

const countAll = (graph: Neighbours, patterns: readonly PathPattern[], candidate: number) =>
  patterns.reduce(
    (sum, pattern) =>
      sum + anchors.reduce((all, a) => all + countPaths(graph, pattern, candidate, a), 0),
    0,
  );
const expectAll = (patterns: readonly PathPattern[], candidate: number) =>
  patterns.reduce(
    (sum, pattern) =>
      sum + pathExpectation(pattern, anchors.map(holder), moments)(holder(candidate)),
    0,
  );

describe('the expectation', () => {
  it.each([
    ['a supply', [path('SUPPLIES>')]],
    ['a cooperation', [path('COOPERATES_WITH-')]],
    ['a shared tie of any type', shared],
    ['PEER_SUPPLIER', [peerSupplier]],
    ['PEER_PARTNER', [path('COOPERATES_WITH-', 'COOPERATES_WITH-', 'COOPERATES_WITH-')]],
  ])('of %s is the mean over shuffles that keep every degree', (_, patterns) => {
    for (const candidate of [5, 30, 70]) {
      const counts = shuffles.map((graph) => countAll(graph, patterns, candidate));
      const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
      const squares = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      const error = Math.sqrt(squares / (counts.length - 1) / counts.length);

      const expected = expectAll(patterns, candidate);
      // A tenth for what the closed form leaves out: no tie twice, none to oneself.
      expect(Math.abs(expected - mean)).toBeLessThan(3 * error + 0.1 * expected);
    }
  });
});

describe('the verdict', () => {
  it('on direct ties is the Poisson tail among those that have one', () => {
    // λ = 0.1: P(X ≥ 2) / P(X ≥ 1) = 0.004679 / 0.095163 = 0.0492; λ = 0.11: 0.0538.
    expect(judgeFame(1, 2, 0.1)).toBe('BEYOND');
    expect(judgeFame(1, 2, 0.11)).toBe('COMMENSURATE');
    // λ = 3: P(X ≥ 7) = 0.0335 of 0.9502; P(X ≥ 6) = 0.0839.
    expect(judgeFame(1, 7, 3)).toBe('BEYOND');
    expect(judgeFame(1, 6, 3)).toBe('COMMENSURATE');
  });

  it('on longer paths asks for three, and twice the expected', () => {
    expect(judgeFame(3, 6, 3)).toBe('BEYOND');
    expect(judgeFame(3, 6, 3.1)).toBe('COMMENSURATE');
    expect(judgeFame(2, 2, 0.01)).toBe('TOO_FEW');
  });

  it('is none on a single tie, however unlikely', () => {
    expect(judgeFame(1, 1, 0.0001)).toBe('TOO_FEW');
  });

  it('holds for numbers whose tails have no digits left', () => {
    expect(judgeFame(1, 5000, 1000)).toBe('BEYOND');
    expect(judgeFame(1, 900, 1000)).toBe('COMMENSURATE');
    expect(judgeFame(1, 2, 0)).toBe('BEYOND');
  });

  it.each([
    [1, ends.map((end) => path(end))],
    [2, shared],
    [3, [peerSupplier, path('COOPERATES_WITH-', 'COOPERATES_WITH-', 'COOPERATES_WITH-')]],
  ])(
    'over paths of %i ties calls few candidates of a shuffled graph beyond fame',
    (hopCount, patterns) => {
      const candidates = [...Array(120).keys()].filter((id) => !anchors.includes(id));
      const expected = candidates.map((candidate) => expectAll(patterns, candidate));

      const verdicts = shuffles
        .filter((_, index) => index % 10 === 0)
        .flatMap((graph) =>
          candidates.map((candidate, index) => ({
            observed: countAll(graph, patterns, candidate),
            expected: expected[index] ?? 0,
          })),
        )
        .filter(({ observed }) => observed > 0)
        .map((found) => judgeFame(hopCount, found.observed, found.expected));

      const beyond = verdicts.filter((verdict) => verdict === 'BEYOND').length;
      expect(verdicts.length).toBeGreaterThan(500);
      expect(beyond).toBeGreaterThan(0);
      expect(beyond / verdicts.length).toBeLessThan(0.05);
    },
  );
});
