import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { idsParams, kindLabels, relationType, text } from '../columns.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';
import { positionType, productLinkType } from '../write/fact-queries.ts';

const isTemporal = (value: unknown) =>
  neo4j.isDate(Object(value)) || neo4j.isDateTime(Object(value));

const temporal = z.custom<{ toString(): string }>(isTemporal).transform(String);
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** All properties of a node or a fact; days and moments as ISO text. */
const storedProperties = z.record(z.string(), z.union([value, temporal]));

/** Properties that are days in the graph. */
const days = new Set(['observedOn', 'firstObservedOn', 'validFrom', 'validTo', 'foundedOn']);

/** Properties to be written; null takes one away. */
const newProperties = z
  .record(z.string(), value.nullable())
  .transform((properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, given]) => [
        key,
        days.has(key) && given !== null ? dayParam.parse(given) : given,
      ]),
    ),
  );

export type Properties = z.output<typeof storedProperties>;
export type NewProperties = z.input<typeof newProperties>;

/** What a person decided about a fact. */
export const decisionRule = z.enum(['CONFIRMED', 'REJECTED']);

export const organizationLabel = z.enum(Object.values(kindLabels));
const one = z.object({ id: z.string() });

export const lockOrganizations = cypher('edits/lock-organizations', {
  params: idsParams,
  row: one,
});
export const lockFacts = cypher('edits/lock-facts', { params: idsParams, row: one });

export const readOrganizations = cypher('edits/read-organizations', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    label: organizationLabel,
    properties: storedProperties,
    factCount: z.int(),
  }),
});

export const readFacts = cypher('edits/read-facts', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    type: z.string(),
    fromId: z.string(),
    toId: z.string(),
    properties: storedProperties,
  }),
});

export type StoredOrganization = z.output<typeof readOrganizations.row>;
export type StoredFact = z.output<typeof readFacts.row>;

export const setFacts = cypher('edits/set-facts', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties: newProperties })) }),
  row: one,
});
export const deleteFacts = cypher('edits/delete-facts', { params: idsParams, row: one });

/** The types that a fact may have. */
export const factType = z.enum([
  ...relationType.options,
  ...positionType.options,
  ...productLinkType.options,
]);

export const restoreFacts = cypher('edits/restore-facts', {
  params: z.object({
    rows: z.array(
      z.object({
        type: factType,
        fromId: z.string(),
        toId: z.string(),
        properties: newProperties,
      }),
    ),
  }),
  row: one,
});

export const saveOrganization = cypher('edits/save-organization', {
  params: z.object({ id: z.string(), label: organizationLabel, properties: newProperties }),
  row: one,
});
export const deleteOrganization = cypher('edits/delete-organization', { params: one, row: one });
export const saveOrganizationNames = cypher('edits/save-organization-names', {
  params: z.object({
    organizationId: z.string(),
    names: z.array(z.object({ id: z.string(), key: z.string(), kind: z.enum(['SHORT', 'ALIAS']) })),
  }),
  row: one,
});

const known = {
  organizationIds: z.array(z.string()),
  stageIds: z.array(z.string()),
  regionCodes: z.array(z.string()),
  sourceIds: z.array(z.string()),
};

export const findKnown = cypher('edits/find-known', {
  params: z.object(known),
  row: z.object(known),
});

const gapFinding = z.object({
  id: z.string(),
  type: z.enum(['LACKS', 'COVERS']),
  regionCode: z.string(),
  stageId: z.string(),
  byRole: z.string(),
  reason: z.string(),
  knownCount: z.int().nullable(),
  observedOn: text,
  sourceIds: z.array(z.string()),
});

export type GapFindingRow = z.output<typeof gapFinding>;

export const listGapFindings = cypher('edits/list-gap-findings', {
  params: z.object({ chainId: z.string(), regionCode: z.string(), limit: countParam }),
  row: gapFinding,
});
export const loadGapFindings = cypher('edits/load-gap-findings', {
  params: idsParams,
  row: gapFinding,
});
