import { factId } from '../fact-id.ts';
import type { ChainLeader } from './graph-data.ts';
import { mergeNodes } from './merge-nodes.ts';
import { mergeChainLeaders } from './node-queries.ts';
import type { Writing } from './writing.ts';

/** The list of chain leaders (链主) of a chain in a region, as a source or a person gives it. */
export async function writeChainLeaders(
  writing: Writing,
  leaders: readonly ChainLeader[],
): Promise<void> {
  await mergeNodes(writing, leaders, {
    idOf: (leader) => entryId(writing, leader),
    merge: (rows) =>
      writing.graph.write(mergeChainLeaders, {
        rows: rows.map((leader) => ({
          ...leader,
          id: entryId(writing, leader),
          listId: listId(leader),
          organizationId: storedId(writing, leader),
          sourceIds: [...leader.sourceIds].sort(),
          addedBy: writing.importRunId,
        })),
      }),
    needs: ({ chainId, organizationId }) => ({
      column: 'chain, organisation',
      value: `${chainId}, ${organizationId}`,
    }),
  });
}

function listId({ chainId, regionCode }: ChainLeader): string {
  return `list:chain-leaders/${chainId.replace(/^chain:/, '')}/${regionCode}`;
}

function entryId(writing: Writing, leader: ChainLeader): string {
  return factId('LISTS', listId(leader), storedId(writing, leader));
}

function storedId(writing: Writing, { organizationId }: ChainLeader): string {
  return writing.storedIds.get(organizationId) ?? organizationId;
}
