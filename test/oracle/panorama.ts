import { type ChainCounts, countChain } from './counts.ts';
import { demandOf } from './demand.ts';
import { type Snapshot, stagesOf, takeSnapshot } from './snapshot.ts';
import { judge, listPresentIn, type Verdict } from './verdict.ts';
import type { World } from './world.ts';

export interface StageAnswer extends Verdict {
  readonly stageId: string;
  /** l */
  readonly localCount: number;
  /** n */
  readonly totalCount: number;
  readonly abroadCount: number;
  readonly unknownRegionCount: number;
  readonly unconfirmedCount: number;
  /** k of 已布局 k 家. */
  readonly presentCount: number;
  /** e; 0 where N is 0. */
  readonly expectedCount: number;
  readonly locationQuotient: number | null;
  readonly demand: number;
}

export interface PanoramaAnswer {
  readonly asOf: string;
  /** In the order of the data. */
  readonly stages: readonly StageAnswer[];
  readonly localCount: number;
  readonly outsideCount: number;
}

export function panoramaOf(
  world: World,
  chainId: string,
  regionCode: string,
  asOf?: string,
): PanoramaAnswer {
  const snapshot = takeSnapshot(world, regionCode, asOf);
  const counts = countChain(snapshot, chainId);
  const all = new Set<string>();
  const local = new Set<string>();
  for (const stage of counts.byStage.values()) {
    for (const one of stage.all) all.add(one.id);
    for (const one of stage.local) local.add(one.id);
  }
  return {
    asOf: snapshot.asOf,
    stages: listStageAnswers(snapshot, chainId, counts),
    localCount: local.size,
    outsideCount: all.size - local.size,
  };
}

export function listStageAnswers(
  snapshot: Snapshot,
  chainId: string,
  counts: ChainCounts,
): StageAnswer[] {
  const { localSum: L, sum: N } = counts;
  return stagesOf(snapshot, chainId).map((stage) => {
    const own = counts.byStage.get(stage.id);
    const l = own?.local.length ?? 0;
    const n = own?.all.length ?? 0;
    const verdict = judge(snapshot, stage, counts);
    const hasQuotient = stage.countedKinds === undefined && L > 0 && n > 0;
    return {
      ...verdict,
      stageId: stage.id,
      localCount: l,
      totalCount: n,
      abroadCount: own?.abroad.length ?? 0,
      unknownRegionCount: own?.unknownRegion.length ?? 0,
      unconfirmedCount: own?.unconfirmed.length ?? 0,
      presentCount: listPresentIn(snapshot, stage).length,
      expectedCount: N > 0 ? (n * L) / N : 0,
      locationQuotient: hasQuotient ? l / L / (n / N) : null,
      demand: demandOf(snapshot, stage, counts, verdict.strength === 'GAP_CONFIRMED'),
    };
  });
}
