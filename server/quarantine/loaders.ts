import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadQuarantinedNames } from './queries.ts';

export function quarantineLoaders(graph: Graph) {
  return {
    quarantinedName: rowLoader(
      (ids) => graph.read(loadQuarantinedNames, { ids }),
      (row) => row.id,
    ),
  };
}
