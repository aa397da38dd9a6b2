import type { Loaders } from '../context.ts';
import { found } from '../errors.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type ChainView, readChainView } from './view.ts';

export interface ChainQuestion {
  readonly chainId: string;
  readonly regionCode: string;
  readonly asOf: string;
}

/**
 * Chains as seen from regions, each read at most once per request.
 * Throws BAD_USER_INPUT where the chain or the region does not exist.
 */
export function chainViews(graph: Graph, loaders: Loaders) {
  const views = new Map<string, Promise<ChainView>>();
  return (question: ChainQuestion): Promise<ChainView> => {
    const key = JSON.stringify([question.chainId, question.regionCode, question.asOf]);
    const view = views.get(key) ?? openView(graph, loaders, question);
    views.set(key, view);
    return view;
  };
}

async function openView(
  graph: Graph,
  loaders: Loaders,
  { chainId, regionCode, asOf }: ChainQuestion,
): Promise<ChainView> {
  const [chain, region] = await Promise.all([
    loaders.chain.load(chainId),
    loaders.region.load(regionCode),
  ]);
  found(region, 'regionCode', regionCode);
  const { stageIds } = found(chain, 'chainId', chainId);
  const stages = await Promise.all(stageIds.map((id) => loaders.stage.load(id)));
  return readChainView(
    graph,
    { chainId, regionCode, asOf },
    stages.filter((stage) => stage !== null),
  );
}
