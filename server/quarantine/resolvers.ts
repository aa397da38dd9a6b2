import { connectionFields } from '../connection.ts';
import type { Resolvers } from '../schema.generated.ts';
import { decideAsAsked } from './decide.ts';
import { quarantinePage } from './list.ts';

export const quarantine: Resolvers = {
  Query: {
    quarantinedNames: (_, args, context) => quarantinePage(args, context),
  },
  Mutation: {
    decideQuarantinedName: (_, { input }, context) => decideAsAsked(input, context),
  },
  QuarantinedName: {
    organization: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
    source: ({ sourceId }, _, { loaders }) => loaders.source.load(sourceId),
    bearers: async ({ bearerIds, organizationId }, _, { loaders }) => {
      const [own, ...others] = await Promise.all(
        [organizationId, ...bearerIds].map((id) => loaders.organization.load(id)),
      );
      return others.filter((other) => other !== null).filter(({ id }) => id !== own?.id);
    },
  },
  QuarantinedNameConnection: connectionFields,
};
