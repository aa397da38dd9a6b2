import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadRelations } from './queries.ts';

export function relationLoaders(graph: Graph) {
  return {
    relation: rowLoader(
      (ids) => graph.read(loadRelations, { ids }),
      (row) => row.id,
    ),
  };
}
