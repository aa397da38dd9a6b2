import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadChains, loadStages } from './queries.ts';

export function chainLoaders(graph: Graph) {
  return {
    chain: rowLoader(
      (ids) => graph.read(loadChains, { ids }),
      (row) => row.id,
    ),
    stage: rowLoader(
      (ids) => graph.read(loadStages, { ids }),
      (row) => row.id,
    ),
  };
}
