import { hash } from 'node:crypto';
import { z } from 'zod';
import { countParam, cypher } from '../neo4j/query.ts';
import { nameKey } from './name-key.ts';
import { inBatches, type Writing } from './writing.ts';

export const quarantineReason = z.enum(['OTHERS_NAME', 'UNLIKE_SHORT_NAME']);

/** A name that a source gives to an organisation, though by all signs it is another's: no alias, and nothing is matched by it. */
export interface QuarantinedName {
  readonly organizationId: string;
  readonly name: string;
  readonly reason: z.output<typeof quarantineReason>;
  readonly sourceId: string;
  /** Where it was read: the file, and its line from 1. */
  readonly file: string;
  readonly line: number;
}

export const mergeQuarantinedNames = cypher('write/merge-quarantined-names', {
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        organizationId: z.string(),
        name: z.string(),
        nameKey: z.string(),
        reason: quarantineReason,
        sourceId: z.string(),
        file: z.string(),
        line: countParam,
        importRunId: z.string(),
      }),
    ),
  }),
  row: z.object({ count: z.int() }),
});

/** Keeps names apart, each once for an organisation; what a person decided about one stays. */
export async function writeQuarantinedNames(
  { graph, storedIds, importRunId }: Writing,
  names: readonly QuarantinedName[],
): Promise<void> {
  const rows = names.map((name) => {
    const organizationId = storedIds.get(name.organizationId) ?? name.organizationId;
    const id = `quarantine:${hash('sha256', `${organizationId}\n${name.name}`).slice(0, 32)}`;
    return { ...name, id, organizationId, nameKey: nameKey(name.name), importRunId };
  });
  for (const batch of inBatches(rows)) await graph.write(mergeQuarantinedNames, { rows: batch });
}
