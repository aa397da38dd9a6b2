import { z } from 'zod';
import { idsParams } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

export const listUsedFiles = cypher('imports/list-used-files', {
  params: idsParams,
  row: z.object({ id: z.string() }),
});
