import type { Organization } from '../../server/write/graph-data.ts';
import type { PeerPath } from './peer-path.ts';
import type { PeerRun } from './peer-run.ts';
import { listThreeHopPaths } from './peer-three-hop.ts';
import { listRivalPaths, listSameStagePaths, listStagePeerPaths } from './peer-two-hop.ts';

/** Every peer path that counts, by candidate. */
export function listPeerPaths(run: PeerRun): Map<Organization, PeerPath[]> {
  const found = new Map<Organization, PeerPath[]>();
  for (const list of [listThreeHopPaths, listRivalPaths, listSameStagePaths, listStagePeerPaths]) {
    for (const path of list(run)) {
      const own = found.get(path.candidate);
      if (own) own.push(path);
      else found.set(path.candidate, [path]);
    }
  }
  return found;
}

type Strength = PeerRun['strength'];

/** S in 10⁻⁹; `paths` are all of one kind that lead to one candidate. */
export function sumPeerPaths(paths: readonly PeerPath[], strength: Strength): number {
  const [first] = paths;
  return first ? carry(paths, first.hops.length - 1, strength) : 0;
}

/**
 * What reaches the end of a hop: over each way to take the hop, what all paths bring to its start,
 * times its factors, an integer. Before the first hop that is 10⁹·s_a.
 */
function carry(paths: readonly PeerPath[], place: number, strength: Strength): number {
  const [first] = paths;
  if (place < 0) return first ? 1e9 * strength(first.anchor) : 0;
  let sum = 0;
  for (const same of byHop(paths, place)) {
    const factors = same[0]?.hops[place]?.factors ?? [];
    const brought = carry(same, place - 1, strength);
    sum += Math.round(factors.reduce((amount, factor) => amount * factor, brought));
  }
  return sum;
}

/** Paths that share a hop and its start; a first hop starts at the anchor. */
function byHop(paths: readonly PeerPath[], place: number): Iterable<PeerPath[]> {
  const groups = Map.groupBy(paths, ({ anchor, hops }) =>
    place === 0 ? `${anchor.id} ${hops[0]?.key}` : hops[place]?.key,
  );
  return groups.values();
}
