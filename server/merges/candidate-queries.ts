import { z } from 'zod';
import { text } from '../columns.ts';
import { countParam, cypher } from '../neo4j/query.ts';

const ids = z.object({ ids: z.array(z.string()) });
const names = { name: z.string(), shortName: text, aliases: z.array(z.string()) };

export const listNamedOrganizations = cypher('merges/list-named-organizations', {
  params: z.object({ after: z.string(), limit: countParam }),
  row: z.object({ id: z.string(), ...names }),
});

const candidate = z.object({
  id: z.string(),
  ...names,
  uscc: text,
  stockCode: text,
  regionCode: text,
  country: text,
  address: text,
  website: text,
  foundedOn: text,
});

export type CandidateRow = z.output<typeof candidate>;

export const loadCandidates = cypher('merges/load-candidates', { params: ids, row: candidate });

export const compareTies = cypher('merges/compare-ties', {
  params: z.object({
    rows: z.array(z.object({ n: countParam, aId: z.string(), bId: z.string() })),
    hubTieCount: countParam,
    walkedTieCount: countParam,
  }),
  row: z.object({ n: z.int(), sharedTieCount: z.int(), isTied: z.boolean() }),
});

export const findProductNames = cypher('merges/find-product-names', {
  params: ids,
  row: z.object({ id: z.string() }),
});

export const findQuarantinedNames = cypher('merges/find-quarantined-names', {
  params: ids,
  row: z.object({ organizationId: z.string(), nameKey: z.string() }),
});

export const listPlaces = cypher('merges/list-places', {
  params: z.object({}),
  row: z.object({
    code: z.string(),
    name: z.string(),
    level: z.enum(['PROVINCE', 'CITY', 'DISTRICT']),
  }),
});

export const countFacts = cypher('merges/count-facts', {
  params: ids,
  row: z.object({ id: z.string(), tieCount: z.int(), positionCount: z.int() }),
});
