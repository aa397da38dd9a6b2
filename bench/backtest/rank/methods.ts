import { type Judged, judgeAll } from '../judge/judged.ts';
import type { Query } from '../task/read-queries.ts';
import { groupOf, type Task } from '../task/read-task.ts';
import type { Baseline } from './baselines.ts';
import { popularityBaseline, threePaths } from './baselines.ts';
import { questionOf, type RankedQuery } from './rank-task.ts';

/** A way to rank, with what it made of every query of the task. */
export interface Method {
  readonly name: string;
  readonly ranked: readonly RankedQuery[];
  readonly judged: readonly Judged[];
}

export const methodOf = (name: string, ranked: readonly RankedQuery[]): Method => ({
  name,
  ranked,
  judged: judgeAll(ranked),
});

/** What anybody would try first on the same training edges. */
export function baselineMethods(task: Task): { popularity: Method; paths: Method; damped: Method } {
  const method = (name: string, open: (query: Query) => Baseline) =>
    methodOf(name, rankWith(task, open));
  const { edges } = task;
  return {
    popularity: method('popularity', (query) => popularityBaseline(edges, query)),
    paths: method('3-paths + popularity', (query) => threePaths(edges, query, false)),
    damped: method('3-paths damped by degree', (query) => threePaths(edges, query, true)),
  };
}

function rankWith(task: Task, open: (query: Query) => Baseline): RankedQuery[] {
  const opened = new Map<string, Baseline>();
  return task.queries.map((query) => {
    const baseline = opened.get(groupOf(query)) ?? open(query);
    opened.set(groupOf(query), baseline);
    return { query, ranking: baseline(questionOf(task, query)) };
  });
}
