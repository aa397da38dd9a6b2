import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Statements } from '../neo4j/graph.ts';
import { cypher } from '../neo4j/query.ts';
import { inBatches } from './writing.ts';

/** What became of an organisation, a fact or a decision at one moment. */
export type Change =
  | 'CREATED'
  | 'UPDATED'
  | 'ENDED'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'REMOVED'
  | 'MERGED'
  | 'RESTORED';

/** Stands as `runId` on the steps of a merge, which can only be taken back together. */
export const mergeRunId = 'merge';

/** One step of a history. Imports note what they update or remove; what they create is known by its run. */
export interface Revision {
  readonly entityKind: 'ORGANIZATION' | 'TIE' | 'POSITION' | 'PRODUCT_LINK';
  /** Of the organisation, or of the fact. */
  readonly entityId: string;
  readonly change: Change;
  /** Of a fact, its type and ends; null of an organisation. */
  readonly type: string | null;
  readonly fromId: string | null;
  readonly toId: string | null;
  /** All stored properties, days as ISO text; null where there was, or is, nothing. */
  readonly before: object | null;
  readonly after: object | null;
  readonly runId: string | null;
  /** Role or initials of a person; null of a machine. */
  readonly author: string | null;
  readonly note: string | null;
}

export const createRevisions = cypher('write/create-revisions', {
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        entityKind: z.string(),
        entityId: z.string(),
        change: z.string(),
        type: z.string().nullable(),
        fromId: z.string().nullable(),
        toId: z.string().nullable(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        runId: z.string().nullable(),
        author: z.string().nullable(),
        note: z.string().nullable(),
      }),
    ),
  }),
  row: z.object({ id: z.string() }),
});

/** Adds steps to histories, in the order given. */
export async function writeRevisions(
  statements: Statements,
  revisions: readonly Revision[],
): Promise<void> {
  for (const batch of inBatches(revisions)) {
    const rows = batch.map((revision) => ({
      ...revision,
      id: `revision:${randomUUID()}`,
      before: revision.before && JSON.stringify(revision.before),
      after: revision.after && JSON.stringify(revision.after),
    }));
    await statements.write(createRevisions, { rows });
  }
}
