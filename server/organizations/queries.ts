import { z } from 'zod';
import {
  day,
  factColumns,
  idsParams,
  organizationKind,
  precision,
  text,
  webAddress,
} from '../columns.ts';
import type { Connection } from '../connection.ts';
import { countParam, cypher, dayParam } from '../neo4j/query.ts';

const idsAtDay = idsParams.extend({ asOf: dayParam });

const operatingStatus = z.enum(['ACTIVE', 'CLOSED', 'UNKNOWN']);

const membership = z.object({
  ...factColumns,
  organizationId: z.string(),
  stageId: z.string(),
  evidence: z.enum([
    'ASSERTED',
    'INDUSTRY_AND_PRODUCT',
    'HINT_AND_PRODUCT',
    'INDUSTRY_ONLY',
    'PRODUCT_ONLY',
    'SCOPE',
  ]),
});

export const loadOrganizations = cypher('organizations/load-organizations', {
  params: idsParams,
  row: z.object({
    id: z.string(),
    name: z.string(),
    shortName: text,
    aliases: z.array(z.string()),
    kind: organizationKind,
    uscc: text,
    stockCode: text,
    regionCode: text,
    country: text,
    status: operatingStatus,
    foundedOn: day,
    foundedOnPrecision: precision,
    business: text,
    website: webAddress,
    address: text,
    investorType: text,
    registeredCapital: text,
    isStub: z.boolean(),
    claims: z.array(z.string()),
    sourceIds: z.array(z.string()),
  }),
});

export const loadMemberships = cypher('organizations/load-memberships', {
  params: idsParams,
  row: membership,
});

export const listMemberships = cypher('organizations/list-memberships', {
  params: idsAtDay,
  row: membership,
});

export const listTitles = cypher('organizations/list-titles', {
  params: idsAtDay,
  row: z.object({
    organizationId: z.string(),
    name: z.string(),
    level: text,
    validFrom: day,
    validTo: day,
    sourceIds: z.array(z.string()),
  }),
});

/** Conditions on organisations; null does not apply. Attachments and titles are those at `asOf`. */
const filter = z.object({
  labels: z.array(z.string()).nullable(),
  regionPrefix: text,
  hasRegion: z.boolean().nullable(),
  status: operatingStatus.nullable(),
  ids: z.array(z.string()).nullable(),
  stageIds: z.array(z.string()).nullable(),
  chainId: text,
  titles: z.array(z.string()).nullable(),
  asOf: dayParam,
});

const sortKey = z.union([z.string(), z.number()]);

/** Where a page starts or stops: the sort keys of a cursor, or null for no bound. */
const bound = z.object({ key: sortKey.nullable(), id: text });

const page = {
  params: z.object({ filter, after: bound, before: bound, limit: countParam }),
  row: z.object({ id: z.string(), key: sortKey }),
};

export const listByName = cypher('organizations/list-organizations-by-name', page);
export const listByNameBackward = cypher('organizations/list-organizations-by-name-backward', page);
export const listByTies = cypher('organizations/list-organizations-by-ties', page);
export const listByTiesBackward = cypher('organizations/list-organizations-by-ties-backward', page);
export const listByUpdate = cypher('organizations/list-organizations-by-update', page);
export const listByUpdateBackward = cypher(
  'organizations/list-organizations-by-update-backward',
  page,
);

export const countOrganizations = cypher('organizations/count-organizations', {
  params: z.object({ filter, limit: countParam }),
  row: z.object({ count: z.int() }),
});

export const findOrganizations = cypher('organizations/find-organizations', {
  params: z.object({ query: z.string(), parts: z.array(z.string()), searched: countParam }),
  row: z.object({ id: z.string() }),
});

export type OrganizationFilterParams = z.input<typeof filter>;
export type OrganizationPage = Connection<OrganizationRow>;
export type MembershipPage = Connection<MembershipRow>;
export type OrganizationRow = z.output<typeof loadOrganizations.row>;
export type MembershipRow = z.output<typeof membership>;
export type TitleRow = z.output<typeof listTitles.row>;
