import { describe, expect, it } from 'vitest';
import type { GraphData } from '../../server/write/graph-data.ts';
import { facts, on, open, org, outsider, pair, tie, today } from './build.ts';
import { panoramaOf } from './panorama.ts';

/** Verdict of stage s. */
function verdictOf(data: GraphData) {
  const [answer] = panoramaOf(open(data), 'chain:t', '330105', today).stages;
  return answer && [answer.row, answer.strength, answer.action];
}

describe('an empty stage', () => {
  it('is a confirmed gap with e ≥ 3, n ≥ 10 and locals next to it', () => {
    // L = 5, N = 15, e = 10·5/15 = 3.33
    expect(verdictOf(pair([0, 10], [5, 0]))).toEqual(['EXPECTED_THREE', 'GAP_CONFIRMED', 'FILL']);
  });

  it('is a suspected gap with fewer than 10 in all, or e of exactly 2', () => {
    const suspected = ['EXPECTED_TWO', 'GAP_SUSPECTED', 'FILL'];

    // e = 9·5/14 = 3.2, n = 9
    expect(verdictOf(pair([0, 9], [5, 0]))).toEqual(suspected);
    // e = 10·4/20 = 2
    expect(verdictOf(pair([0, 10], [4, 6]))).toEqual(suspected);
  });

  it('is no evidence when e < 2 or n < 5', () => {
    const apart = { stageLinks: [] };
    // e = 10·3/20 = 1.5
    expect(verdictOf({ ...pair([0, 10], [3, 7]), ...apart })).toEqual([
      'TOO_LITTLE_DATA',
      'NO_EVIDENCE',
      null,
    ]);
    // e = 4·9/13 = 2.8, n = 4
    expect(verdictOf(pair([0, 4], [9, 0]))).toEqual(['TOO_LITTLE_DATA', 'NO_EVIDENCE', null]);
  });

  it('is no evidence when nobody here works next to it', () => {
    const data = { ...pair([0, 10], [5, 0]), stageLinks: [] };

    expect(verdictOf(data)).toEqual(['OTHER_EMPTY', 'NO_EVIDENCE', null]);
  });

  it('is worth extending to beside a strong stage', () => {
    // s: n = 5, e = 5·2/10 = 1; t: LQ = (2/2)/(5/10) = 2
    expect(verdictOf(pair([0, 5], [2, 3]))).toEqual(['TOO_LITTLE_DATA', 'NO_EVIDENCE', 'EXTEND']);
    // n = 4: L = 2, N = 9, LQ(t) = 1/(5/9) = 1.8
    expect(verdictOf(pair([0, 4], [2, 3]))).toEqual(['TOO_LITTLE_DATA', 'NO_EVIDENCE', null]);
  });

  it('is a gap when a person says so for exactly this region, for three years', () => {
    const gap = {
      stageId: 's',
      regionCode: '330105',
      byRole: '测试专员',
      reason: '测试',
      ...facts,
      observedOn: on('2023-01-01'),
    };
    const data = pair([0, 2], [1, 0]);

    expect(verdictOf({ ...data, confirmedGaps: [gap] })).toEqual([
      'CONFIRMED_BY_PERSON',
      'GAP_CONFIRMED',
      'FILL',
    ]);
    const others = [
      { ...gap, observedOn: on('2022-12-31') },
      { ...gap, observedOn: on('2026-01-02') },
      { ...gap, regionCode: '330100' },
    ];
    for (const other of others) {
      expect(verdictOf({ ...data, confirmedGaps: [other] })?.[1]).toBe('NO_EVIDENCE');
    }
  });

  it('is no gap when a person later says that there are some', () => {
    const said = {
      stageId: 's',
      regionCode: '330105',
      byRole: '测试专员',
      reason: '测试',
      ...facts,
    };
    const gap = { ...said, observedOn: on('2023-06-01') };
    const denial = { ...said, knownCount: 3, observedOn: on('2023-06-02') };
    const verdictWith = (...deniedGaps: (typeof denial)[]) =>
      verdictOf({ ...pair([0, 2], [1, 0]), confirmedGaps: [gap], deniedGaps });

    expect(verdictWith(denial)).toEqual(['DENIED_BY_PERSON', 'NO_EVIDENCE', null]);
    for (const other of [
      { ...denial, observedOn: on('2023-06-01') },
      { ...denial, observedOn: on('2026-01-02') },
      { ...denial, regionCode: '330100' },
    ]) {
      expect(verdictWith(other)?.[1]).toBe('GAP_CONFIRMED');
    }
  });
});

