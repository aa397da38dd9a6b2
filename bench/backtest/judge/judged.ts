import type { RankedQuery } from '../rank/rank-task.ts';
import { withError } from '../table.ts';
import type { Query } from '../task/read-queries.ts';
import { judge, type Metrics, meanAndError, metricNames } from './metrics.ts';

/** A query with what a ranking of it is worth. */
export interface Judged {
  readonly query: Query;
  readonly metrics: Metrics;
}

/** `supply:in`, in the order of the queries. */
export const directionOf = ({ relation, dir }: Query) => `${relation}:${dir}`;

export function byDirection<T extends { readonly query: Query }>(
  judged: readonly T[],
): Map<string, T[]> {
  return Map.groupBy(judged, ({ query }) => directionOf(query));
}

/** The cells of a table's row: each metric as the mean over the queries with its standard error. */
export function metricCells(judged: readonly Judged[]): string[] {
  return metricNames.map((name) => withError(meanAndError(judged.map((one) => one.metrics[name]))));
}

/** Rankings of queries that name their truth, with what they are worth. */
export function judgeAll(ranked: readonly RankedQuery[]): Judged[] {
  return ranked
    .filter(({ query }) => query.truth.length > 0)
    .map(({ query, ranking }) => ({ query, metrics: judge(ranking, query) }));
}
