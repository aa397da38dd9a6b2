import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  Date: 'string',
  DateTime: 'string',
  NonNegativeInt: 'number',
  PositiveInt: 'number',
  RegionCode: 'string',
  URL: 'string',
};

export default {
  schema: 'server/**/*.graphql',
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    'server/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          Association: './organizations/queries.ts#OrganizationRow',
          Authority: './organizations/queries.ts#OrganizationRow',
          Chain: './chains/queries.ts#ChainRow',
          Company: './organizations/queries.ts#OrganizationRow',
          HeldTitle: './organizations/queries.ts#TitleRow',
          Institute: './organizations/queries.ts#OrganizationRow',
          Investor: './organizations/queries.ts#OrganizationRow',
          Organization: './organizations/queries.ts#OrganizationRow',
          OrganizationConnection: './organizations/queries.ts#OrganizationPage',
          Panorama: './panorama/view.ts#PanoramaView',
          PanoramaLink: './panorama/view.ts#LinkView',
          PanoramaStage: './panorama/view.ts#StageView',
          Park: './organizations/queries.ts#OrganizationRow',
          Product: './search/queries.ts#ProductRow',
          Region: './regions/queries.ts#RegionRow',
          Relation: './relations/queries.ts#RelationRow',
          RelationConnection: './relations/queries.ts#RelationPage',
          SearchHit: './search/rank.ts#Hit',
          Source: './sources/queries.ts#SourceRow',
          Stage: './chains/queries.ts#StageRow',
          StageLink: './chains/queries.ts#StageLinkRow',
          StageMembership: './organizations/queries.ts#MembershipRow',
          StageMembershipConnection: './organizations/queries.ts#MembershipPage',
        },
      },
    },
    'client/operations.generated.ts': {
      documents: 'client/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { ...scalars, ID: 'string' },
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
      },
    },
  },
} satisfies CodegenConfig;
