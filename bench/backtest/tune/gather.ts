import type { ScoreProfile, SummedKind } from '../../../server/definitions/profile.ts';
import type { Graph } from '../../../server/neo4j/graph.ts';
import { rankActivities } from '../../../server/targets/activity.ts';
import type { Activity } from '../../../server/targets/traversal.ts';
import { inParallel } from '../parallel.ts';
import { traverse } from '../rank/question.ts';
import { nodeOf } from '../rank/world.ts';
import type { Cut, CutGroup, CutQuery } from './cuts.ts';
import { activityHalfLives, tieHalfLives, withHalfLife } from './parameters.ts';

/** Everything that a query's ranking is computed from, by candidate in the order of the query. */
export interface Gathered {
  readonly group: CutGroup;
  readonly query: CutQuery;
  readonly popularity: readonly number[];
  /** Sums of each kind, in the order of the product, by half-life of the tie; whole billionths. */
  readonly sums: ReadonlyMap<number, readonly (readonly [SummedKind, readonly number[]])[]>;
  /** A of each candidate and the largest, by half-life of activity; whole billionths. */
  readonly activities: ReadonlyMap<number, { of: readonly number[]; largest: number }>;
}

/** Questions asked of the graph at a time. */
const width = 2;

/** Asks the product's traversal: for sums once per query and half-life, for activities once per group. */
export async function gather(
  graph: Graph,
  cut: Cut,
  profile: ScoreProfile,
  signal: AbortSignal,
): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for (const group of cut.groups) {
    const records = await readRecords(graph, cut, group, profile);
    const read = async (query: CutQuery): Promise<Gathered> => ({
      group,
      query,
      popularity: query.candidates.map((candidate) => group.popularity.get(candidate) ?? 0),
      sums: await readSums(graph, cut, group, query, profile),
      activities: new Map(records.map(([years, rows]) => [years, activitiesOf(query, rows)])),
    });
    all.push(...(await inParallel(group.queries, width, signal, read)));
  }
  return all;
}

async function readSums(
  graph: Graph,
  { world }: Cut,
  group: CutGroup,
  query: CutQuery,
  profile: ScoreProfile,
): Promise<Gathered['sums']> {
  const places = new Map(query.candidates.map((candidate, place) => [candidate, place]));
  const sums = new Map<number, [SummedKind, number[]][]>();
  for (const years of tieHalfLives) {
    const aged = withHalfLife(profile, group.type, years);
    const columns = new Map<SummedKind, number[]>();
    for (const { kind, candidateId, sum } of await traverse(graph, world, query, aged).sums()) {
      const column = columns.get(kind) ?? new Array<number>(places.size).fill(0);
      columns.set(kind, column);
      const place = places.get(nodeOf(world, candidateId));
      if (place !== undefined) column[place] = sum;
    }
    sums.set(years, [...columns]);
  }
  return sums;
}

/** The candidates' own records by half-life; they are the same whoever asks. */
async function readRecords(
  graph: Graph,
  { world }: Cut,
  { role, candidates }: CutGroup,
  profile: ScoreProfile,
): Promise<[number, Activity[]][]> {
  const records: [number, Activity[]][] = [];
  for (const years of activityHalfLives) {
    const aged = withHalfLife(profile, 'ACTIVITY', years);
    const rows = await traverse(graph, world, { anchor: '', role, candidates }, aged).activities();
    records.push([
      years,
      rows.map((row) => ({ ...row, candidateId: nodeOf(world, row.candidateId) })),
    ]);
  }
  return records;
}

function activitiesOf({ candidates }: CutQuery, rows: readonly Activity[]) {
  const asked = new Set(candidates);
  const own = rows.filter(({ candidateId }) => asked.has(candidateId));
  const sumOf = new Map(own.map(({ candidateId, sum }) => [candidateId, sum]));
  return {
    of: candidates.map((candidate) => sumOf.get(candidate) ?? 0),
    largest: rankActivities(own, candidates.length).largest,
  };
}
