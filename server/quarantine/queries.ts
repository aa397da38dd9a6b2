import { z } from 'zod';
import { idsParams, text } from '../columns.ts';
import type { Connection } from '../connection.ts';
import { countParam, cypher } from '../neo4j/query.ts';
import { quarantineReason } from '../write/quarantined-names.ts';

const state = z.enum(['OPEN', 'RELEASED', 'KEPT']);

/** Sort key of a name: those of one organisation stand together. */
export const nameKeyRule = z.object({ organizationId: z.string(), id: z.string() });

export const listQuarantinedNames = cypher('quarantine/list-quarantined-names', {
  params: z.object({ state, after: nameKeyRule, limit: countParam }),
  row: nameKeyRule,
});

export const countQuarantinedNames = cypher('quarantine/count-quarantined-names', {
  params: z.object({ state, limit: countParam }),
  row: z.object({ count: z.int() }),
});

export const loadQuarantinedNames = cypher('quarantine/load-quarantined-names', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    name: z.string(),
    organizationId: z.string(),
    reason: quarantineReason,
    sourceId: z.string(),
    file: z.string(),
    line: z.int(),
    runId: z.string(),
    foundAt: z.string(),
    state,
    decidedAt: text,
    decidedBy: text,
    note: text,
    bearerIds: z.array(z.string()),
  }),
});

export type QuarantinedRow = z.output<typeof loadQuarantinedNames.row>;
export type QuarantinePage = Connection<QuarantinedRow>;

export const lockQuarantinedName = cypher('quarantine/lock-quarantined-name', {
  params: z.object({ id: z.string() }),
  row: z.object({ state }),
});

export const decideQuarantinedName = cypher('quarantine/decide-quarantined-name', {
  params: z.object({ id: z.string(), state, decidedBy: z.string(), note: text }),
  row: z.object({ id: z.string() }),
});
