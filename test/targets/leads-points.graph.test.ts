import { beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '../../server/definitions/default-profile.ts';
import { activityShare, blockPoints, noisyOr, saturation } from '../../server/definitions/score.ts';
import { writeGraph } from '../../server/write/write-graph.ts';
import { openTestGraph } from '../support/graph.ts';
import { askLeads, find, keysOf, micro, pointsOf, type Reason } from './leads-answer.ts';
import { leadsWorld } from './leads-world.ts';

const { graph } = openTestGraph('once');
beforeAll(() => writeGraph(graph, leadsWorld, 'test'));
const ask = (input?: Record<string, unknown>) => askLeads(graph, input);

it('splits every block over its reasons to the last digit', async () => {
  const { targets, leads, matches, established } = await ask();

  for (const row of [...targets, ...leads, ...matches, ...established]) {
    for (const { kind } of row.blocks) {
      const own: Reason[] = row.reasons.filter(({ block }: Reason) => block === kind);
      const sum = own.reduce((total, { points }) => total + micro(points), 0);
      expect(sum).toBe(pointsOf(row, kind));
    }
  }
});

/** TIES of u, whose evidence is PEER_SUPPLIER over m and one tie of the data date. */
function tiesPoints(sum: number): number {
  const { kindWeights, saturations, weights } = defaultProfile;
  const peer = kindWeights.PEER_SUPPLIER * saturation(sum, saturations.PEER_SUPPLIER, 2);
  const activity = kindWeights.ACTIVITY * activityShare(1e9, 4e9);
  return blockPoints(weights.ANCHOR_LED.ties, noisyOr([peer, activity]));
}

describe('without a shared supplier', () => {
  const strength = 0.3;
  const toA = Math.round(1e9 * strength * (1 / Math.sqrt(3)));
  const toB = Math.round(1e9 * strength);
  const overS = Math.round(toA * (1 / Math.sqrt(2)));
  const overT = Math.round((toA + toB) * (1 / Math.sqrt(3)));

  it('a lead loses exactly what that one carried', async () => {
    const before = await ask();
    const after = await ask({ exclude: { organizationIds: ['org:t-s'] } });

    expect(pointsOf(find(before.leads, 'u'), 'TIES')).toBe(
      tiesPoints(Math.round((overS + overT) * 0.5)),
    );
    expect(pointsOf(find(after.leads, 'u'), 'TIES')).toBe(tiesPoints(Math.round(overT * 0.5)));
    expect(pointsOf(find(after.leads, 'u'), 'FIT')).toBe(pointsOf(find(before.leads, 'u'), 'FIT'));
  });

  it('it speaks of the others', async () => {
    const { leads } = await ask({ exclude: { organizationIds: ['org:t-s'] } });

    const reason = find(leads, 'u').reasons.find(({ kind }) => kind === 'PEER_SUPPLIER');
    expect(reason?.peer).toMatchObject({ shared: [{ id: 'org:t-t' }], sharedCount: 1 });
  });

  it('and without any left it is a lead no more', async () => {
    const { leads, matches } = await ask({
      exclude: { organizationIds: ['org:t-s', 'org:t-t'] },
    });

    expect(keysOf(leads)).not.toContain('u');
    expect(keysOf(matches)).toContain('u');
  });
});

describe('a dated risk', () => {
  it('takes points away with a reason of its own', async () => {
    const { leads } = await ask();

    const lead = find(leads, 'u');
    expect(pointsOf(lead, 'RISK')).toBe(-6e6);
    expect(lead.reasons.filter(({ block }) => block === 'RISK')).toMatchObject([
      {
        kind: 'RISK',
        points: -6,
        text: '环保或安全处罚:测试处罚(2025-06)。',
        sources: [{ id: 'source:t2' }],
        steps: [],
        peer: null,
      },
    ]);
  });

  it.each([
    ['its only source', { sourceIds: ['source:t2'] }],
    ['the organisation', { organizationIds: ['org:t-u'] }],
  ])('counts no more without %s', async (_, exclude) => {
    const { leads, matches } = await ask({ exclude });

    const row = find([...leads, ...matches], 'u');
    expect(pointsOf(row, 'RISK')).toBe(0);
    expect(row.reasons.filter(({ kind }) => kind === 'RISK')).toEqual([]);
  });
});
