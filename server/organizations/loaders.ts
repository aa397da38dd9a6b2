import { listLoader, rowLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { followMerged } from '../write/merged-organizations.ts';
import { listMemberships, listTitles, loadMemberships, loadOrganizations } from './queries.ts';

export function organizationLoaders(graph: Graph) {
  return {
    organization: rowLoader(
      (ids) => graph.read(loadOrganizations, { ids }),
      (row) => row.id,
      (ids) => followMerged(graph, { ids }),
    ),
    membership: rowLoader(
      (ids) => graph.read(loadMemberships, { ids }),
      (row) => row.id,
    ),
    /** Attachments of an organisation that hold at `asOf`. */
    memberships: listLoader(
      (ids, { asOf }: { asOf: string }) => graph.read(listMemberships, { ids, asOf }),
      (row) => row.organizationId,
    ),
    /** Titles that an organisation holds at `asOf`. */
    titles: listLoader(
      (ids, { asOf }: { asOf: string }) => graph.read(listTitles, { ids, asOf }),
      (row) => row.organizationId,
    ),
  };
}
