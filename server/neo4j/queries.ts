import { z } from 'zod';
import { cypher } from './query.ts';

export const checkAnswer = cypher('neo4j/check-answer', {
  params: z.object({}),
  row: z.object({ isUp: z.literal(true) }),
});
