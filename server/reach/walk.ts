import { maxReachHops, reachPenalty, roundStrength } from '../definitions/reach.ts';
import type { Hop, ReachNetwork } from './network.ts';

/** A path in walking order, from the introducer to the target. */
export interface ReachWalk {
  readonly introducerId: string;
  readonly targetId: string;
  /** 0-1, whole billionths. */
  readonly strength: number;
  readonly relationIds: readonly string[];
  /** All organisations of the path, the introducer first, the target last. */
  readonly organizationIds: readonly string[];
  readonly firstType: Hop['type'];
}

const penaltyOf = (network: ReachNetwork, introducerId: string, targetId: string) =>
  reachPenalty({
    competes: network.rivals.get(targetId)?.has(introducerId) ?? false,
    isReplaceable: network.isReplaceable(introducerId, targetId),
  });

/**
 * R: the strength of the best path to each target; targets without one are left out.
 *
 * The best strength per introducer is carried from node to node, so that no path is walked twice. A
 * path that came back to itself would be weaker than its own part, so none has to be looked for.
 */
export function bestStrengths(
  network: ReachNetwork,
  targetIds: readonly string[],
): Map<string, number> {
  const memos = new Map<string, ReadonlyMap<string, number>>();
  const fromIntroducers = (id: string, hops: number): ReadonlyMap<string, number> => {
    const key = `${hops} ${id}`;
    const known = memos.get(key);
    if (known) return known;
    const best = new Map<string, number>();
    const improve = (introducerId: string, strength: number) => {
      if (strength > (best.get(introducerId) ?? 0)) best.set(introducerId, strength);
    };
    for (const { otherId, strength } of network.hops.get(id) ?? []) {
      if (network.introducers.has(otherId)) improve(otherId, strength);
      if (hops === 1 || !network.canCarry(otherId)) continue;
      for (const [introducerId, before] of fromIntroducers(otherId, hops - 1)) {
        if (introducerId !== id) improve(introducerId, before * strength);
      }
    }
    memos.set(key, best);
    return best;
  };
  const strengths = new Map<string, number>();
  for (const targetId of targetIds) {
    let best = 0;
    for (const [introducerId, strength] of fromIntroducers(targetId, maxReachHops)) {
      best = Math.max(best, strength * penaltyOf(network, introducerId, targetId));
    }
    if (best > 0) strengths.set(targetId, roundStrength(best));
  }
  return strengths;
}

/** Every simple path to a target, strongest first, then shortest, then by the ids of its ties. */
export function walksTo(network: ReachNetwork, targetId: string, maxHops: number): ReachWalk[] {
  const walks: ReachWalk[] = [];
  const extend = (organizationIds: string[], hops: readonly Hop[]) => {
    const [end = targetId] = organizationIds;
    for (const hop of network.hops.get(end) ?? []) {
      if (organizationIds.includes(hop.otherId)) continue;
      const path = [hop.otherId, ...organizationIds];
      const taken = [hop, ...hops];
      if (network.introducers.has(hop.otherId)) walks.push(toWalk(network, path, taken));
      if (taken.length < maxHops && network.canCarry(hop.otherId)) extend(path, taken);
    }
  };
  extend([targetId], []);
  return walks.sort(
    (a, b) =>
      b.strength - a.strength ||
      a.relationIds.length - b.relationIds.length ||
      (a.relationIds.join() < b.relationIds.join() ? -1 : 1),
  );
}

function toWalk(network: ReachNetwork, organizationIds: string[], hops: readonly Hop[]): ReachWalk {
  const introducerId = organizationIds.at(0) ?? '';
  const targetId = organizationIds.at(-1) ?? '';
  const product = hops.reduce((strength, hop) => strength * hop.strength, 1);
  return {
    introducerId,
    targetId,
    strength: roundStrength(product * penaltyOf(network, introducerId, targetId)),
    relationIds: hops.map((hop) => hop.relationId),
    organizationIds,
    firstType: hops[0]?.type ?? 'COOPERATES_WITH',
  };
}

/** The best, then alternatives with another introducer and no shared middle. */
export function bestAndAlternatives(walks: readonly ReachWalk[], count: number): ReachWalk[] {
  const chosen: ReachWalk[] = [];
  const introducers = new Set<string>();
  const middles = new Set<string>();
  for (const walk of walks) {
    if (chosen.length === count) break;
    const between = walk.organizationIds.slice(1, -1);
    if (introducers.has(walk.introducerId) || between.some((id) => middles.has(id))) continue;
    chosen.push(walk);
    introducers.add(walk.introducerId);
    for (const id of between) middles.add(id);
  }
  return chosen;
}
