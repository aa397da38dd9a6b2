import { kindLabels } from '../columns.ts';
import { connectionFields } from '../connection.ts';
import { contradictionsOf } from '../definitions/contradictions.ts';
import { ageYears, contradictionsAbout, reportsOf } from '../fact-claims.ts';
import { loadPresent } from '../loader.ts';
import type { CompanyResolvers, Resolvers } from '../schema.generated.ts';
import { evidenceText } from './evidence.ts';
import { organizationPage } from './list.ts';

/** The fields that all six kinds share; their ties belong to the slice `relations`. */
const organization: Pick<
  CompanyResolvers,
  'region' | 'titles' | 'stages' | 'contradictions' | 'sources'
> = {
  contradictions: contradictionsAbout,
  region: ({ regionCode }, _, { loaders }) =>
    regionCode === null ? null : loaders.region.load(regionCode),
  titles: async ({ id }, { asOf }, { loaders, dataDate }) =>
    loaders.titles.load({ id, args: { asOf: asOf ?? (await dataDate()) } }),
  stages: async ({ id }, { asOf }, { loaders, dataDate }) =>
    loaders.memberships.load({ id, args: { asOf: asOf ?? (await dataDate()) } }),
  sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
};

export const organizations: Resolvers = {
  Query: {
    organization: (_, { id }, { loaders }) => loaders.organization.load(id),
    organizations: (_, { filter, orderBy, ...asked }, context) =>
      organizationPage(filter ?? {}, orderBy ?? 'NAME', asked, context),
  },
  Organization: { __resolveType: ({ kind }) => kindLabels[kind] },
  Company: organization,
  Investor: organization,
  Institute: organization,
  Association: organization,
  Park: organization,
  Authority: organization,
  OrganizationConnection: connectionFields,
  StageMembershipConnection: connectionFields,
  HeldTitle: {
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
  StageMembership: {
    stage: ({ stageId }, _, { loaders }) => loadPresent(loaders.stage, stageId),
    organization: ({ organizationId }, _, { loaders }) =>
      loadPresent(loaders.organization, organizationId),
    evidence: evidenceText,
    claims: reportsOf,
    contradictions: (membership) => contradictionsOf(reportsOf(membership)),
    ageYears: async (membership, _, { dataDate }) => ageYears(membership, await dataDate()),
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
};
