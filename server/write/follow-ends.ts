import type { GraphData } from './graph-data.ts';
import { followMerged } from './merged-organizations.ts';
import { inBatches, type Writing } from './writing.ts';

/** Leads what rows say of an organisation that a merge took away to the one that it became. */
export async function followEnds(writing: Writing, data: GraphData): Promise<void> {
  const ids = new Set([
    ...(data.ties ?? []).flatMap(({ fromId, toId }) => [fromId, toId]),
    ...[
      data.memberships ?? [],
      data.manufactures ?? [],
      data.titles ?? [],
      data.demands ?? [],
      data.signals ?? [],
      data.projects ?? [],
      data.chainLeaders ?? [],
    ].flatMap((rows) => rows.map(({ organizationId }) => organizationId)),
  ]);
  for (const batch of inBatches([...ids].filter((id) => !writing.storedIds.has(id)))) {
    for (const [id, livingId] of await followMerged(writing.graph, { ids: batch })) {
      if (ids.has(id)) writing.storedIds.set(id, livingId);
    }
  }
}
