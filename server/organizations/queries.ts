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

/** The sort keys of a cursor; all null without one. */
const bound = z.object({ rank: z.number().nullable(), word: text, id: text });

const pageParams = z.object({
  filter,
  orderBy: z.enum(['NAME', 'TIES', 'UPDATED']),
  after: bound,
  before: bound,
  limit: countParam,
});

/** An organisation by its sort keys, in the order of the keys. */
const keys = z.object({ id: z.string(), rank: z.number(), word: z.string() });

export const listOrganizations = cypher('organizations/list-organizations', {
  params: pageParams,
  row: keys,
});

export const listOrganizationsBackward = cypher('organizations/list-organizations-backward', {
  params: pageParams,
  row: keys,
});

export const countOrganizations = cypher('organizations/count-organizations', {
  params: z.object({ filter, limit: countParam }),
  row: z.object({ count: z.int() }),
});

export const findOrganizations = cypher('organizations/find-organizations', {
  params: z.object({ query: z.string(), parts: z.array(z.string()), searched: countParam }),
  row: z.object({ id: z.string() }),
});

export type OrganizationFilterParams = z.input<typeof filter>;
export type OrganizationKeys = z.output<typeof keys>;
export type OrganizationPage = Connection<OrganizationRow>;
export type MembershipPage = Connection<MembershipRow>;
export type OrganizationRow = z.output<typeof loadOrganizations.row>;
export type MembershipRow = z.output<typeof membership>;
export type TitleRow = z.output<typeof listTitles.row>;
