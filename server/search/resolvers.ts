import { readSize } from '../connection.ts';
import { readText } from '../full-text.ts';
import type { Resolvers, SearchKind } from '../schema.generated.ts';
import { describe } from './describe.ts';
import { find } from './find.ts';

const allKinds: SearchKind[] = ['ORGANIZATION', 'STAGE', 'CHAIN', 'PRODUCT', 'REGION'];

export const search: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { graph }) =>
      find(graph, readText(text), kinds ?? allKinds, readSize('first', first ?? 10)),
  },
  SearchHit: {
    node: (hit, _, { loaders }) => (hit.kind === 'REGION' ? null : loaders.node(hit.id)),
    context: (hit, _, { loaders }) => describe(hit, loaders),
  },
};
