import type { Method } from '../rank/methods.ts';
import { popularities, type RankedQuery } from '../rank/rank-task.ts';
import { decimal, table } from '../table.ts';
import { groupOf, type Task } from '../task/read-task.ts';
import { byDirection } from './judged.ts';
import { meanAndError } from './metrics.ts';

const quarterNames = ['lowest', 'second', 'third', 'highest'] as const;

/**
 * R@20 over pairs of anchor and new partner, by the quarter of the candidates that the partner belongs
 * to when they are ordered by popularity.
 */
export function quartileTable(task: Task, methods: readonly Method[]): string {
  const quarterOf = quartersOf(task);
  const [first] = methods;
  const directions = [...byDirection(first?.ranked ?? []).keys()];
  const rows = directions.flatMap((direction) => {
    const found = methods.map(({ ranked }) =>
      pairsOf(byDirection(ranked).get(direction) ?? [], quarterOf),
    );
    return quarterNames.map((name, quarter) => {
      const cells = found.map((pairs) => pairs.filter((pair) => pair.quarter === quarter));
      const recalls = cells.map((pairs) =>
        decimal(meanAndError(pairs.map(({ isFound }) => (isFound ? 1 : 0))).mean),
      );
      return [`${direction}, ${name} quarter`, String(cells[0]?.length ?? 0), ...recalls];
    });
  });
  return table(['partner', 'pairs', ...methods.map(({ name }) => name)], rows);
}

type QuarterOf = (query: RankedQuery['query'], candidate: string) => number;

function quartersOf(task: Task): QuarterOf {
  const popularity = popularities(task);
  const places = new Map<string, Map<string, number>>();
  return (query, candidate) => {
    const group = groupOf(query);
    const known = places.get(group);
    if (known) return known.get(candidate) ?? -1;
    const counts = popularity(query);
    const countOf = (id: string) => counts.get(id) ?? 0;
    const ordered = [...(task.candidates.get(group) ?? [])].sort(
      (a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1),
    );
    const made = new Map(
      ordered.map((id, place) => [id, Math.floor((4 * place) / ordered.length)]),
    );
    places.set(group, made);
    return made.get(candidate) ?? -1;
  };
}

/** The new partners of each query that are candidates, and whether they stand among the first 20. */
function pairsOf(ranked: readonly RankedQuery[], quarterOf: QuarterOf) {
  return ranked.flatMap(({ query, ranking }) => {
    const dropped = new Set([query.anchor, ...query.known]);
    const listed = ranking.filter(({ candidate }) => !dropped.has(candidate));
    const first = new Set(listed.slice(0, 20).map(({ candidate }) => candidate));
    return [...new Set(query.truth)].map((partner) => ({
      quarter: quarterOf(query, partner),
      isFound: first.has(partner),
    }));
  });
}
