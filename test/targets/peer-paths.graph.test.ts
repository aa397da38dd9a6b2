import { describe, expect, it } from 'vitest';
import type { PeerKind } from '../../server/definitions/profile.ts';
import { openTraversal } from '../../server/targets/cypher-traversal.ts';
import { openTestGraph } from '../support/graph.ts';
import { asOf, draw, nothing, peerRun, type Tie } from './peer-world.ts';

const { driver, graph } = openTestGraph();

type Own = Parameters<typeof peerRun>[0];
const pathsOf = (kind: PeerKind, own: Own = {}) =>
  openTraversal(graph, peerRun({ peerKinds: new Set([kind]), ...own })).peerPaths(['u']);

describe('a way over a shared organisation', () => {
  const shared = ['s1', 's2', 's3', 's4', 's5', 's6', 's7'];
  const ties: Tie[] = [
    ...shared.flatMap((id): Tie[] => [
      [id, 'SUPPLIES', 'm'],
      [id, 'SUPPLIES', 'a', { confidence: id === 's7' ? 0.9 : 0.5 }],
    ]),
    ['s2', 'SUPPLIES', 'a', { id: 'again', confidence: 0.7 }],
    ['s1', 'SUPPLIES', 'b'],
    ['u', 'SUPPLIES', 'm', { id: 'older', observedOn: '2015-06-30' }],
    ['u', 'SUPPLIES', 'm', { id: 'newer', observedOn: asOf }],
  ];

  it('names the anchor that carries most, what it shares by weight, and the strongest path', async () => {
    await draw(driver, { ties });

    const paths = await pathsOf('PEER_SUPPLIER', { from: ['a', 'b'] });

    expect(paths).toMatchObject([
      {
        kind: 'PEER_SUPPLIER',
        role: 'SUPPLIER',
        candidateId: 'u',
        anchorId: 'a',
        peerId: 'm',
        sharedIds: ['s2', 's7', 's3', 's4', 's5'],
        sharedCount: 7,
        stageId: null,
        relationIds: ['s7 SUPPLIES a', 's7 SUPPLIES m', 'newer'],
        membershipIds: [],
      },
    ]);
  });

  it('shares nothing with what is left out, the candidate or an anchor that it supplies', async () => {
    await draw(driver, { ties: [...ties, ['u', 'SUPPLIES', 'b'], ['s3', 'SUPPLIES', 'b']] });
    const out = { ...nothing, organizationIds: ['s7'], relationIds: ['newer', 's2 SUPPLIES m'] };

    const paths = await pathsOf('PEER_SUPPLIER', { from: ['a', 'b'], out, chainId: null });
    const overM = paths.filter(({ peerId }) => peerId === 'm');

    expect(overM).toMatchObject([
      {
        anchorId: 'a',
        sharedIds: ['s4', 's5', 's6', 's1', 's3'],
        sharedCount: 5,
        relationIds: ['s4 SUPPLIES a', 's4 SUPPLIES m', 'older'],
      },
    ]);
  });
});

it('a way over a rival names both ties', async () => {
  const tied: Tie[] = [
    ['a', 'COMPETES_WITH', 'm'],
    ['m', 'COMPETES_WITH', 'b', { confidence: 0.5 }],
    ['u', 'INVESTS_IN', 'm'],
    ['m', 'SUPPLIES', 'u'],
  ];
  await draw(driver, { ties: tied });

  const paths = await pathsOf('RIVAL', { from: ['a', 'b'] });

  const both = { peerId: 'm', anchorId: 'a', sharedIds: [], sharedCount: 0, stageId: null };
  expect(paths).toMatchObject([
    { ...both, role: 'CUSTOMER', relationIds: ['a COMPETES_WITH m', 'm SUPPLIES u'] },
    { ...both, role: 'INVESTOR', relationIds: ['a COMPETES_WITH m', 'u INVESTS_IN m'] },
  ]);
});

it('a way over a stage to a second source is one for each partner and stage', async () => {
  await draw(driver, {
    ties: [
      ['s', 'SUPPLIES', 'a', { confidence: 0.5 }],
      ['s', 'SUPPLIES', 'b'],
      ['t', 'INVESTS_IN', 'a', { confidence: 0.2 }],
    ],
    members: [
      ['s', 'stage:one', 1],
      ['s', 'stage:two', 1],
      ['t', 'stage:one', 0.5],
      ['u', 'stage:one', 1],
      ['u', 'stage:two', 0.9],
    ],
  });

  const paths = await pathsOf('SAME_STAGE', { from: ['a', 'b'] });

  const first = { role: 'SUPPLIER', peerId: 's', anchorId: 'b', relationIds: ['s SUPPLIES b'] };
  expect(paths).toMatchObject([
    { ...first, stageId: 'stage:two', membershipIds: ['s in stage:two', 'u in stage:two'] },
    { ...first, stageId: 'stage:one', membershipIds: ['s in stage:one', 'u in stage:one'] },
    { role: 'INVESTOR', peerId: 't', anchorId: 'a', relationIds: ['t INVESTS_IN a'] },
  ]);
});

it('a way over a peer in the stage names the stage that carries most', async () => {
  await draw(driver, {
    ties: [['u', 'COOPERATES_WITH', 'm']],
    members: [
      ...['a', 'm', 'x'].map((id) => [id, 'stage:large', 1] as const),
      ...['a', 'm'].map((id) => [id, 'stage:small', 0.9] as const),
    ],
  });

  const paths = await pathsOf('STAGE_PEER');

  expect(paths).toMatchObject([
    {
      role: 'PARTNER',
      peerId: 'm',
      anchorId: 'a',
      stageId: 'stage:small',
      relationIds: ['u COOPERATES_WITH m'],
      membershipIds: ['a in stage:small', 'm in stage:small'],
    },
  ]);
});
