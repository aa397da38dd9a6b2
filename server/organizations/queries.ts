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
import { cypher, dayParam } from '../neo4j/query.ts';

const idsAtDay = idsParams.extend({ asOf: dayParam });

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
    status: z.enum(['ACTIVE', 'CLOSED', 'UNKNOWN']),
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

export type OrganizationRow = z.output<typeof loadOrganizations.row>;
export type MembershipRow = z.output<typeof membership>;
export type TitleRow = z.output<typeof listTitles.row>;
