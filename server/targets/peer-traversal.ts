import { type SummedKind, undatedRecency } from '../definitions/profile.ts';
import { halfLifeDays } from '../definitions/time.ts';
import type { Graph } from '../neo4j/graph.ts';
import { countActivity } from './peer-queries.ts';
import { peerReaders } from './peer-readers.ts';
import { peerKinds, type Run } from './run.ts';
import type { KindSum, PeerPath, Traversal } from './traversal.ts';
import { traversalParams } from './traversal-params.ts';

/** A tie of the last two years counts as recent. */
const recentDays = 731;

type Peers = Pick<Traversal, 'sums' | 'activities'> & {
  /** Of the given kinds only. */
  readonly paths: (
    candidateIds: readonly string[],
    found: ReadonlySet<SummedKind>,
  ) => Promise<PeerPath[]>;
};

/** The kinds over peers, and how active candidates are: for candidates in the chain only. */
export function openPeers(graph: Graph, run: Run): Peers {
  const reachable = new Set(run.candidateIds);
  const inChain = new Set(run.inChainIds.filter((id) => reachable.has(id)));
  const readers = peerReaders(graph, run, [...inChain]);
  const kinds = inChain.size === 0 ? [] : peerKinds.filter((kind) => run.peerKinds.has(kind));
  return {
    async sums() {
      const sums = await Promise.all(
        kinds.map(async (kind): Promise<KindSum[]> => {
          const rows = await readers[kind].sums();
          return rows.map((row) => ({ kind, ...row }));
        }),
      );
      return sums.flat();
    },
    async paths(candidateIds, found) {
      const asked = candidateIds.filter((id) => inChain.has(id));
      if (asked.length === 0) return [];
      const paths = await Promise.all(
        kinds
          .filter((kind) => found.has(kind))
          .map(async (kind): Promise<PeerPath[]> => {
            const rows = await readers[kind].paths(asked);
            return rows.map((row) => ({ kind, ...row }));
          }),
      );
      return paths.flat();
    },
    activities: async () => {
      if (run.inChainIds.length === 0) return [];
      return graph.read(countActivity, {
        ...traversalParams(run, run.inChainIds),
        halfLife: halfLifeDays(run.profile.halfLifeYears, 'ACTIVITY'),
        undatedRecency,
        recentDays,
      });
    },
  };
}
