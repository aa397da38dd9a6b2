import { pairKey, type TieMoments } from '../definitions/fame.ts';
import type { Graph } from '../neo4j/graph.ts';
import { readDataVersion } from '../write/run-queries.ts';
import { countTiePairs, countTiesByType } from './fame-queries.ts';

/** In the middle of which paths an organisation may stand, as the statements are asked. */
export interface Middles {
  readonly chainId: string | null;
  readonly countedConfidence: number;
  readonly hubInvestorTypes: readonly string[];
}

interface Known {
  readonly version: number;
  readonly byChain: Map<string | null, Promise<TieMoments>>;
}

const known = new WeakMap<Graph, Known>();

/** The moments of the graph as stored; read once for a chain and a version of the data, then kept. */
export async function readMoments(graph: Graph, middles: Middles): Promise<TieMoments> {
  const [current] = await graph.read(readDataVersion, {});
  if (!current) return countMoments(graph, middles);
  const before = known.get(graph);
  const kept =
    before?.version === current.number ? before : { version: current.number, byChain: new Map() };
  known.set(graph, kept);
  const moments = kept.byChain.get(middles.chainId) ?? countMoments(graph, middles);
  kept.byChain.set(middles.chainId, moments);
  // What failed may succeed at the next try.
  moments.catch(() => kept.byChain.delete(middles.chainId));
  return moments;
}

async function countMoments(graph: Graph, middles: Middles): Promise<TieMoments> {
  const [counts, pairs] = await Promise.all([
    graph.read(countTiesByType, {}),
    graph.read(countTiePairs, { ...middles, hubInvestorTypes: [...middles.hubInvestorTypes] }),
  ]);
  const of = (scope: 'investors' | 'others' | 'peers' | 'chainPeers') =>
    new Map(pairs.map((row) => [pairKey(row.arriving, row.leaving), row[scope]]));
  return {
    tieCounts: new Map(counts.map(({ type, tieCount }) => [type, tieCount])),
    pairs: {
      investors: of('investors'),
      others: of('others'),
      peers: of('peers'),
      chainPeers: of('chainPeers'),
    },
  };
}
