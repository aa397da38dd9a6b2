import { z } from 'zod';
import { text } from '../columns.ts';
import { cypher } from '../neo4j/query.ts';

const row = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['PROVINCE', 'CITY', 'DISTRICT']),
  parentCode: text,
});

export type RegionRow = z.output<typeof row>;

export const loadRegions = cypher('regions/load-regions', {
  params: z.object({ codes: z.array(z.string()) }),
  row,
});

export const listProvinces = cypher('regions/list-provinces', { params: z.object({}), row });

export const listChildRegions = cypher('regions/list-child-regions', {
  params: z.object({ parentCode: z.string() }),
  row,
});
