import type { Organization } from '../../server/write/graph-data.ts';
import type { ChainCounts } from './counts.ts';
import { listOpenDemands } from './demand.ts';
import { areSourcesOut } from './exclusions.ts';
import type { StageAnswer } from './panorama.ts';
import type { Run } from './run.ts';
import { firmAttachments, stagesOf } from './snapshot.ts';
import { linkedStages } from './verdict.ts';

export interface MetDemand {
  readonly demandId: string;
  /** Confidence of the candidate's attachment to the stage wanted. */
  readonly confidence: number;
}

/** Open demands of the region that a candidate meets: the reason DEMAND. */
export function listMetDemands(run: Run, candidate: Organization): MetDemand[] {
  const { chainId, mode, roles, exclude = {} } = run.question;
  const gone = [...(exclude.organizationIds ?? []), ...(exclude.anchorIds ?? [])];
  const attachments = firmAttachments(run.snapshot, candidate.id, chainId);
  const met: MetDemand[] = [];
  for (const { demand, raiser } of listOpenDemands(run.snapshot)) {
    const isJoint = demand.mode === 'JOINT_RND';
    const isEcosystem = ['Institute', 'Investor', 'Park'].includes(raiser.label) || isJoint;
    if (mode === 'ECOSYSTEM_LED' && !isEcosystem) continue;
    if (roles !== undefined && !roles.includes(isJoint ? 'PARTNER' : 'SUPPLIER')) continue;
    if (gone.includes(raiser.id) || areSourcesOut(demand.sourceIds, exclude)) continue;
    for (const one of attachments) {
      if (one.stageId !== demand.stageId) continue;
      met.push({ demandId: demand.id, confidence: one.confidence });
    }
  }
  return met;
}

const urgency = new Map([
  ['GAP_CONFIRMED', 1],
  ['GAP_SUSPECTED', 0.6],
  ['WEAK', 0.5],
]);

/** G, 0-1: how far a candidate fills what the region lacks. */
export function gapOf(run: Run, stages: readonly StageAnswer[], candidate: Organization): number {
  let left = 1;
  for (const one of firmAttachments(run.snapshot, candidate.id, run.question.chainId)) {
    const stage = stages.find((answer) => answer.stageId === one.stageId);
    const g = stage ? stage.demand * (urgency.get(stage.strength) ?? 0) : 0;
    left *= 1 - g * one.confidence;
  }
  return 1 - left;
}

/** F, 0-1: the region's share of work next to the candidate's stages. */
export function fitOf(run: Run, counts: ChainCounts, candidate: Organization): number {
  const { snapshot, question } = run;
  const own = firmAttachments(snapshot, candidate.id, question.chainId).map((one) => one.stageId);
  let locals = 0;
  for (const stage of stagesOf(snapshot, question.chainId)) {
    if (stage.countedKinds !== undefined) continue;
    if (!linkedStages(snapshot, stage).some((linked) => own.includes(linked.id))) continue;
    locals += counts.byStage.get(stage.id)?.local.length ?? 0;
  }
  return counts.localSum === 0 ? 0 : Math.min(1, locals / counts.localSum);
}
