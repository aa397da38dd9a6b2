import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadSources, type SourceRow } from './queries.ts';

export function sourceLoaders(graph: Graph) {
  const source = rowLoader(
    (ids) => graph.read(loadSources, { ids }),
    (row) => row.id,
  );
  /** The sources of a fact or a node, in the order of their ids in the row. */
  const sources = async (ids: readonly string[]): Promise<SourceRow[]> => {
    const rows = await Promise.all(ids.map((id) => source.load(id)));
    return rows.filter((row) => row !== null);
  };
  return { source, sources };
}
