import { regionPrefix } from '../definitions/place.ts';
import { countedConfidence, signalDays } from '../definitions/profile.ts';
import { kindsOf } from '../definitions/signals.ts';
import { anchorStrength } from '../definitions/strength.ts';
import type { StageAction, StageCounts, StageStrength } from '../definitions/verdict.ts';
import type { Graph } from '../neo4j/graph.ts';
import { type ChainStage, judgeStages } from './judge.ts';
import {
  type ConfirmedGapRow,
  countLeavingMembers,
  countStages,
  type EstablishedRow,
  type LocalMemberRow,
  listConfirmedGaps,
  listDeniedGaps,
  listEstablished,
  listLocalMembers,
  listOpenDemands,
  listPresentMembers,
  listSupplyPartners,
  type OpenDemandRow,
  type StageCountRow,
} from './queries.ts';

/** Which chain, seen from where and when. */
export interface Place {
  readonly chainId: string;
  readonly regionCode: string;
  readonly regionPrefix: string;
  readonly asOf: string;
}

/** A stage as seen from the region: GraphQL's PanoramaStage, with where it is seen from. */
export interface StageView extends StageCountRow, Omit<StageCounts, 'localCount' | 'totalCount'> {
  readonly place: Place;
  readonly name: string;
  readonly strength: StageStrength;
  readonly action: StageAction | null;
  readonly expectedCount: number;
  readonly locationQuotient: number | null;
  readonly demand: number;
  readonly explanation: string;
  readonly confirmedGap: ConfirmedGapRow | undefined;
}

export interface LocalMember extends LocalMemberRow {
  /** s_a, 0-1. */
  readonly strength: number;
}

/** A chain as seen from a region at a day: what panorama and targets both start from. */
export interface ChainView extends Place {
  /** In display order. */
  readonly stages: readonly StageView[];
  /** Local organisations of all kinds in the chain, by id. */
  readonly locals: readonly LocalMember[];
  /** Organisations outside that are present in the region, or that a local one controls. */
  readonly established: readonly EstablishedRow[];
  readonly demands: readonly OpenDemandRow[];
}

export interface PanoramaView extends ChainView {
  readonly localCount: number;
  readonly outsideCount: number;
}

export interface LinkView {
  readonly fromId: string;
  readonly toId: string;
  readonly relationCount: number;
}

/** Reads and judges a chain. `stages` are the chain's, in display order. */
export async function readChainView(
  graph: Graph,
  question: { chainId: string; regionCode: string; asOf: string },
  stages: readonly ChainStage[],
): Promise<ChainView> {
  const { chainId, regionCode, asOf } = question;
  const place = { ...question, regionPrefix: regionPrefix(regionCode) };
  const inRegion = { chainId, regionPrefix: place.regionPrefix, asOf };
  const [counts, localRows, established, demands, confirmedGaps, deniedGaps] = await Promise.all([
    graph.read(countStages, { ...inRegion, countedConfidence }),
    graph.read(listLocalMembers, { ...inRegion, countedConfidence }),
    graph.read(listEstablished, { regionPrefix: place.regionPrefix, asOf }),
    graph.read(listOpenDemands, inRegion),
    graph.read(listConfirmedGaps, { chainId, regionCode, asOf }),
    graph.read(listDeniedGaps, { chainId, regionCode, asOf }),
  ]);
  const locals = localRows.map((member) => ({ ...member, strength: anchorStrength(member) }));
  const members = countedByStage(stages, locals);
  const [present, supplyPartners, leaving] = await Promise.all([
    graph.read(listPresentMembers, {
      chainId,
      organizationIds: presentIds(established),
      asOf,
      countedConfidence,
    }),
    graph.read(listSupplyPartners, { members, asOf }),
    graph.read(countLeavingMembers, {
      members,
      kinds: kindsOf('LEAVING'),
      asOf,
      days: signalDays.LEAVING,
    }),
  ]);
  const judged = judgeStages(stages, {
    counts,
    locals,
    demands,
    confirmedGaps,
    deniedGaps,
    present,
    supplyPartners,
    leaving,
  });
  return {
    ...place,
    stages: judged.map((stage) => ({ ...stage, place })),
    locals,
    established,
    demands,
  };
}

/** An own subsidiary elsewhere is not present, whatever else it has here. */
function presentIds(established: readonly EstablishedRow[]): string[] {
  const own = new Set(
    established.filter((row) => row.ground === 'OWN_SUBSIDIARY').map((row) => row.organizationId),
  );
  const ids = established.map((row) => row.organizationId).filter((id) => !own.has(id));
  return [...new Set(ids)];
}

function countedByStage(stages: readonly ChainStage[], locals: readonly LocalMember[]) {
  return stages.map((stage) => ({
    stageId: stage.id,
    organizationIds: locals.filter((o) => o.countsIn.includes(stage.id)).map((o) => o.id),
  }));
}
