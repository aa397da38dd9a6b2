import { z } from 'zod';
import type { Statements } from '../neo4j/graph.ts';
import { cypher } from '../neo4j/query.ts';

export const checkIntegrityQuery = cypher('write/check-integrity', {
  params: z.object({}),
  row: z.object({
    kind: z.enum([
      'ORGANIZATION_WITHOUT_KIND',
      'FACT_WITHOUT_SOURCE',
      'ENDS_EQUAL',
      'REGION_UNKNOWN',
    ]),
    count: z.int(),
  }),
});

export type Breach = z.output<typeof checkIntegrityQuery.row>;

/**
 * How many organisations and facts break a rule of the model that no constraint of the Community
 * Edition can hold; every rule once, 0 where all is well.
 */
export function checkIntegrity(graph: Statements): Promise<Breach[]> {
  return graph.read(checkIntegrityQuery, {});
}
