import { z } from 'zod';
import { cypher } from '../neo4j/query.ts';

export const readDataDate = cypher('nodes/read-data-date', {
  params: z.object({}),
  row: z.object({ dataDate: z.iso.date() }),
});
