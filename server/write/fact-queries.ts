import { z } from 'zod';
import { relationType } from '../columns.ts';
import { cypher, dayParam } from '../neo4j/query.ts';
import { asColumns } from './columns.ts';

export const precision = z.enum(['YEAR', 'MONTH', 'DAY']);

/** What only some facts have; null or absent where one has no use for it. */
const particulars = {
  observedOnPrecision: precision.nullish(),
  validFromPrecision: precision.nullish(),
  validToPrecision: precision.nullish(),
  detail: z.string().nullish(),
  ratio: z.number().nullish(),
  amount: z.string().nullish(),
  round: z.string().nullish(),
  evidence: z.string().nullish(),
  revenueShare: z.number().nullish(),
  conflict: z.boolean().nullish(),
  name: z.string().nullish(),
  stage: z.string().nullish(),
  byRole: z.string().nullish(),
  reason: z.string().nullish(),
  knownCount: z.number().nullish(),
  decision: z.enum(['CONFIRMED', 'REJECTED']).nullish(),
  subject: z.string().nullish(),
  claims: z.array(z.string()).readonly().nullish(),
};

const support = {
  sourceIds: z.array(z.string()).readonly(),
  status: z.enum(['VERIFIED', 'REPORTED', 'INFERRED', 'UNVERIFIED']),
  confidence: z.number(),
};

const storedFact = z.object({
  ...support,
  ...particulars,
  observedOn: z.string().nullish(),
  firstObservedOn: z.string().nullish(),
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
});

/** The properties of a fact besides its identity; days as ISO text. */
export type FactProperties = z.output<typeof storedFact>;

const newFact = z.object({
  ...support,
  ...particulars,
  id: z.string(),
  importRunId: z.string(),
  observedOn: dayParam.nullish(),
  firstObservedOn: dayParam.nullish(),
  validFrom: dayParam.nullish(),
  validTo: dayParam.nullish(),
});

/** A fact to be written, with its identity. */
export type NewFact = FactProperties & { id: string; importRunId: string };

const written = z.object({ count: z.int() });
/** What an organisation or a region has to a stage, product, title, demand, signal or region. */
export const positionType = z.enum([
  'WORKS_IN',
  'MAKES',
  'HAS_TITLE',
  'RAISES',
  'HAS_PROJECT',
  'LACKS',
  'COVERS',
  'SHOWS',
]);
export const productLinkType = z.enum(['UPSTREAM_OF', 'KIND_OF']);

/** Facts are looked up by type and id; a type that is left out has none to look for. */
function finding(types: readonly string[]) {
  const ids = z.array(z.string()).optional();
  return {
    params: z.object({ ids: z.object(Object.fromEntries(types.map((type) => [type, ids]))) }),
    row: z.object({ id: z.string(), importRunId: z.string().nullable(), fact: storedFact }),
  };
}
/** Likewise what has changed. */
function changing(types: readonly string[]) {
  const facts = z.array(newFact).optional();
  return {
    params: z.object({ rows: z.object(Object.fromEntries(types.map((type) => [type, facts]))) }),
    row: written,
  };
}

function newFactOf<Type extends z.ZodType>(type: Type) {
  return z.object({ fromId: z.string(), toId: z.string(), type, properties: newFact });
}

function creating<Type extends z.ZodType>(type: Type) {
  return { params: z.object({ rows: z.array(newFactOf(type)) }), row: written };
}

/** Organisation to organisation. */
export const findTies = cypher('write/find-ties', finding(relationType.options));
export const updateTies = cypher('write/update-ties', changing(relationType.options));
/** Takes rows, and hands them to Neo4j as one list a property. */
export const createTies = cypher('write/create-ties', {
  params: z.object({
    rows: z
      .array(newFactOf(relationType))
      .transform((rows) =>
        asColumns(rows.map(({ properties, ...ends }) => ({ ...ends, ...properties }))),
      ),
  }),
  row: written,
});

/** What an organisation or a region has to a stage, product, title, demand, signal or region. */
export const findPositions = cypher('write/find-positions', finding(positionType.options));
export const updatePositions = cypher('write/update-positions', changing(positionType.options));
export const createMemberships = cypher(
  'write/create-memberships',
  creating(z.literal('WORKS_IN')),
);
export const createManufactures = cypher('write/create-manufactures', creating(z.literal('MAKES')));
export const createTitles = cypher('write/create-titles', creating(z.literal('HAS_TITLE')));
export const createDemands = cypher('write/create-demands', creating(z.literal('RAISES')));
export const createProjects = cypher('write/create-projects', creating(z.literal('HAS_PROJECT')));
export const createSignals = cypher('write/create-signals', creating(z.literal('SHOWS')));
export const createGaps = cypher('write/create-gaps', creating(z.literal('LACKS')));
export const createDeniedGaps = cypher('write/create-denied-gaps', creating(z.literal('COVERS')));

/** Product to product. */
export const findProductLinks = cypher(
  'write/find-product-links',
  finding(productLinkType.options),
);
export const updateProductLinks = cypher(
  'write/update-product-links',
  changing(productLinkType.options),
);
export const createProductLinks = cypher('write/create-product-links', creating(productLinkType));
