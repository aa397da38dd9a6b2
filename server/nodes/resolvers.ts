import { kindLabels } from '../columns.ts';
import { readSize } from '../connection.ts';
import type { Resolvers } from '../schema.generated.ts';

export const nodes: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.node(id),
    nodes: (_, { ids }, { loaders }) => {
      readSize('ids', ids.length);
      return Promise.all(ids.map((id) => loaders.node(id)));
    },
  },
  Node: {
    __resolveType: (row) => {
      if ('occurredOn' in row) return 'Signal';
      if ('kind' in row) return kindLabels[row.kind];
      if ('stageIds' in row) return 'Chain';
      if ('position' in row) return 'Stage';
      if ('channel' in row) return 'Source';
      if ('stageId' in row) return 'StageMembership';
      return 'fromId' in row ? 'Relation' : 'Product';
    },
  },
};
