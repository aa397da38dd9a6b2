import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { countFacts } from './candidate-queries.ts';
import { loadProposals } from './proposal-queries.ts';

export function mergeLoaders(graph: Graph) {
  return {
    mergeProposal: rowLoader(
      (ids) => graph.read(loadProposals, { ids }),
      (row) => row.id,
    ),
    /** How many ties and other facts an organisation has. */
    factCounts: rowLoader(
      (ids) => graph.read(countFacts, { ids }),
      (row) => row.id,
    ),
  };
}
