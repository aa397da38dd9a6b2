import { countedConfidence } from '../definitions/profile.ts';
import { loadPresent } from '../loader.ts';
import type { Resolvers } from '../schema.generated.ts';
import { stageMemberPage } from './members.ts';
import { countChain, countLinkRelations } from './queries.ts';
import type { Place } from './view.ts';

const inRegion = ({ chainId, regionPrefix, asOf }: Place) => ({
  chainId,
  regionPrefix,
  asOf,
  countedConfidence,
});

export const panorama: Resolvers = {
  Query: {
    panorama: async (_, { chainId, regionCode, asOf }, { chainView, dataDate, graph }) => {
      const view = await chainView({ chainId, regionCode, asOf: asOf ?? (await dataDate()) });
      const [counts] = await graph.read(countChain, inRegion(view));
      return {
        ...view,
        localCount: counts?.localCount ?? 0,
        outsideCount: counts?.outsideCount ?? 0,
      };
    },
  },
  Panorama: {
    chain: ({ chainId }, _, { loaders }) => loadPresent(loaders.chain, chainId),
    region: ({ regionCode }, _, { loaders }) => loadPresent(loaders.region, regionCode),
    links: async (view, _, { graph, loaders }) => {
      const { links } = await loadPresent(loaders.chain, view.chainId);
      const keyOf = ({ fromId, toId }: { fromId: string; toId: string }) => `${fromId} ${toId}`;
      const rows = await graph.read(countLinkRelations, {
        ...inRegion(view),
        links: links.map(keyOf),
      });
      const counts = new Map(rows.map((row) => [keyOf(row), row.relationCount]));
      return links.map((link) => ({ ...link, relationCount: counts.get(keyOf(link)) ?? 0 }));
    },
  },
  PanoramaStage: {
    stage: ({ stageId }, _, { loaders }) => loadPresent(loaders.stage, stageId),
    members: stageMemberPage,
  },
  PanoramaLink: {
    from: ({ fromId }, _, { loaders }) => loadPresent(loaders.stage, fromId),
    to: ({ toId }, _, { loaders }) => loadPresent(loaders.stage, toId),
  },
};
