import { listLoader } from '../loader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { listStageMembers, type MembersQuestion } from './queries.ts';

export function panoramaLoaders(graph: Graph) {
  return {
    /** One page of the counted organisations of a stage, all stages that ask alike in one query. */
    stageMembers: listLoader(
      (ids, question: MembersQuestion) => graph.read(listStageMembers, { ids, ...question }),
      (row) => row.stageId,
    ),
  };
}
