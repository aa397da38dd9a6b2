import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadProducts } from './queries.ts';

export function productLoaders(graph: Graph) {
  return {
    product: rowLoader(
      (ids) => graph.read(loadProducts, { ids }),
      (row) => row.id,
    ),
  };
}
