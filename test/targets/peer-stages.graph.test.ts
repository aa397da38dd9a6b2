import { describe, expect, it } from 'vitest';
import type { PeerKind } from '../../server/definitions/profile.ts';
import type { TargetRole } from '../../server/schema.generated.ts';
import { openTraversal } from '../../server/targets/cypher-traversal.ts';
import { openTestGraph } from '../support/graph.ts';
import { asOf, draw, ended, nothing, peerRun, type Tie } from './peer-world.ts';

const { driver, graph } = openTestGraph();

type Own = Parameters<typeof peerRun>[0];
const sumsOf = async (kind: PeerKind, own: Own = {}) => {
  const sums = await openTraversal(graph, peerRun({ peerKinds: new Set([kind]), ...own })).sums();
  return sums.map(({ candidateId, sum, pathCount }) => ({ candidateId, sum, pathCount }));
};
const ofU = (sum: number, pathCount: number) => [{ candidateId: 'u', sum, pathCount }];
const inRole = (role: TargetRole) => ({ roles: new Set([role]) });

/** The tie by which `near` has the role towards `far`. */
const roles: readonly [TargetRole, (near: string, far: string, own?: Tie[3]) => Tie][] = [
  ['SUPPLIER', (near, far, own = {}) => [near, 'SUPPLIES', far, own]],
  ['CUSTOMER', (near, far, own = {}) => [far, 'SUPPLIES', near, own]],
  ['INVESTOR', (near, far, own = {}) => [near, 'INVESTS_IN', far, own]],
  ['INVESTEE', (near, far, own = {}) => [far, 'INVESTS_IN', near, own]],
  ['PARTNER', (near, far, own = {}) => [near, 'COOPERATES_WITH', far, own]],
];
const over = { validTo: '2025-01-01' };
const seen = { confidence: 0.8, observedOn: asOf };

describe.each(roles)('as %s', (role, tie) => {
  const rival: Tie[] = [
    ['a', 'COMPETES_WITH', 'm', { confidence: 0.5 }],
    ...['x1', 'x2', 'x3'].map((id) => ended(id, 'COMPETES_WITH', 'a')),
    tie('u', 'm', seen),
    ...['y1', 'y2', 'y3'].map((id) => tie(id, 'm', over)),
  ];

  it('RIVAL is damped by rivals of the anchor and by the degree of the peer in the role', async () => {
    await draw(driver, { ties: rival, members: [['m', 'stage:one', 1]] });

    // 10⁹·0.8·0.5·4^-½ at m, ·0.8·4^-½ at u.
    expect(await sumsOf('RIVAL')).toEqual(ofU(80_000_000, 1));
    expect(await sumsOf('RIVAL', { ...inRole(role), chainId: 'chain:test' })).toHaveLength(1);
    expect(await sumsOf('RIVAL', { chainId: 'chain:other' })).toEqual([]);
    for (const [other] of roles.filter(([each]) => each !== role)) {
      expect(await sumsOf('RIVAL', inRole(other))).toEqual([]);
    }
    for (const id of ['a COMPETES_WITH m', rival[4]?.slice(0, 3).join(' ') ?? '']) {
      expect(await sumsOf('RIVAL', { out: { ...nothing, relationIds: [id] } })).toEqual([]);
    }
  });

  it('SAME_STAGE ages nothing and lets nobody be a partner of itself', async () => {
    await draw(driver, {
      ties: [
        tie('s', 'a', { confidence: 0.5, observedOn: '2005-06-30' }),
        tie('u', 'a'),
        ...['x1', 'x2'].map((id) => tie(id, 'a', over)),
      ],
      members: [
        ['s', 'stage:one', 1],
        ...['stage:two', 'stage:three', 'stage:four'].map((id) => ['s', id, 0.4] as const),
        ['u', 'stage:one', 0.8],
        ...['x1', 'x2'].map((id) => [id, 'stage:one', 0.4] as const),
      ],
    });

    // 10⁹·0.8·0.5·4^-½ at s, ·4^-½ at the stage, ·0.8·4^-½ at u.
    expect(await sumsOf('SAME_STAGE', inRole(role))).toEqual(ofU(40_000_000, 1));
    expect(await sumsOf('SAME_STAGE', { chainId: 'chain:test' })).toEqual(ofU(40_000_000, 1));
    expect(await sumsOf('SAME_STAGE', { chainId: 'chain:other' })).toEqual([]);
    expect(await sumsOf('SAME_STAGE', { from: ['a', 'u'] })).toEqual(ofU(40_000_000, 1));
    const out = { ...nothing, organizationIds: ['s'] };
    expect(await sumsOf('SAME_STAGE', { out })).toEqual([]);
  });

  it('STAGE_PEER sinks with the size of the stage and ages by the hop at the candidate', async () => {
    await draw(driver, {
      ties: [tie('u', 'm', { confidence: 0.8 }), ...['y1', 'y2'].map((id) => tie(id, 'm', over))],
      members: [
        ['a', 'stage:one', 0.5],
        ...['stage:two', 'stage:three', 'stage:four'].map((id) => ['a', id, 0.4] as const),
        ['m', 'stage:one', 1],
        ...Array.from({ length: 30 }, (_, index) => [`z${index}`, 'stage:one', 0.4] as const),
      ],
    });

    // 10⁹·0.8·0.5·4^-½·32^-0.8 at the stage, unchanged at m, ·0.8·0.5 at u.
    expect(await sumsOf('STAGE_PEER', inRole(role))).toEqual(ofU(5_000_000, 1));
    expect(await sumsOf('STAGE_PEER', { chainId: 'chain:test' })).toEqual(ofU(5_000_000, 1));
    expect(await sumsOf('STAGE_PEER', { chainId: 'chain:other' })).toEqual([]);
    expect(await sumsOf('STAGE_PEER', { from: ['m'] })).toEqual([]);
    const out = { ...nothing, organizationIds: ['m'] };
    expect(await sumsOf('STAGE_PEER', { out })).toEqual([]);
  });

  it('activity adds recencies of two years of half-life, whatever the other end', async () => {
    await draw(driver, {
      ties: [
        tie('u', 'm', { observedOn: asOf, confidence: 0.1 }),
        tie('u', 'n'),
        tie('u', 'o', { observedOn: '2023-06-29' }),
        tie('u', 'p', { observedOn: '2023-06-30' }),
        tie('u', 'q', over),
        tie('u', 'r', { observedOn: asOf }),
      ],
      organizations: { n: { label: 'Authority' }, r: { foundedOn: '2025-07-01' } },
    });
    const recent = Math.round(1e9 * 2 ** (-731 / 730.5));
    const older = Math.round(1e9 * 2 ** (-732 / 730.5));
    const whole = 1_500_000_000 + recent + older;
    const askFor = (own: Own) => openTraversal(graph, peerRun(own)).activities();

    expect(await askFor({})).toEqual([
      { candidateId: 'u', role, sum: whole, whole, recentCount: 2 },
    ]);
    const out = { ...nothing, organizationIds: ['m'] };
    expect(await askFor({ out })).toEqual([
      { candidateId: 'u', role, sum: whole - 1e9, whole, recentCount: 1 },
    ]);
    expect(await askFor({ roles: new Set() })).toEqual([]);
  });
});
