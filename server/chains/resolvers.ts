import { loadAllPresent, loadPresent } from '../loader.ts';
import type { Resolvers } from '../schema.generated.ts';
import { listChains } from './queries.ts';

export const chains: Resolvers = {
  Query: {
    chains: async (_, __, { graph, loaders }) => {
      const rows = await graph.read(listChains, {});
      return loadAllPresent(
        loaders.chain,
        rows.map((row) => row.id),
      );
    },
    chain: (_, { id }, { loaders }) => loaders.chain.load(id),
  },
  Chain: {
    stages: (chain, _, { loaders }) => loadAllPresent(loaders.stage, chain.stageIds),
  },
  StageLink: {
    from: (link, _, { loaders }) => loadPresent(loaders.stage, link.fromId),
    to: (link, _, { loaders }) => loadPresent(loaders.stage, link.toId),
  },
  Stage: {
    chain: (stage, _, { loaders }) => loadPresent(loaders.chain, stage.chainId),
    feeds: (stage, _, { loaders }) => loadAllPresent(loaders.stage, stage.feedsIds),
    fedBy: (stage, _, { loaders }) => loadAllPresent(loaders.stage, stage.fedByIds),
  },
};
