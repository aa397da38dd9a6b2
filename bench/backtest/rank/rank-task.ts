import type { ScoreProfile } from '../../../server/definitions/profile.ts';
import type { Graph } from '../../../server/neo4j/graph.ts';
import { inParallel } from '../parallel.ts';
import type { Query } from '../task/read-queries.ts';
import { groupOf, type Task } from '../task/read-task.ts';
import { popularityOf } from './popularity.ts';
import type { Question } from './question.ts';
import { type Ranked, rankQuestion } from './ranking.ts';
import type { World } from './world.ts';

export interface RankedQuery {
  readonly query: Query;
  /** Best first. */
  readonly ranking: readonly Ranked[];
}

/** Questions asked of the graph at a time. */
const width = 2;

export interface RankOptions {
  readonly profile: ScoreProfile;
  readonly signal: AbortSignal;
  /** As `traverse` has it. */
  readonly peersOnly?: boolean;
}

/** The product's ranking for every query of a task, in the world given: the task's own or a rewired one. */
export function rankTask(
  graph: Graph,
  world: World,
  task: Task,
  { profile, signal, peersOnly }: RankOptions,
): Promise<RankedQuery[]> {
  const popular = popularities(task);
  return inParallel(task.queries, width, signal, async (query) => ({
    query,
    ranking: await rankQuestion(
      graph,
      world,
      questionOf(task, query),
      popular(query),
      profile,
      peersOnly,
    ),
  }));
}

export function questionOf({ candidates }: Task, query: Query): Question {
  const all = candidates.get(groupOf(query)) ?? [];
  return { ...query, candidates: all.filter((candidate) => candidate !== query.anchor) };
}

/** The popularity of a query's candidates, counted once per group of queries. */
export function popularities({ edges }: Task): (query: Query) => ReadonlyMap<string, number> {
  const counted = new Map<string, ReadonlyMap<string, number>>();
  return (query) => {
    const group = groupOf(query);
    const counts = counted.get(group) ?? popularityOf(edges, query.type, query.role);
    counted.set(group, counts);
    return counts;
  };
}
