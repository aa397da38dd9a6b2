import { describe, expect, it } from 'vitest';
import { meeting, question, tie } from './build.ts';
import { type Comparable, compare, toComparable } from './compare.ts';
import { compareReach } from './compare-reach.ts';
import type { ReachPath } from './reach.ts';
import { recommend } from './recommend.ts';

const oracle = toComparable(recommend(meeting({ ties: [tie('SUPPLIES', 'u', 'a')] }), question));

function changed(row: Partial<Comparable['rows'][string]>) {
  const { u } = oracle.rows;
  return u ? { rows: { u: { ...u, ...row } } } : {};
}

describe('compare', () => {
  it('finds nothing in the same answer or a part of it', () => {
    expect(compare(oracle, oracle)).toEqual([]);
    expect(compare(oracle, {})).toEqual([]);
    expect(
      compare(oracle, { pathCount: 1, rows: { u: { points: oracle.rows.u?.points } } }),
    ).toEqual([]);
  });

  it('says where a sum, a path or a list differs', () => {
    expect(compare(oracle, changed({ sums: { OUTSIDE_SUPPLIER: 299_999_999 } }))).toEqual([
      { at: 'rows.u.sums.OUTSIDE_SUPPLIER', oracle: 300_000_000, product: 299_999_999 },
    ]);
    expect(compare(oracle, changed({ paths: [] }))).toHaveLength(1);
    expect(compare(oracle, { targets: [], matches: ['u'] }).map((one) => one.at)).toEqual([
      'targets',
      'matches',
    ]);
  });

  it('misses no row and no kind of either side', () => {
    expect(compare(oracle, { rows: {} }).map((one) => one.at)).toEqual(['rows.u']);
    expect(compare(oracle, changed({ sums: {} })).map((one) => one.at)).toEqual([
      'rows.u.sums.OUTSIDE_SUPPLIER',
    ]);
    expect(compare(oracle, changed({ sums: { ...oracle.rows.u?.sums, GROUP: 1 } }))).toHaveLength(
      1,
    );
  });

  it('forgives a millionth of a point a block', () => {
    const { u } = oracle.rows;
    const shifted = (by: number) =>
      u ? changed({ blocks: { ...u.blocks, TIES: u.blocks.TIES + by } }) : {};

    expect(compare(oracle, shifted(1))).toEqual([]);
    expect(compare(oracle, shifted(2))).toHaveLength(1);
  });
});

describe('compareReach', () => {
  const path = (introducerId: string, strength: number, middleIds: string[] = []): ReachPath => ({
    introducerId,
    middleIds,
    tieIds: [introducerId, ...middleIds],
    strength,
  });
  const [a, b, over, c] = [
    path('a', 0.9),
    path('b', 0.5),
    path('c', 0.5, ['x']),
    path('d', 0.2, ['x']),
  ] as const;
  const all = [a, b, over, c];

  it('takes either of two equals', () => {
    expect(compareReach(all, [a, b, over])).toEqual([]);
    expect(compareReach(all, [a, over, b])).toEqual([]);
    expect(compareReach(all, [a], 1)).toEqual([]);
  });

  it('finds a worse, an invented and a missing path', () => {
    expect(compareReach(all, [b, a, over])[0]?.at).toBe('reach.0');
    expect(compareReach(all, [path('z', 0.9), b, over])[0]?.at).toBe('reach.0');
    expect(compareReach(all, [a, b])[0]?.at).toBe('reach.2');
    expect(compareReach(all, [a, over, b, c], 4)[0]?.at).toBe('reach.3');
  });
});
