import { z } from 'zod';
import { countParam, cypher } from '../../neo4j/query.ts';

const held = z.object({ holder: z.string() });

export const takeRunLock = cypher('imports/take-run-lock', {
  params: z.object({ holder: z.string(), gone: z.string().nullable(), staleSeconds: countParam }),
  row: held,
});

export const readRunLock = cypher('imports/read-run-lock', {
  params: z.object({}),
  row: z.object({ holder: z.string().nullable() }),
});

export const touchRunLock = cypher('imports/touch-run-lock', { params: held, row: held });

export const freeRunLock = cypher('imports/free-run-lock', {
  params: held,
  row: z.object({ id: z.string() }),
});
