import type { Organization, TieType } from '../../server/write/graph-data.ts';
import type { PeerKind } from './kinds.ts';
import { isFrom } from './path.ts';
import {
  type Direction,
  listSteps,
  overLastTie,
  overTie,
  type PeerPath,
  tieDamping,
} from './peer-path.ts';
import { isAsked, listStarts, mayBeInner, mayBePeer, type PeerRun } from './peer-run.ts';
import type { Role } from './world.ts';

/** Three ties of one type, from the anchor: how each goes at the end nearer to the anchor. */
interface Rule {
  readonly kind: PeerKind;
  readonly role: Role;
  readonly type: TieType;
  readonly atAnchor: Direction;
  readonly atShared: Direction;
  readonly atPeer: Direction;
}

function rule(
  kind: PeerKind,
  role: Role,
  type: TieType,
  [atAnchor, atShared, atPeer]: readonly [Direction, Direction, Direction],
): Rule {
  return { kind, role, type, atAnchor, atShared, atPeer };
}

const rules: readonly Rule[] = [
  rule('PEER_SUPPLIER', 'SUPPLIER', 'SUPPLIES', ['IN', 'OUT', 'IN']),
  rule('PEER_CUSTOMER', 'CUSTOMER', 'SUPPLIES', ['OUT', 'IN', 'OUT']),
  rule('CO_INVESTOR', 'INVESTOR', 'INVESTS_IN', ['IN', 'OUT', 'IN']),
  rule('CO_INVESTEE', 'INVESTEE', 'INVESTS_IN', ['OUT', 'IN', 'OUT']),
  rule('PEER_PARTNER', 'PARTNER', 'COOPERATES_WITH', ['BOTH', 'BOTH', 'BOTH']),
];

/** Anchor, what it shares, the peer it shares it with, the candidate that serves the peer. */
export function listThreeHopPaths(run: PeerRun): PeerPath[] {
  const found: PeerPath[] = [];
  for (const one of rules.filter(({ role }) => run.roles.includes(role))) {
    for (const anchor of listStarts(run)) {
      if (one.kind === 'CO_INVESTEE' && anchor.label !== 'Investor') continue;
      found.push(...listFrom(run, one, anchor));
    }
  }
  return found;
}

function listFrom(run: PeerRun, one: Rule, anchor: Organization): PeerPath[] {
  const { kind, role, type, atAnchor, atShared, atPeer } = one;
  const found: PeerPath[] = [];
  const anchorDamp = tieDamping(run, anchor.id, type, atAnchor);
  for (const near of listSteps(run, anchor, type, atAnchor)) {
    const shared = near.to;
    if (!mayBeInner(run, shared)) continue;
    const sharedDamp = tieDamping(run, shared.id, type, atShared);
    for (const middle of listSteps(run, shared, type, atShared)) {
      const peer = middle.to;
      if (peer === anchor || !mayBePeer(run, peer)) continue;
      const ways = [overTie(near, anchorDamp), overTie(middle, sharedDamp)];
      const peerDamp = tieDamping(run, peer.id, type, atPeer);
      for (const far of listSteps(run, peer, type, atPeer)) {
        const candidate = far.to;
        if (candidate === anchor || candidate === shared || !isAsked(run, candidate)) continue;
        if (kind === 'PEER_SUPPLIER' && supplies(run, candidate, anchor)) continue;
        const hops = [...ways, overLastTie(run, far, peerDamp)];
        found.push({ kind, role, anchor, shared, peer, candidate, stageId: null, hops });
      }
    }
  }
  return found;
}

/** At the day, whatever is excluded. */
function supplies({ snapshot }: PeerRun, from: Organization, to: Organization): boolean {
  const ties = snapshot.tiesByEnd.get(from.id) ?? [];
  return ties.some((tie) => isFrom(tie, 'SUPPLIES', from.id, to.id));
}
