import { found } from '../errors.ts';
import type { Resolvers } from '../schema.generated.ts';
import { listChildRegions, listProvinces } from './queries.ts';

export const regions: Resolvers = {
  Query: {
    regions: async (_, { parentCode }, { graph, loaders }) => {
      if (parentCode == null) return graph.read(listProvinces, {});
      found(await loaders.region.load(parentCode), 'parentCode', parentCode);
      return graph.read(listChildRegions, { parentCode });
    },
    region: (_, { code }, { loaders }) => loaders.region.load(code),
  },
  Region: {
    parent: (region, _, { loaders }) =>
      region.parentCode === null ? null : loaders.region.load(region.parentCode),
    path: (region, _, { loaders }) => loaders.regionPath(region.code),
  },
};
