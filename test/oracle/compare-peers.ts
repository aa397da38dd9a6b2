import { factId } from '../../server/fact-id.ts';
import type { Difference } from './compare.ts';
import type { PeerKind } from './kinds.ts';
import type { PeerPath } from './peer-path.ts';
import { type AnchorPart, type PeerReason, worthOf } from './peer-reasons.ts';
import type { PeerRun } from './peer-run.ts';
import type { Role } from './world.ts';

/** A reason as another implementation tells it: one peer, told by the anchor that carries most. */
export interface ToldPeer {
  readonly kind: PeerKind;
  readonly role: Role;
  readonly anchorId: string;
  readonly peerId: string;
  /** At most 5, those that carry most first. */
  readonly sharedIds: readonly string[];
  readonly sharedCount: number;
  readonly stageId: string | null;
  readonly relationIds: readonly string[];
  readonly membershipIds: readonly string[];
  /** Of the kind, in any unit. */
  readonly share: number;
}

/** Sums are rounded at every middle: how far parts of 1 may be apart. */
const tolerance = 1e-6;

/** Where the peers told for one candidate go wrong; of equals any may be named. */
export function comparePeers(
  reasons: ReadonlyMap<string, PeerReason>,
  told: readonly ToldPeer[],
  strength: PeerRun['strength'],
): Difference[] {
  const given = Map.groupBy(told, keyOf);
  const differences: Difference[] = [];
  for (const key of new Set([...reasons.keys(), ...given.keys()])) {
    const [reason, own = []] = [reasons.get(key), given.get(key)];
    const [peer] = own;
    if (!reason || !peer || own.length > 1) {
      differences.push({ at: `peers.${key}`, oracle: reason ? 1 : 0, product: own.length });
      continue;
    }
    const expected = reason.carried / sumOver(reasons.values(), reason.kind, (one) => one.carried);
    const share = peer.share / sumOver(told, peer.kind, (one) => one.share);
    const found = [
      Math.abs(expected - share) > tolerance && { at: 'share', oracle: expected, product: share },
      ...compareAnchor(reason, peer, strength),
    ];
    for (const one of found) {
      if (one) differences.push({ ...one, at: `peers.${key}.${one.at}` });
    }
  }
  return differences;
}

function keyOf({ kind, role, peerId, stageId }: ToldPeer): string {
  return [kind, role, peerId, (kind === 'SAME_STAGE' && stageId) || '-'].join(' ');
}

function sumOver<T extends { readonly kind: PeerKind }>(
  all: Iterable<T>,
  kind: PeerKind,
  partOf: (one: T) => number,
): number {
  let sum = 0;
  for (const one of all) if (one.kind === kind) sum += partOf(one);
  return sum;
}

function compareAnchor(
  reason: PeerReason,
  peer: ToldPeer,
  strength: PeerRun['strength'],
): (Difference | false)[] {
  const part = reason.anchors.get(peer.anchorId);
  const most = Math.max(...[...reason.anchors.values()].map(({ carried }) => carried));
  if (!part || isLess(part.carried, most)) {
    return [{ at: 'anchorId', oracle: [...reason.anchors.keys()], product: peer.anchorId }];
  }
  const { sharedCount, sharedIds } = peer;
  const path = part.paths.find((one) => isTold(one, peer));
  const best = Math.max(...part.paths.map((one) => worthOf(one, strength)));
  return [
    part.shared.size !== sharedCount && {
      at: 'sharedCount',
      oracle: part.shared.size,
      product: sharedCount,
    },
    !areTheLargest(part, sharedIds) && {
      at: 'sharedIds',
      oracle: [...part.shared],
      product: sharedIds,
    },
    (!path || isLess(worthOf(path, strength), best)) && {
      at: 'path',
      oracle: best,
      product: [peer.stageId, ...peer.relationIds, ...peer.membershipIds],
    },
  ];
}

function isLess(one: number, other: number): boolean {
  return one < other * (1 - tolerance) - 1e-8;
}

function areTheLargest({ shared }: AnchorPart, ids: readonly string[]): boolean {
  const named = ids.map((id) => shared.get(id) ?? -1);
  const others = [...shared].filter(([id]) => !ids.includes(id)).map(([, carried]) => carried);
  const falling = [...named, Math.max(0, ...others)];
  return (
    named.every((carried) => carried > 0) &&
    new Set(ids).size === Math.min(5, shared.size) &&
    falling.every((carried, index) => index === 0 || !isLess(falling[index - 1] ?? 0, carried))
  );
}

/** Whether ties, attachments and stage are those of a path. */
function isTold({ hops, stageId }: PeerPath, peer: ToldPeer): boolean {
  const ties = hops.flatMap(({ tie }) => (tie ? [tie.id] : []));
  const memberships = hops.flatMap(({ attachment }) =>
    attachment ? [factId('WORKS_IN', attachment.organizationId, attachment.stageId)] : [],
  );
  return (
    ties.join(' ') === peer.relationIds.join(' ') &&
    memberships.sort().join(' ') === [...peer.membershipIds].sort().join(' ') &&
    stageId === peer.stageId
  );
}
