import { stageDemand } from '../definitions/demand.ts';
import {
  judgeChain,
  needsSecuring,
  type StageCounts,
  type Verdict,
} from '../definitions/verdict.ts';
import { explainVerdict } from './explanation.ts';
import type {
  ConfirmedGapRow,
  DeniedGapRow,
  LeavingMembersRow,
  OpenDemandRow,
  PresentMemberRow,
  StageCountRow,
  SupplyPartnerRow,
} from './queries.ts';

/** What a verdict needs of a stage; the rows of the chains slice have it. */
export interface ChainStage {
  readonly id: string;
  readonly name: string;
  readonly countedKinds: readonly string[];
  readonly feedsIds: readonly string[];
  readonly fedByIds: readonly string[];
}

export interface Findings {
  readonly counts: readonly StageCountRow[];
  readonly locals: readonly { readonly countsIn: readonly string[]; readonly strength: number }[];
  readonly demands: readonly OpenDemandRow[];
  readonly confirmedGaps: readonly ConfirmedGapRow[];
  readonly deniedGaps: readonly DeniedGapRow[];
  readonly present: readonly PresentMemberRow[];
  readonly supplyPartners: readonly SupplyPartnerRow[];
  readonly leaving: readonly LeavingMembersRow[];
}

/** The verdict of each stage with its numbers and its sentence, in the order given. */
export function judgeStages(stages: readonly ChainStage[], findings: Findings) {
  const countsById = new Map(findings.counts.map((row) => [row.stageId, row]));
  const gapById = new Map(findings.confirmedGaps.map((gap) => [gap.stageId, gap]));
  const denialById = new Map(findings.deniedGaps.map((denial) => [denial.stageId, denial]));
  const partnersById = new Map(findings.supplyPartners.map((row) => [row.stageId, row]));
  const leavingById = new Map(findings.leaving.map((row) => [row.stageId, row.leavingCount]));
  const counted = new Map<string, StageCountRow & StageCounts>();
  for (const stage of stages) {
    const counts = countsById.get(stage.id);
    if (!counts) continue;
    counted.set(stage.id, {
      ...counts,
      presentCount: findings.present.filter((row) => row.stageId === stage.id).length,
      namesKinds: stage.countedKinds.length > 0,
      isGapConfirmed: gapById.has(stage.id),
      isGapDenied: denialById.has(stage.id),
      linkedIds: [...new Set([...stage.feedsIds, ...stage.fedByIds])],
    });
  }
  const verdicts = judgeChain(counted);
  return stages.flatMap((stage) => {
    const counts = counted.get(stage.id);
    const judged = verdicts.get(stage.id);
    if (!counts || !judged) return [];
    const dependence = dependenceOf(judged, partnersById.get(stage.id));
    const leavingCount = leavingById.get(stage.id) ?? 0;
    const isAtRisk = judged.strength === 'STRONG' && (dependence || leavingCount > 0);
    const verdict: Verdict = isAtRisk ? { ...judged, action: 'SECURE' } : judged;
    const deniedGap = denialById.get(stage.id);
    const confirmedGap = deniedGap ? undefined : gapById.get(stage.id);
    const { ground, ...shown } = verdict;
    return {
      ...counts,
      ...shown,
      name: stage.name,
      demand: demandOf(stage, verdict, findings),
      explanation: explainVerdict({
        counts,
        verdict,
        confirmedGap,
        deniedGap,
        dependence,
        leavingCount,
      }),
      confirmedGap,
    };
  });
}

function dependenceOf(verdict: Verdict, partners: SupplyPartnerRow | undefined) {
  if (verdict.strength !== 'STRONG' || !partners) return undefined;
  const depends = needsSecuring(partners.tieCount, partners.largestPartnerCount);
  return depends ? partners : undefined;
}

function demandOf(stage: ChainStage, verdict: Verdict, { locals, demands }: Findings): number {
  const countsInAny = (stageIds: readonly string[]) => (local: { countsIn: readonly string[] }) =>
    local.countsIn.some((id) => stageIds.includes(id));
  const isDownstream = countsInAny(stage.feedsIds);
  const isUpstream = countsInAny(stage.fedByIds);
  return stageDemand({
    downstream: locals.filter(isDownstream).map((local) => local.strength),
    upstreamOnly: locals
      .filter((local) => isUpstream(local) && !isDownstream(local))
      .map((local) => local.strength),
    hasOpenDemand: demands.some((demand) => demand.stageId === stage.id),
    isGapConfirmed: verdict.strength === 'GAP_CONFIRMED',
  });
}