describe('an empty stage with somebody present', () => {
  const data = pair([0, 10], [5, 0]);
  const branch = { ...data, organizations: [...data.organizations, org('b')] };
  const present = ['PRESENT_FROM_OUTSIDE', 'NO_EVIDENCE', null];

  it('is no gap: a branch, a project, a place in a park', () => {
    const project = {
      organizationId: 's-o1',
      regionCode: '330105',
      name: '测试项目',
      stage: 'SIGNED',
      ...facts,
      validFrom: on('2023-01-01'),
    } as const;
    const park = org('p', { label: 'Park' });

    expect(verdictOf({ ...branch, ties: [tie('CONTROLS', 's-o1', 'b')] })).toEqual(present);
    expect(verdictOf({ ...data, projects: [project] })).toEqual(present);
    expect(
      verdictOf({
        ...data,
        organizations: [...data.organizations, park],
        ties: [tie('LOCATED_IN', 's-o1', 'p')],
      }),
    ).toEqual(present);
    for (const other of [
      { ...project, validFrom: on('2022-12-31') },
      { ...project, stage: 'PLANNED' as const },
      { ...project, regionCode: '330106' },
    ]) {
      expect(verdictOf({ ...data, projects: [other] })?.[0]).toBe('EXPECTED_THREE');
    }
  });

  it('stays a gap if only an own subsidiary elsewhere is in it', () => {
    const own = [tie('CONTROLS', 't-l1', 's-o1')];

    expect(verdictOf({ ...data, ties: own })?.[0]).toBe('EXPECTED_THREE');
    expect(verdictOf({ ...branch, ties: [...own, tie('CONTROLS', 's-o1', 'b')] })?.[0]).toBe(
      'EXPECTED_THREE',
    );
  });
});

describe('a stage with locals', () => {
  it('is weak below half of what the region would have', () => {
    // L = 10, N = 20, e = 11·10/20 = 5.5, LQ = (1/10)/(11/20) = 0.18
    expect(verdictOf(pair([1, 10], [9, 0]))).toEqual(['WEAK', 'WEAK', 'STRENGTHEN']);
  });

  it('is adequate at exactly half', () => {
    // (1/4)/(5/10) = 0.5
    expect(verdictOf(pair([1, 4], [3, 2]))).toEqual(['OTHER', 'ADEQUATE', null]);
  });

  it('is strong from exactly 1.5, unless nobody is elsewhere', () => {
    // (3/4)/(5/10) = 1.5
    expect(verdictOf(pair([3, 2], [1, 4]))).toEqual(['STRONG', 'STRONG', null]);
    expect(verdictOf(pair([5, 0], [0, 5]))).toEqual(['OTHER', 'ADEQUATE', null]);
  });

  it('is to be secured when one partner holds over half of at least three supplies', () => {
    const data = pair([3, 2], [1, 4]);
    const organizations = [...data.organizations, outsider('k'), outsider('m')];
    const two = [tie('SUPPLIES', 's-l1', 'k'), tie('SUPPLIES', 'k', 's-l2')];
    const third = tie('SUPPLIES', 's-l3', 'm');
    const fourth = tie('SUPPLIES', 's-l3', 't-o1');
    const over = { validTo: on('2025-01-01') };
    const actionWith = (ties: GraphData['ties']) =>
      verdictOf({ ...data, organizations, ties: ties ?? [] })?.[2];

    expect(actionWith([...two, third])).toBe('SECURE');
    expect(actionWith(two)).toBeNull();
    expect(actionWith([...two, third, fourth])).toBeNull();
    expect(actionWith([...two, { ...third, ...over }])).toBeNull();
  });

  it('counts a tie between two members once', () => {
    const data = pair([3, 2], [1, 4]);
    // Two ties; l1 and l2 are each other's partner in one of them.
    const ties = [tie('SUPPLIES', 's-l1', 's-l2'), tie('SUPPLIES', 's-l3', 't-o1')];

    expect(verdictOf({ ...data, ties })?.[2]).toBeNull();
    expect(verdictOf({ ...data, ties: [...ties, tie('SUPPLIES', 's-l1', 's-l3')] })?.[2]).toBe(
      'SECURE',
    );
  });
});
