import type { Loaders } from '../context.ts';
import { maxReachHops } from '../definitions/reach.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type ReachQuestion, readNetwork } from './network.ts';
import { sayPath } from './sentence.ts';
import { bestStrengths, type ReachWalk, walksTo } from './walk.ts';

/** What reach tells of a set of targets. */
export interface Reach {
  /** R of each target that can be reached, 0-1. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Local organisations that compete with a target, by target. */
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** True when a layer was too large to be read whole. */
  readonly isCut: boolean;
  /** The best way in; undefined where none is on record. */
  readonly bestPath: (targetId: string) => ReachWalk | undefined;
  /** It in one Chinese sentence; empty where none is on record. */
  readonly sayBestPath: (targetId: string) => Promise<string>;
}

export type FindReach = (question: ReachQuestion) => Promise<Reach>;

export function reachFinder(graph: Graph, loaders: Loaders): FindReach {
  return async (question) => {
    const network = await readNetwork(graph, question);
    const bestPath = (targetId: string) => walksTo(network, targetId, maxReachHops)[0];
    return {
      strengths: bestStrengths(network, question.targetIds),
      rivals: network.rivals,
      isCut: network.isCut,
      bestPath,
      sayBestPath: async (targetId) => {
        const walk = bestPath(targetId);
        return walk ? sayPath(walk, loaders) : '';
      },
    };
  };
}
