import { describe, expect, it } from 'vitest';
import type { Demand, GraphData } from '../../server/write/graph-data.ts';
import { facts, meeting, member, on, org, outsider, question, tie } from './build.ts';
import { recommend } from './recommend.ts';
import type { Question } from './world.ts';

const supply = [
  tie('SUPPLIES', 'x', 'a'),
  tie('SUPPLIES', 'x', 'm'),
  tie('SUPPLIES', 'u', 'm'),
] as const;

function answerTo(data: GraphData, change: Partial<Question> = {}) {
  const world = meeting({
    ...data,
    organizations: [outsider('x'), outsider('m'), ...(data.organizations ?? [])],
    memberships: [member('m', 's'), ...(data.memberships ?? [])],
    ties: [...supply, ...(data.ties ?? [])],
  });
  return recommend(world, { ...question, ...change });
}

function listsOf(data: GraphData, change: Partial<Question> = {}) {
  const { targets, leads, matches, established } = answerTo(data, change);
  return [targets, leads, matches, established].map((list) => list.map(({ id }) => id));
}

describe('leads', () => {
  it('have peers and no path', () => {
    // x supplies a and is no candidate by the chain, but by that; m shares x: SHARED_TIE.
    expect(listsOf({})).toEqual([['x', 'm'], ['u'], [], []]);
  });

  it('stop to be where a path leads, a demand is met, or they are established', () => {
    const demand: Demand = {
      id: 'demand:t',
      organizationId: 'a',
      stageId: 's',
      title: '测试需求',
      ...facts,
    };
    const branch = { organizations: [org('b')], ties: [tie('CONTROLS', 'u', 'b')] };

    expect(listsOf({ ties: [tie('COOPERATES_WITH', 'u', 'a')] })[0]).toContain('u');
    expect(listsOf({ demands: [demand] })[2]).toEqual(['u']);
    expect(listsOf(branch)).toEqual([['x', 'm'], [], [], ['u']]);
  });

  it('are matches where nothing but their own record speaks for them', () => {
    const organizations = [outsider('v'), outsider('y')];
    const memberships = [member('v', 's')];

    expect(listsOf({ organizations, memberships, ties: [tie('SUPPLIES', 'v', 'y')] })[2]).toEqual([
      'v',
    ]);
  });

  it('become matches when what speaks for them is excluded', () => {
    expect(listsOf({}, { exclude: { relationTypes: ['SUPPLIES'] } })).toEqual([
      [],
      [],
      ['m', 'u', 'x'],
      [],
    ]);
  });

  it('add no path to the answer, but points', () => {
    const { pathCount, leads } = answerTo({});

    expect(pathCount).toBe(2);
    // S = 0.15: x = 1 - exp(-0.15/0.5) = 0.259182; STAGE_PEER 0.3·3^-0.8: x = 1 - exp(-0.124573/0.5)
    // = 0.220534; of two ties in a role, m has most: ln 2/ln 3 = 0.630930.
    // T = 1 - (1 - 0.6·0.259182)(1 - 0.2·0.220541)(1 - 0.07·0.630930) = 0.228409
    expect(leads[0]?.kinds.map(({ kind }) => kind)).toEqual([
      'PEER_SUPPLIER',
      'STAGE_PEER',
      'ACTIVITY',
    ]);
    expect(leads[0]?.blocks.TIES).toBe(10_278_397);
    // And the introduction by a over x and m.
    expect(leads[0]?.reasonKinds).toBe(4);
  });

  it('rank by points among themselves', () => {
    const old = { observedOn: on('2016-01-01') };
    const others = {
      organizations: [outsider('t'), outsider('w')],
      memberships: [member('t', 's'), member('w', 's')],
      ties: [tie('SUPPLIES', 't', 'm'), tie('SUPPLIES', 'w', 'm', old)],
    };

    expect(listsOf(others)[1]).toEqual(['t', 'u', 'w']);
  });
});
