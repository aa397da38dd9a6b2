import { z } from 'zod';
import { idsParams } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

export const loadProducts = cypher('search/load-products', {
  params: idsParams,
  row: z.object({ id: z.string(), name: z.string() }),
});

export type ProductRow = z.output<typeof loadProducts.row>;
