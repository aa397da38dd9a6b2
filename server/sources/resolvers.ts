import type { Resolvers } from '../schema.generated.ts';

export const sources: Resolvers = {
  Query: {
    source: (_, { id }, { loaders }) => loaders.source.load(id),
  },
};
