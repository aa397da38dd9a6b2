import type { z } from 'zod';
import { listLoader, rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { countRelations, listRelations, loadRelations } from './queries.ts';

type PageOfRelations = Omit<z.input<typeof listRelations.params>, 'ids'>;

export function relationLoaders(graph: Graph) {
  return {
    relation: rowLoader(
      (ids) => graph.read(loadRelations, { ids }),
      (row) => row.id,
    ),
    /** A page of the ties of an organisation. */
    relations: listLoader(
      (ids, page: PageOfRelations) => graph.read(listRelations, { ids, ...page }),
      (row) => row.organizationId,
    ),
    /** Ties of an organisation that hold at `asOf`, by type and direction. */
    relationCounts: listLoader(
      (ids, { asOf }: { asOf: string }) => graph.read(countRelations, { ids, asOf }),
      (row) => row.organizationId,
    ),
  };
}
