import { z } from 'zod';
import { idsParams } from '../columns.ts';
import { countParam, cypher } from '../neo4j/query.ts';

export const loadProducts = cypher('search/load-products', {
  params: idsParams,
  row: z.object({ id: z.string(), name: z.string() }),
});

/** A thing that was found; rank 0 = is the text, 1 = begins with it, 2 = contains it, 3 = has its parts. */
const hit = z.object({
  id: z.string(),
  label: z.string(),
  rank: z.int(),
  matchedField: z.string(),
  matchedText: z.string(),
});

const byFullText = z.object({
  query: z.string(),
  text: z.string(),
  parts: z.array(z.string()),
  searched: countParam,
  first: countParam,
});

const byName = z.object({ text: z.string(), first: countParam });

export const searchOrganizationNames = cypher('search/search-organization-names', {
  params: byFullText,
  row: hit,
});

export const searchOrganizationKeys = cypher('search/search-organization-keys', {
  params: z.object({
    code: z.string(),
    codeDot: z.string(),
    letters: z.string().nullable(),
    first: countParam,
  }),
  row: hit,
});

export const searchStages = cypher('search/search-stages', { params: byFullText, row: hit });
export const searchProducts = cypher('search/search-products', { params: byFullText, row: hit });
export const searchChains = cypher('search/search-chains', { params: byName, row: hit });
export const searchRegions = cypher('search/search-regions', { params: byName, row: hit });

export type ProductRow = z.output<typeof loadProducts.row>;
export type HitRow = z.output<typeof hit>;
