import { z } from 'zod';
import { cypher } from '../server/neo4j/query.ts';

const params = z.object({ demoRunId: z.string() });

export const readDemoState = cypher('seeds/read-demo-state', {
  params,
  row: z.object({ isWaiting: z.boolean() }),
});

export const beginDemo = cypher('seeds/begin-demo', { params, row: z.object({ id: z.string() }) });

export const endDemo = cypher('seeds/end-demo', { params, row: z.object({ id: z.string() }) });
