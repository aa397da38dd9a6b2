import { countedConfidence, hubInvestorTypes, leastHubTies } from '../definitions/profile.ts';
import { reachTieStrength } from '../definitions/reach.ts';
import type { HalfLives } from '../definitions/time.ts';
import type { Graph } from '../neo4j/graph.ts';
import {
  listIntroducers,
  listPositions,
  listRivals,
  listTiesAround,
  readHubLimit,
  type TieRow,
} from './queries.ts';

/** The most ties in one layer; a region with more is reached in part only, and `isCut` says so. */
const maxLayerTies = 200_000;

export interface Exclusions {
  readonly organizationIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly relationTypes: readonly string[];
  readonly sourceIds: readonly string[];
}

export interface Hop {
  readonly otherId: string;
  readonly relationId: string;
  readonly type: TieRow['type'];
  /** t, 0-1. */
  readonly strength: number;
}

/** The ties within reach of a region's introducers and of the targets, ready to be walked. */
export interface ReachNetwork {
  readonly introducers: ReadonlySet<string>;
  readonly hops: ReadonlyMap<string, readonly Hop[]>;
  /** Whether an organisation may stand in the middle of a path. */
  readonly canCarry: (id: string) => boolean;
  /** Local organisations that compete with a target. */
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the target would replace the introducer. */
  readonly isReplaceable: (introducerId: string, targetId: string) => boolean;
  readonly isCut: boolean;
}

export interface ReachQuestion {
  readonly regionPrefix: string;
  readonly asOf: string;
  readonly targetIds: readonly string[];
  readonly out: Exclusions;
  readonly halfLives: HalfLives;
}

/**
 * Reads the network layer by layer: around the introducers and around the targets, then around the
 * smaller of the two rings that this leads to, which closes every path of three hops.
 */
export async function readNetwork(graph: Graph, question: ReachQuestion): Promise<ReachNetwork> {
  const { regionPrefix, asOf, out } = question;
  const targetIds = question.targetIds.filter((id) => !out.organizationIds.includes(id));
  const [locals, [percentile]] = await Promise.all([
    graph.read(listIntroducers, { regionPrefix, asOf }),
    graph.read(readHubLimit, { asOf, leastHubTies }),
  ]);
  const excluded = new Set(out.organizationIds);
  const introducers = new Set(locals.map((row) => row.id).filter((id) => !excluded.has(id)));
  const layer = (ids: Iterable<string>) =>
    graph.read(listTiesAround, {
      organizationIds: [...ids],
      asOf,
      hubLimit: Math.max(leastHubTies, percentile?.tieCount ?? 0),
      hubInvestorTypes: [...hubInvestorTypes],
      limit: maxLayerTies,
    });
  const [outer, inner, rivals, positions] = await Promise.all([
    layer(introducers),
    layer(targetIds),
    graph.read(listRivals, { organizationIds: [...question.targetIds], regionPrefix, asOf }),
    graph.read(listPositions, {
      organizationIds: [...new Set([...introducers, ...targetIds])],
      asOf,
      countedConfidence,
    }),
  ]);
  const known = new Set([...introducers, ...targetIds]);
  const ring = (rows: readonly TieRow[]) =>
    new Set(
      rows.filter((row) => row.canCarry && !known.has(row.otherId)).map((row) => row.otherId),
    );
  const [near, far] = [ring(outer), ring(inner)];
  const middle = await layer(near.size <= far.size ? near : far);
  const layers = [outer, inner, middle];
  return {
    introducers,
    ...walkable(layers.flat(), question),
    rivals: groupBy(
      rivals,
      (row) => row.organizationId,
      (row) => row.localId,
    ),
    isReplaceable: replaceability(positions),
    isCut: layers.some((rows) => rows.length >= maxLayerTies),
  };
}

function walkable(rows: readonly TieRow[], { asOf, out, halfLives }: ReachQuestion) {
  const hops = new Map<string, Map<string, Hop>>();
  const carriers = new Map<string, boolean>();
  const add = (from: string, hop: Hop) => {
    const around = hops.get(from) ?? new Map<string, Hop>();
    hops.set(from, around.set(hop.relationId, hop));
  };
  for (const row of rows) {
    carriers.set(row.otherId, row.canCarry);
    if (isExcluded(row, out)) continue;
    const { relationId, type } = row;
    const strength = reachTieStrength(row, asOf, halfLives);
    add(row.organizationId, { otherId: row.otherId, relationId, type, strength });
    add(row.otherId, { otherId: row.organizationId, relationId, type, strength });
  }
  return {
    hops: new Map([...hops].map(([id, around]) => [id, [...around.values()]])),
    canCarry: (id: string) => carriers.get(id) ?? false,
  };
}

function isExcluded(row: TieRow, out: Exclusions): boolean {
  return (
    out.relationIds.includes(row.relationId) ||
    out.relationTypes.includes(row.type) ||
    out.organizationIds.includes(row.organizationId) ||
    out.organizationIds.includes(row.otherId) ||
    row.sourceIds.every((id) => out.sourceIds.includes(id))
  );
}

function replaceability(
  positions: readonly { organizationId: string; stageIds: string[]; isSupplier: boolean }[],
) {
  const byId = new Map(positions.map((row) => [row.organizationId, row]));
  return (introducerId: string, targetId: string) => {
    const introducer = byId.get(introducerId);
    const target = byId.get(targetId);
    return (
      introducer?.isSupplier === true &&
      introducer.stageIds.some((id) => target?.stageIds.includes(id))
    );
  };
}

function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => string,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    groups.set(key(row), (groups.get(key(row)) ?? new Set()).add(value(row)));
  }
  return groups;
}
