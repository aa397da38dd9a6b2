import { z } from 'zod';
import { relationType } from '../columns.ts';
import { countParam, cypher } from '../neo4j/query.ts';
import { findTies } from '../write/fact-queries.ts';
import { findOrganizations, isOrganizationLabel } from '../write/organization-queries.ts';

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);
const texts = z
  .array(z.string())
  .nullable()
  .transform((value) => value ?? undefined);
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? undefined);
const precision = z.enum(['YEAR', 'MONTH', 'DAY']).nullable();
const { fact } = findTies.row.shape;
const { organization } = findOrganizations.row.shape;

const page = { after: z.string(), limit: countParam };

/** A page of things by their id: those behind `after`. */
function listing<Row extends z.ZodRawShape>(file: string, row: Row) {
  return cypher(`exports/${file}`, { params: z.object(page), row: z.object(row) });
}

/** A page of one type: those behind the id that its key holds. */
function listingByType<Row extends z.ZodRawShape>(
  file: string,
  types: readonly string[],
  row: Row,
) {
  const after = z.object(Object.fromEntries(types.map((type) => [type, z.string().optional()])));
  return cypher(`exports/${file}`, {
    params: z.object({ after, limit: countParam }),
    row: z.object(row),
  });
}

const factOfOrganization = {
  id: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  fact,
};

export const listSources = listing('list-sources', {
  id: z.string(),
  title: z.string(),
  publisher: text,
  url: text,
  channel: z.enum(['DISTRICT', 'RESIDENT_OFFICE', 'MARKET', 'PUBLIC']),
  date: text,
  datePrecision: precision,
  licence: text,
  reliability: number,
  savedBy: text,
  savedAt: text,
});

export const listRegions = listing('list-regions', {
  code: z.string(),
  name: z.string(),
  level: z.enum(['PROVINCE', 'CITY', 'DISTRICT']),
  parentCode: text,
});

export const listChains = listing('list-chains', {
  id: z.string(),
  name: z.string(),
  description: text,
});

const label = z.enum(['Company', 'Investor', 'Institute', 'Association', 'Park', 'Authority']);

export const listStages = listing('list-stages', {
  id: z.string(),
  chainId: z.string(),
  chainName: z.string(),
  name: z.string(),
  position: z.enum(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', 'SUPPORT']),
  order: z.int(),
  description: text,
  countedKinds: z
    .array(label)
    .nullable()
    .transform((value) => value ?? undefined),
  keywords: texts,
  excludeKeywords: texts,
  industryCodes: texts,
  hintIndustryCodes: texts,
  requireIndustryForProducts: z
    .boolean()
    .nullable()
    .transform((value) => value ?? undefined),
});

export const listStageLinks = listing('list-stage-links', {
  id: z.string(),
  toIds: z.array(z.string()),
});

export const listOrganizations = listing('list-organizations', {
  id: z.string(),
  label: label.refine(isOrganizationLabel),
  organization,
});

export const listProducts = listing('list-products', { id: z.string(), name: z.string() });

export const listMemberships = listing('list-memberships', {
  ...factOfOrganization,
  stageId: z.string(),
});

export const listManufactures = listing('list-manufactures', {
  ...factOfOrganization,
  productId: z.string(),
  productName: z.string(),
});

export const listTitles = listing('list-titles', {
  ...factOfOrganization,
  name: z.string(),
  level: text,
});

export const listDemands = listing('list-demands', {
  ...factOfOrganization,
  stageId: z.string(),
  demand: z.object({
    id: z.string(),
    title: z.string(),
    amount: text,
    mode: z
      .enum(['ORDER', 'SCENE', 'JOINT_RND'])
      .nullable()
      .transform((value) => value ?? undefined),
    raisedOn: text,
    raisedOnPrecision: precision,
    dueOn: text,
    closedOn: text,
  }),
});

export const listSignals = listing('list-signals', {
  ...factOfOrganization,
  kind: z.string(),
  title: z.string(),
  occurredOn: z.string(),
  occurredOnPrecision: precision,
  regionCode: text,
});

export const listProjects = listing('list-projects', {
  ...factOfOrganization,
  regionCode: z.string(),
});

const finding = { id: z.string(), regionCode: z.string(), stageId: z.string(), fact };

export const listConfirmedGaps = listing('list-confirmed-gaps', finding);
export const listDeniedGaps = listing('list-denied-gaps', finding);

export const listChainLeaders = listing('list-chain-leaders', {
  id: z.string(),
  chainId: z.string(),
  regionCode: z.string(),
  organizationId: z.string(),
  organizationName: z.string(),
  reason: z.string(),
  sourceIds: z.array(z.string()),
  proposedBy: text,
  addedAt: text,
  addedBy: text,
  removedAt: text,
});

const ends = {
  id: z.string(),
  fromId: z.string(),
  fromName: z.string(),
  toId: z.string(),
  toName: z.string(),
  fact,
};

export const tieTypes = relationType.options;
export const listTies = listingByType('list-ties', tieTypes, { ...ends, type: relationType });

const linkType = z.enum(['UPSTREAM_OF', 'KIND_OF']);
export const productLinkTypes = linkType.options;
export const listProductLinks = listingByType('list-product-links', productLinkTypes, {
  ...ends,
  type: linkType,
});
