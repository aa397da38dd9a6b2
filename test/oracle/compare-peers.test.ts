import { describe, expect, it } from 'vitest';
import { meeting, member, org, outsider, question, tie, tieName } from './build.ts';
import { comparePeers, type ToldPeer } from './compare-peers.ts';
import { listPeerReasons } from './peer-reasons.ts';
import { recommend } from './recommend.ts';

const ties = [
  tie('SUPPLIES', 'x', 'a'),
  tie('SUPPLIES', 'x', 'm', { confidence: 0.9 }),
  tie('SUPPLIES', 'y', 'a'),
  tie('SUPPLIES', 'y', 'm'),
  tie('SUPPLIES', 'y', 'b', { confidence: 0.5 }),
  tie('SUPPLIES', 'u', 'm'),
  tie('SUPPLIES', 'u', 'n'),
] as const;

const { anchors, leads } = recommend(
  meeting({
    organizations: [org('b'), ...['x', 'y', 'm', 'n'].map((id) => outsider(id))],
    memberships: [member('b', 's'), member('m', 's')],
    ties,
  }),
  { ...question, roles: ['SUPPLIER'] },
);
const strength = ({ id }: { id: string }) => anchors.find((one) => one.id === id)?.strength ?? 0;
const paths = leads.find(({ id }) => id === 'u')?.kinds.flatMap(({ peerPaths }) => peerPaths) ?? [];
const reasons = listPeerReasons(
  paths.filter(({ kind }) => kind === 'PEER_SUPPLIER'),
  strength,
);

/** Over x 0.3/√2·0.9/√2, over y 0.3/√2·1/√3: x carries more. */
const told: ToldPeer = {
  kind: 'PEER_SUPPLIER',
  role: 'SUPPLIER',
  anchorId: 'a',
  peerId: 'm',
  sharedIds: ['x', 'y'],
  sharedCount: 2,
  stageId: null,
  relationIds: [ties[0], ties[1], ties[5]].map(tieName),
  membershipIds: [],
  share: 5,
};

function differencesOf(change: Partial<ToldPeer>) {
  return comparePeers(reasons, [{ ...told, ...change }], strength).map(({ at }) => at);
}

describe('comparePeers', () => {
  it('takes a peer told by the anchor that carries most', () => {
    expect(differencesOf({})).toEqual([]);
  });

  it('finds another anchor, count, order or path', () => {
    const at = 'peers.PEER_SUPPLIER SUPPLIER m -.';

    expect(differencesOf({ anchorId: 'b' })).toEqual([`${at}anchorId`]);
    expect(differencesOf({ sharedCount: 3 })).toEqual([`${at}sharedCount`]);
    expect(differencesOf({ sharedIds: ['y', 'x'] })).toEqual([`${at}sharedIds`]);
    expect(differencesOf({ sharedIds: ['x'] })).toEqual([`${at}sharedIds`]);
    const overY = [ties[2], ties[3], ties[5]].map(tieName);
    expect(differencesOf({ relationIds: overY })).toEqual([`${at}path`]);
    expect(differencesOf({ stageId: 's' })).toEqual([`${at}path`]);
  });

  it('finds a peer too many, too few or twice', () => {
    expect(comparePeers(reasons, [], strength)).toHaveLength(1);
    expect(comparePeers(reasons, [told, told], strength)).toHaveLength(1);
    expect(differencesOf({ peerId: 'n' })).toHaveLength(2);
  });

  it('weighs peers of a kind against each other', () => {
    const other = { ...told, peerId: 'x', share: 5 };

    expect(comparePeers(reasons, [told, other], strength).map(({ at }) => at)).toEqual([
      'peers.PEER_SUPPLIER SUPPLIER m -.share',
      'peers.PEER_SUPPLIER SUPPLIER x -',
    ]);
  });
});
