import type { Organization, Stage } from '../../server/write/graph-data.ts';
import { isLocal, placeClass } from './place.ts';
import { firmAttachments, type Snapshot, stagesOf } from './snapshot.ts';

export interface StageCounts {
  /** l: counted organisations of the region. */
  readonly local: readonly Organization[];
  /** n: counted organisations in China with a known region. */
  readonly all: readonly Organization[];
  readonly abroad: readonly Organization[];
  readonly unknownRegion: readonly Organization[];
  /** Local ones that would count but for the confidence of their attachment. */
  readonly unconfirmed: readonly Organization[];
}

/** Kinds and status by which a stage counts, place and confidence aside. */
export function isOfCountedKind(stage: Stage, organization: Organization): boolean {
  if (organization.status === 'CLOSED') return false;
  if (stage.countedKinds !== undefined) return stage.countedKinds.includes(organization.label);
  const isMaker = organization.label === 'Company' || organization.label === 'Institute';
  return isMaker && organization.investorType === undefined;
}

export function isFirmlyIn(snapshot: Snapshot, stage: Stage, organization: Organization): boolean {
  return firmAttachments(snapshot, organization.id).some((one) => one.stageId === stage.id);
}

export function countStage(snapshot: Snapshot, stage: Stage): StageCounts {
  const ofKind = snapshot.organizations.filter((one) => isOfCountedKind(stage, one));
  const counted = ofKind.filter((one) => isFirmlyIn(snapshot, stage, one));
  const all = counted.filter((one) => placeClass(one) === 'CHINA');
  const hinted = ofKind.filter((one) =>
    snapshot.attachments.some(
      (attachment) =>
        attachment.organizationId === one.id &&
        attachment.stageId === stage.id &&
        attachment.confidence < 0.5,
    ),
  );
  return {
    all,
    local: all.filter((one) => isLocal(one, snapshot.regionCode)),
    abroad: counted.filter((one) => placeClass(one) === 'ABROAD'),
    unknownRegion: counted.filter((one) => placeClass(one) === 'UNKNOWN'),
    unconfirmed: hinted.filter((one) => isLocal(one, snapshot.regionCode)),
  };
}

export interface ChainCounts {
  readonly byStage: ReadonlyMap<string, StageCounts>;
  /** L and N: sums of l and n over the stages without `countedKinds`. */
  readonly localSum: number;
  readonly sum: number;
}

export function countChain(snapshot: Snapshot, chainId: string): ChainCounts {
  const stages = stagesOf(snapshot, chainId);
  const byStage = new Map(stages.map((stage) => [stage.id, countStage(snapshot, stage)]));
  let localSum = 0;
  let sum = 0;
  for (const stage of stages) {
    if (stage.countedKinds !== undefined) continue;
    localSum += byStage.get(stage.id)?.local.length ?? 0;
    sum += byStage.get(stage.id)?.all.length ?? 0;
  }
  return { byStage, localSum, sum };
}
