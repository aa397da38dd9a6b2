import { z } from 'zod';
import { cypher } from '../../server/neo4j/query.ts';
import { day, flag, share, text } from './rules.ts';

const none = z.string().nullable();
const precision = z.enum(['YEAR', 'MONTH', 'DAY']).nullable();
const status = z.enum(['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED']);

const storedFact = z.object({
  sourceIds: z.array(z.string()).readonly(),
  status,
  confidence: z.number(),
  observedOn: none,
  observedOnPrecision: precision,
  firstObservedOn: none,
  validFrom: none,
  validFromPrecision: precision,
  validTo: none,
  validToPrecision: precision,
  detail: none,
  ratio: z.number().nullable(),
  amount: none,
  round: none,
  evidence: none,
  revenueShare: z.number().nullable(),
  conflict: z.boolean().nullable(),
  name: none,
  stage: none,
  byRole: none,
  reason: none,
});

/** What any fact may carry besides its identity: days as ISO text, null where it has no use for it. */
export type FactProperties = z.output<typeof storedFact>;

const newFact = z.object({
  id: z.string(),
  importRunId: z.string(),
  sourceIds: z.array(z.string()).readonly(),
  status,
  confidence: z.number(),
  observedOn: day,
  observedOnPrecision: precision,
  firstObservedOn: day,
  validFrom: day,
  validFromPrecision: precision,
  validTo: day,
  validToPrecision: precision,
  detail: text,
  ratio: share,
  amount: text,
  round: text,
  evidence: text,
  revenueShare: share,
  conflict: flag,
  name: text,
  stage: text,
  byRole: text,
  reason: text,
});

/** A fact to be written, with its identity. */
export type NewFact = FactProperties & { id: string; importRunId: string };

const written = z.object({ id: z.string() });
const finding = {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), fact: storedFact }),
};
const changing = { params: z.object({ rows: z.array(newFact) }), row: written };

function creating<Type extends z.ZodType>(type: Type) {
  const row = z.object({ fromId: z.string(), toId: z.string(), type, properties: newFact });
  return { params: z.object({ rows: z.array(row) }), row: written };
}

/** Organisation to organisation. */
export const findTies = cypher('seeds/find-ties', finding);
export const updateTies = cypher('seeds/update-ties', changing);
export const createTies = cypher(
  'seeds/create-ties',
  creating(
    z.enum([
      'SUPPLIES',
      'SERVES',
      'CONTROLS',
      'INVESTS_IN',
      'RESEARCHES_WITH',
      'COOPERATES_WITH',
      'LICENSES_TO',
      'INCUBATES',
      'MEMBER_OF',
      'LOCATED_IN',
      'COMPETES_WITH',
    ]),
  ),
);

/** What an organisation or a region has to a stage, product, title, demand or region. */
export const findPositions = cypher('seeds/find-positions', finding);
export const updatePositions = cypher('seeds/update-positions', changing);
export const createMemberships = cypher(
  'seeds/create-memberships',
  creating(z.literal('WORKS_IN')),
);
export const createManufactures = cypher('seeds/create-manufactures', creating(z.literal('MAKES')));
export const createTitles = cypher('seeds/create-titles', creating(z.literal('HAS_TITLE')));
export const createDemands = cypher('seeds/create-demands', creating(z.literal('RAISES')));
export const createProjects = cypher('seeds/create-projects', creating(z.literal('HAS_PROJECT')));
export const createGaps = cypher('seeds/create-gaps', creating(z.literal('LACKS')));

/** Product to product. */
export const findProductLinks = cypher('seeds/find-product-links', finding);
export const updateProductLinks = cypher('seeds/update-product-links', changing);
export const createProductLinks = cypher(
  'seeds/create-product-links',
  creating(z.enum(['UPSTREAM_OF', 'KIND_OF'])),
);
