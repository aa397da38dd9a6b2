import { describe, expect, it } from 'vitest';
import type { Organization, Tie } from '../../server/write/graph-data.ts';
import { meeting, member, on, org, outsider, tie, tieName, today } from './build.ts';
import { findHubs, listReachPaths, pickReachPaths } from './reach.ts';
import { takeSnapshot } from './snapshot.ts';

function reach(ties: readonly Tie[], organizations: readonly Organization[] = [], members = ['z']) {
  const memberships = members.map((id) => member(id, 's'));
  const snapshot = takeSnapshot(meeting({ ties, organizations, memberships }), '330105', today);
  return listReachPaths(snapshot, 'u');
}

describe('strength', () => {
  it('is base, confidence and recency of each tie', () => {
    const old = { observedOn: on('2016-01-01'), firstObservedOn: on('2016-01-01') };
    const strengthOf = (one: Tie) => reach([one])[0]?.strength;

    expect(strengthOf(tie('CONTROLS', 'u', 'a', old))).toBe(0.9);
    expect(strengthOf(tie('SUPPLIES', 'u', 'a', { ratio: 0.1 }))).toBe(0.6);
    expect(strengthOf(tie('SUPPLIES', 'u', 'a', { ratio: 0.09 }))).toBe(0.35);
    expect(strengthOf(tie('INVESTS_IN', 'u', 'a', { ratio: 0.5 }))).toBe(0.6);
    expect(strengthOf(tie('INVESTS_IN', 'u', 'a'))).toBe(0.3);
    expect(strengthOf(tie('RESEARCHES_WITH', 'u', 'a'))).toBe(0.5);
    expect(strengthOf(tie('LICENSES_TO', 'u', 'a'))).toBe(0.6);
    expect(strengthOf(tie('INCUBATES', 'u', 'a'))).toBe(0.5);
    expect(strengthOf(tie('COOPERATES_WITH', 'u', 'a', { confidence: 0.5 }))).toBe(0.2);
    // 3653 days at a half-life of 3 years.
    expect(strengthOf(tie('MEMBER_OF', 'u', 'a', old))).toBeCloseTo(
      0.2 * 2 ** (-3653 / 365.25 / 3),
      9,
    );
    expect(reach([tie('SERVES', 'u', 'a'), tie('LOCATED_IN', 'u', 'a')])).toEqual([]);
  });

  it('multiplies along at most three ties, in walking order', () => {
    const ties = [
      tie('COOPERATES_WITH', 'a', 'x'),
      tie('CONTROLS', 'y', 'x'),
      tie('LICENSES_TO', 'u', 'y'),
    ];

    expect(reach(ties, [outsider('x'), outsider('y')])).toEqual([
      {
        introducerId: 'a',
        middleIds: ['x', 'y'],
        tieIds: ties.map(tieName),
        strength: 0.216,
      },
    ]);
    const longer = [...ties.slice(0, 2), tie('LICENSES_TO', 'z', 'y'), tie('CONTROLS', 'u', 'z')];
    expect(
      reach(
        longer,
        ['x', 'y', 'z'].map((id) => outsider(id)),
      ),
    ).toEqual([]);
  });

  it('suffers when the introducer competes, or would be replaced', () => {
    const known = tie('CONTROLS', 'a', 'u');
    const rival = tie('COMPETES_WITH', 'u', 'a');
    const supply = tie('SUPPLIES', 'a', 'z');
    const strengthWith = (...ties: Tie[]) => reach([known, ...ties], [outsider('z')])[0]?.strength;

    expect(strengthWith()).toBe(0.9);
    expect(strengthWith(rival)).toBe(0.27);
    expect(strengthWith(supply)).toBe(0.18);
    expect(strengthWith(rival, supply)).toBe(0.054);
    expect(strengthWith({ ...supply, validTo: on('2025-01-01') })).toBe(0.9);
  });
});

describe('who carries', () => {
  const over = (middle: Partial<Organization>) =>
    reach([tie('CONTROLS', 'a', 'x'), tie('CONTROLS', 'x', 'u')], [outsider('x', middle)]);

  it('is anybody but authorities, custodians, brokers, banks and index funds', () => {
    expect(over({})).toHaveLength(1);
    expect(over({ investorType: 'ASSET_MANAGER' })).toHaveLength(1);
    expect(over({ label: 'Authority' })).toHaveLength(0);
    for (const investorType of ['CUSTODIAN', 'BROKER', 'BANK', 'INDEX_FUND']) {
      expect(over({ investorType })).toHaveLength(0);
    }
  });

  it('may be local, and then introduces too', () => {
    const paths = over({ regionCode: '330105' });

    expect(paths.map((path) => path.introducerId)).toEqual(['x', 'a']);
  });

  it('is not an authority even as introducer; a bank may introduce', () => {
    const known = [tie('CONTROLS', 'b', 'u')];

    expect(reach(known, [org('b', { label: 'Authority' })])).toHaveLength(0);
    expect(reach(known, [org('b', { label: 'Investor', investorType: 'BANK' })])).toHaveLength(1);
  });

  it('has no more ties than 50 and than 99 in 100 organisations', () => {
    const crowd = Array.from({ length: 99 }, (_, index) => outsider(`m${index}`));
    const ties = crowd.map(({ id }) => tie('SERVES', 'u', id));
    const hubsAmong = (organizations: readonly Organization[]) => [
      ...findHubs(takeSnapshot(meeting({ ties, organizations }), '330105', today)),
    ];

    // 101 organisations: the percentile is the 100th value of 101, 1 tie; u has 99.
    expect(hubsAmong(crowd)).toEqual(['u']);
    // 51 and 50 ties: still the only large ones.
    const some = ties.slice(0, 51);
    const within = (count: number) =>
      findHubs(
        takeSnapshot(
          meeting({ ties: some.slice(0, count), organizations: crowd }),
          '330105',
          today,
        ),
      ).size;
    expect([within(51), within(50)]).toEqual([1, 0]);
  });
});

describe('alternatives', () => {
  it('have another introducer and no middle in common', () => {
    const ties = [
      tie('CONTROLS', 'a', 'u'),
      tie('CONTROLS', 'b', 'x'),
      tie('CONTROLS', 'c', 'x'),
      tie('CONTROLS', 'x', 'u'),
      tie('LICENSES_TO', 'c', 'u'),
    ];

    const paths = reach(ties, [org('b'), org('c'), outsider('x')]);
    const picked = pickReachPaths(paths);

    // b reaches u over x, and over x and c.
    expect(paths).toHaveLength(5);
    expect(picked.map((path) => [path.introducerId, path.middleIds, path.strength])).toEqual([
      ['a', [], 0.9],
      ['b', ['x'], 0.81],
      ['c', [], 0.6],
    ]);
  });

  it('are not other ways of the same introducer', () => {
    const ties = [tie('CONTROLS', 'a', 'u'), tie('CONTROLS', 'a', 'x'), tie('CONTROLS', 'x', 'u')];

    const paths = reach(ties, [outsider('x')]);

    expect([paths.length, pickReachPaths(paths).length]).toEqual([2, 1]);
  });
});
