import { z } from 'zod';
import { factColumns, idsParams, text } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

export const relationType = z.enum([
  'SUPPLIES',
  'SERVES',
  'CONTROLS',
  'INVESTS_IN',
  'RESEARCHES_WITH',
  'COOPERATES_WITH',
  'LICENSES_TO',
  'INCUBATES',
  'MEMBER_OF',
  'LOCATED_IN',
  'COMPETES_WITH',
]);

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

export type RelationRow = z.output<typeof relation>;
