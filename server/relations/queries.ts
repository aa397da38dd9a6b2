import { z } from 'zod';
import { factColumns, idsParams, relationType, text } from '../columns.ts';
import type { Connection } from '../connection.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

const direction = z.enum(['OUT', 'IN', 'BOTH']);

const relation = z.object({
  ...factColumns,
  type: relationType,
  fromId: z.string(),
  toId: z.string(),
  ratio: z.number().nullable(),
  amountText: text,
  round: text,
});

export const loadRelations = cypher('relations/load-relations', {
  params: idsParams,
  row: relation,
});

export const listRelations = cypher('relations/list-relations', {
  params: idsParams.extend({
    types: z.array(relationType),
    direction,
    asOf: dayParam,
    afterDay: z.string().nullable(),
    afterId: z.string().nullable(),
    limit: countParam,
  }),
  row: relation.extend({ organizationId: z.string() }),
});

export const listRelevantRelations = cypher('relations/list-relevant-relations', {
  params: z.object({
    organizationId: z.string(),
    types: z.array(relationType),
    asOf: dayParam,
    first: countParam,
  }),
  row: relation,
});

export const countRelations = cypher('relations/count-relations', {
  params: idsParams.extend({ asOf: dayParam }),
  row: z.object({ organizationId: z.string(), type: relationType, direction, count: z.int() }),
});

export type RelationRow = z.output<typeof relation>;
export type RelationPage = Connection<RelationRow>;
export type RelationCountRow = z.output<typeof countRelations.row>;
