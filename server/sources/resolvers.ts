import { connectionFields } from '../connection.ts';
import { channelReliability } from '../definitions/reliability.ts';
import type { Resolvers } from '../schema.generated.ts';
import { sourcePage } from './list.ts';

export const sources: Resolvers = {
  Query: {
    source: (_, { id }, { loaders }) => loaders.source.load(id),
    sources: (_, args, context) => sourcePage(args, context),
  },
  Mutation: {
    saveSource: (_, { input }, { saveSource }) => saveSource(input),
  },
  Source: {
    reliability: ({ reliability, channel }) => reliability ?? channelReliability[channel],
  },
  SourceConnection: connectionFields,
};
