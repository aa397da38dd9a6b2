import { rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { loadGapFindings, readFacts, readOrganizations } from './queries.ts';
import { loadRuns } from './revision-queries.ts';

export function editLoaders(graph: Graph) {
  return {
    /** A fact with all that is stored of it, which its version and its decision are read off. */
    storedFact: rowLoader(
      (ids) => graph.read(readFacts, { ids }),
      (row) => row.id,
    ),
    /** An organisation with all that is stored of it, which its version is read off. */
    storedOrganization: rowLoader(
      (ids) => graph.read(readOrganizations, { ids }),
      (row) => row.id,
    ),
    gapFinding: rowLoader(
      (ids) => graph.read(loadGapFindings, { ids }),
      (row) => row.id,
    ),
    /** 导入批次 by id, as far as a history names it. */
    runName: rowLoader(
      (ids) => graph.read(loadRuns, { ids }),
      (row) => row.id,
    ),
  };
}
