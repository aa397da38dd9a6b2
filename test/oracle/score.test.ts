import { describe, expect, it } from 'vitest';
import type { Demand, GraphData } from '../../server/write/graph-data.ts';
import {
  facts,
  meeting,
  member,
  on,
  open,
  org,
  outsider,
  pair,
  populate,
  question,
  stage,
  tie,
} from './build.ts';
import { recommend } from './recommend.ts';
import type { Question } from './world.ts';

function rowIn(data: GraphData, change: Partial<Question> = {}) {
  const { targets, matches } = recommend(meeting(data), { ...question, ...change });
  return [...targets, ...matches].find((one) => one.id === 'u');
}

describe('ties', () => {
  it('saturate within a kind and combine over kinds', () => {
    const ties = [tie('SUPPLIES', 'u', 'a'), tie('COOPERATES_WITH', 'u', 'a')];
    const full = 1 - Math.exp(-0.3 / 0.25);

    const row = rowIn({ ties });

    expect(row?.kinds.map((one) => one.x)).toEqual([full, full, 1]);
    // The only record there is, so the largest: 0.07 · 1.
    const combined = 1 - (1 - 0.9 * full) * (1 - 0.5 * full) * (1 - 0.07);
    expect(row?.blocks.TIES).toBe(Math.round(45e6 * combined));
  });

  it('need more paths where there are more anchors', () => {
    const organizations = ['b', 'c', 'd'].map((id) => org(id));
    const memberships = organizations.map(({ id }) => member(id, 's'));
    const data = { organizations, memberships, ties: [tie('SUPPLIES', 'u', 'a')] };

    // Four equal anchors: n = 4, κ = 0.25 · 2
    expect(rowIn(data)?.kinds[0]?.x).toBeCloseTo(1 - Math.exp(-0.3 / 0.5), 12);
  });

  it('are twice as hard to fill by shared ties', () => {
    const ties = [tie('SUPPLIES', 'u', 'x'), tie('SUPPLIES', 'x', 'a')];

    // S = 0.3 / √1 / √2 = 0.212, κ = 0.5
    const row = rowIn({ organizations: [outsider('x')], ties });
    expect(row?.kinds[0]?.x).toBeCloseTo(1 - Math.exp(-0.212132034 / 0.5), 12);
  });
});

describe('a demand', () => {
  const demand: Demand = {
    id: 'demand:t',
    organizationId: 'a',
    stageId: 's',
    title: '测试需求',
    ...facts,
  };

  it('is a reason as sure as the attachment, and no path', () => {
    const answer = recommend(
      meeting({
        stages: [stage('s'), stage('t')],
        organizations: [outsider('v')],
        memberships: [member('v', 't', 0.7)],
        demands: [demand, { ...demand, id: 'demand:v', stageId: 't' }],
      }),
      question,
    );

    expect(answer.pathCount).toBe(0);
    expect(answer.matches.map((one) => [one.id, one.kinds[0]?.sum, one.blocks.TIES])).toEqual([
      ['u', 1_000_000_000, 27_000_000],
      ['v', 700_000_000, 18_900_000],
    ]);
  });

  it('counts in an ecosystem from institutes, investors and parks, or for joint research', () => {
    const led = { mode: 'ECOSYSTEM_LED' } as const;
    const joint = { ...demand, mode: 'JOINT_RND' } as const;
    const park = { ...demand, organizationId: 'p' };

    expect(rowIn({ demands: [demand] }, led)?.kinds).toEqual([]);
    expect(rowIn({ demands: [joint] }, led)?.kinds).toHaveLength(1);
    expect(
      rowIn({ organizations: [org('p', { label: 'Park' })], demands: [park] }, led)?.kinds,
    ).toHaveLength(1);
  });

  it('asks for a supplier, joint research for a partner', () => {
    const joint = { ...demand, mode: 'JOINT_RND' } as const;

    expect(rowIn({ demands: [demand] }, { roles: ['SUPPLIER'] })?.kinds).toHaveLength(1);
    expect(rowIn({ demands: [demand] }, { roles: ['PARTNER'] })?.kinds).toEqual([]);
    expect(rowIn({ demands: [joint] }, { roles: ['PARTNER'] })?.kinds).toHaveLength(1);
  });
});

describe('gap, fit and the whole', () => {
  // s is a confirmed gap: e = 3.33, demand 1 - exp(-1.5/3); candidates are those of s.
  const { targets, matches } = recommend(open(pair([0, 10], [5, 0])), question);
  const [first] = matches;

  it('fills the gap by demand and attachment', () => {
    expect(targets).toEqual([]);
    expect(first?.blocks.GAP).toBe(Math.round(20e6 * (1 - Math.exp(-0.5))));
  });

  it('fits where the region works next to it', () => {
    // All five locals of the chain are in t, linked to s.
    expect(first?.blocks.FIT).toBe(8_000_000);
  });

  it('adds up, and says how much is unknown', () => {
    expect(first?.points).toBe((first?.blocks.GAP ?? 0) + 8_000_000);
    expect(first?.ceiling).toBe((first?.points ?? 0) + 12_000_000);
    expect(first?.reasonKinds).toBe(2);
  });

  it('fills a suspected gap by 0.6 and a weak stage by 0.5', () => {
    const gapIn = (data: GraphData) => recommend(open(data), question).matches[0]?.blocks.GAP;

    // e = 3.2, n = 9; s feeds the five of t.
    expect(gapIn(pair([0, 9], [5, 0]))).toBe(Math.round(20e6 * 0.6 * (1 - Math.exp(-0.5))));
    // s is weak and feeds the nine of t.
    expect(gapIn(pair([1, 10], [9, 0]))).toBe(Math.round(20e6 * 0.5 * (1 - Math.exp(-0.9))));
  });

  it('does not fit by stages that count other kinds', () => {
    const data = pair([1, 1], [1, 0]);
    const [s, t] = data.stages;
    const stages = s && t ? [s, { ...t, countedKinds: ['Company' as const] }] : [];

    expect(recommend(open({ ...data, stages }), question).matches[0]?.blocks.FIT).toBe(0);
  });

  it('ranks equals by id', () => {
    const ids = matches.map((one) => one.id);

    expect(ids).toHaveLength(10);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('equals', () => {
  it('are ranked by kinds of reason, then by attachment', () => {
    // L = 20: p is next to 3 + 12, q to 12 of them. In GAP_LED fit is worth 10 points, expansion 15:
    // p has 7.5, q has 6 and 0.1 · 15 for its title.
    const parts = [populate('k', 3, 0), populate('m', 12, 0), populate('n', 5, 0)];
    const link = (fromId: string, toId: string) => ({ fromId, toId });
    const data = {
      stages: ['k', 'm', 'n', 'sp', 'sq'].map((id) => stage(id)),
      stageLinks: [link('k', 'sp'), link('m', 'sp'), link('m', 'sq')],
      organizations: [outsider('p'), outsider('p2'), outsider('q')].concat(
        parts.flatMap((part) => part.organizations),
      ),
      memberships: [member('p', 'sp', 0.6), member('p2', 'sp', 0.9), member('q', 'sq', 0.5)].concat(
        parts.flatMap((part) => part.memberships),
      ),
      titles: [{ organizationId: 'q', name: '上市', ...facts, validFrom: on('2025-06-01') }],
    };

    const { matches } = recommend(open(data), { ...question, mode: 'GAP_LED' });

    expect(matches.map((one) => [one.id, one.points, one.reasonKinds])).toEqual([
      ['q', 7_500_000, 2],
      ['p2', 7_500_000, 1],
      ['p', 7_500_000, 1],
    ]);
  });
});
