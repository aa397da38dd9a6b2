import type { PeerKind } from './kinds.ts';
import type { PeerPath } from './peer-path.ts';
import type { PeerRun } from './peer-run.ts';
import type { Role } from './world.ts';

/** What one anchor brings to a reason. */
export interface AnchorPart {
  /** Σ c of its paths. */
  readonly carried: number;
  readonly paths: readonly PeerPath[];
  /** Σ c of its paths by shared organisation; empty where a kind shares none. */
  readonly shared: ReadonlyMap<string, number>;
}

/** One peer that speaks for a candidate; of SAME_STAGE in one stage. */
export interface PeerReason {
  readonly kind: PeerKind;
  readonly role: Role;
  readonly peerId: string;
  /** Of SAME_STAGE only. */
  readonly stageId: string | null;
  /** Σ c of all its paths. */
  readonly carried: number;
  /** Any of those that carry most may be the one named. */
  readonly anchors: ReadonlyMap<string, AnchorPart>;
}

/** c of one path, without rounding. */
export function worthOf({ anchor, hops }: PeerPath, strength: PeerRun['strength']): number {
  const factors = hops.flatMap((hop) => hop.factors);
  return factors.reduce((amount, factor) => amount * factor, strength(anchor));
}

/** The reasons of one candidate by kind, role, peer, and stage where it is the peer's. */
export function listPeerReasons(
  paths: readonly PeerPath[],
  strength: PeerRun['strength'],
): Map<string, PeerReason> {
  const groups = Map.groupBy(paths, (path) => keyOf(path, stageNamed(path)));
  const reasons = new Map<string, PeerReason>();
  for (const [key, own] of groups) {
    const [first] = own;
    if (!first) continue;
    const { kind, role, peer } = first;
    const anchors = new Map<string, AnchorPart>();
    for (const [id, part] of Map.groupBy(own, (path) => path.anchor.id)) {
      anchors.set(id, toAnchorPart(part, strength));
    }
    const carried = sumOf(own, strength);
    reasons.set(key, { kind, role, peerId: peer.id, stageId: stageNamed(first), carried, anchors });
  }
  return reasons;
}

function stageNamed({ kind, stageId }: PeerPath): string | null {
  return kind === 'SAME_STAGE' ? stageId : null;
}

function keyOf({ kind, role, peer }: PeerPath, stageId: string | null): string {
  return [kind, role, peer.id, stageId ?? '-'].join(' ');
}

function toAnchorPart(paths: readonly PeerPath[], strength: PeerRun['strength']): AnchorPart {
  const shared = new Map<string, number>();
  for (const path of paths) {
    if (!path.shared) continue;
    const { id } = path.shared;
    shared.set(id, (shared.get(id) ?? 0) + worthOf(path, strength));
  }
  return { carried: sumOf(paths, strength), paths, shared };
}

function sumOf(paths: readonly PeerPath[], strength: PeerRun['strength']): number {
  return paths.reduce((sum, path) => sum + worthOf(path, strength), 0);
}
