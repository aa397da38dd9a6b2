import type { StageView } from '../context.ts';
import {
  type ScoreProfile,
  type ScoreWeights,
  type SummedKind,
  verdictNeed,
} from '../definitions/profile.ts';
import { activityShare, evidence, noisyOr, saturation } from '../definitions/score.ts';
import type { Attachment } from './candidates.ts';
import type { Findings, MatchedDemand, Risk } from './findings.ts';
import type { SignalRow } from './queries.ts';
import type { Activity } from './traversal.ts';

/** What all candidates of a run are scored with. */
export interface Scale {
  readonly profile: ScoreProfile;
  readonly weights: ScoreWeights;
  /** n, the effective number of anchors. */
  readonly anchorCount: number;
  readonly stages: readonly StageView[];
  /** The largest activity of a candidate in the chain, exclusions aside; whole billionths. */
  readonly largestActivity: number;
}

/** One term of a block. A summed kind unfolds into a reason per path or peer, all others into one each. */
export type Part =
  | { readonly kind: SummedKind; readonly share: number }
  | { readonly kind: 'DEMAND'; readonly share: number; readonly demands: readonly MatchedDemand[] }
  | {
      readonly kind: 'GAP';
      readonly share: number;
      readonly stage: StageView;
      readonly attachment: Attachment;
    }
  | { readonly kind: 'RELATED_STAGE'; readonly share: number; readonly stage: StageView }
  | { readonly kind: 'EXPANSION_SIGNAL'; readonly share: number; readonly signal: SignalRow }
  | { readonly kind: 'INTRODUCER'; readonly share: number }
  | {
      readonly kind: 'ACTIVITY';
      readonly share: number;
      readonly activities: readonly Activity[];
    }
  | { readonly kind: 'RISK'; readonly share: number; readonly risk: Risk };

/** A part that is one reason by itself. */
export type Term = Exclude<Part, { kind: SummedKind | 'DEMAND' }>;

/** T = 1 − Π(1 − v·x) over the kinds. */
export function tieParts({ sums, demands, activities }: Findings, scale: Scale) {
  const { kindWeights, saturations } = scale.profile;
  const values: { part: (share: number) => Part; value: number }[] = sums.map(({ kind, sum }) => ({
    part: (share) => ({ kind, share }),
    value: kindWeights[kind] * saturation(sum, saturations[kind], scale.anchorCount),
  }));
  if (demands.length > 0) {
    const best = Math.max(...demands.map(({ confidence }) => confidence));
    values.push({
      part: (share) => ({ kind: 'DEMAND', share, demands }),
      value: kindWeights.DEMAND * best,
    });
  }
  const activity = activities.reduce((sum, own) => sum + own.sum, 0);
  if (activity > 0) {
    values.push({
      part: (share) => ({ kind: 'ACTIVITY', share, activities }),
      value: kindWeights.ACTIVITY * activityShare(activity, scale.largestActivity),
    });
  }
  return {
    value: noisyOr(values.map(({ value }) => value)),
    parts: values.map(({ part, value }) => part(evidence(value))),
  };
}

/** G = 1 − Π(1 − g·k) over the stages that the candidate works in. */
export function gapParts({ candidate }: Findings, stages: readonly StageView[]) {
  const values: { stage: StageView; attachment: Attachment; value: number }[] = [];
  for (const stage of stages) {
    const attachment = candidate.attachments.find(({ stageId }) => stageId === stage.stageId);
    const need = stageNeed(stage);
    if (!attachment || need === 0) continue;
    values.push({ stage, attachment, value: need * attachment.confidence });
  }
  const parts: Part[] = values.map(({ stage, attachment, value }) => ({
    kind: 'GAP',
    share: evidence(value),
    stage,
    attachment,
  }));
  return { value: noisyOr(values.map(({ value }) => value)), parts };
}

/** g: the stage's demand times how much its verdict calls for somebody new. */
function stageNeed({ strength, demand }: StageView): number {
  return demand * verdictNeed[strength];
}

/** F: how many of the region's own organisations work right beside the candidate's stages. */
export function fitParts({ candidate }: Findings, stages: readonly StageView[]) {
  const counted = stages.filter((stage) => !stage.namesKinds);
  const total = counted.reduce((sum, stage) => sum + stage.localCount, 0);
  const own = new Set(candidate.attachments.map(({ stageId }) => stageId));
  const linked = new Set(
    stages.filter(({ stageId }) => own.has(stageId)).flatMap((s) => s.linkedIds),
  );
  const related = counted.filter(
    ({ stageId, localCount }) => linked.has(stageId) && localCount > 0,
  );
  const sum = related.reduce((count, stage) => count + stage.localCount, 0);
  const parts: Part[] = related.map((stage) => ({
    kind: 'RELATED_STAGE',
    share: stage.localCount,
    stage,
  }));
  return { value: total > 0 ? Math.min(1, sum / total) : 0, parts };
}
