import type { StageView } from '../context.ts';
import {
  type ScoreProfile,
  type ScoreWeights,
  type SummedKind,
  verdictNeed,
} from '../definitions/profile.ts';
import {
  activityShare,
  type BlockKind,
  blockPoints,
  evidence,
  noisyOr,
  saturation,
} from '../definitions/score.ts';
import { splitPoints } from '../definitions/split.ts';
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

export interface ScoredPart {
  readonly block: BlockKind;
  readonly part: Part;
  /** Whole millionths of a point. */
  readonly points: number;
}

export interface Block {
  readonly kind: BlockKind;
  /** 0-1, before its weight. */
  readonly value: number;
  /** Whole millionths of a point, as is `maximum`. */
  readonly points: number;
  readonly maximum: number;
  readonly known: boolean;
}

export interface Score {
  /** Whole millionths of a point; the sum of the blocks. */
  readonly points: number;
  readonly ceiling: number;
  readonly blocks: readonly Block[];
  /** They sum to their block's points. */
  readonly parts: readonly ScoredPart[];
}

/** Blocks, parts and sum of one candidate (definitions, "Score"). */
export function scoreCandidate(findings: Findings, scale: Scale): Score {
  const { weights } = scale;
  const ties = tieParts(findings, scale);
  const gaps = gapParts(findings, scale.stages);
  const fit = fitParts(findings, scale.stages);
  const signals: Part[] = findings.signals.map((signal) => ({
    kind: 'EXPANSION_SIGNAL',
    share: scale.profile.expansionShares[signal.signal],
    signal,
  }));
  const reach: Part[] = findings.reach > 0 ? [{ kind: 'INTRODUCER', share: 1 }] : [];
  const expansion = signals.reduce((sum, { share }) => sum + share, 0);
  const rewards = [
    scoreBlock('TIES', weights.ties, { ...ties, known: true }),
    scoreBlock('GAP', weights.gap, { ...gaps, known: true }),
    scoreBlock('REACH', weights.reach, { value: findings.reach, parts: reach, known: true }),
    scoreBlock('EXPANSION', weights.expansion, {
      value: expansion,
      parts: signals,
      known: signals.length > 0,
    }),
    scoreBlock('FIT', weights.fit, { ...fit, known: true }),
  ];
  const reward = rewards.reduce((sum, { block }) => sum + block.points, 0);
  const risk = scoreRisk(findings.risks, scale, reward);
  const points = reward + risk.block.points;
  const unknown = rewards.filter(({ block }) => !block.known);
  const scored = [...rewards, risk];
  return {
    points,
    ceiling: unknown.reduce((sum, { block }) => sum + block.maximum, points),
    blocks: scored.map(({ block }) => block),
    parts: scored.flatMap(({ block, parts, points: own }) =>
      parts.map((part, index) => ({ block: block.kind, part, points: own[index] ?? 0 })),
    ),
  };
}

interface ScoredBlock {
  readonly block: Block;
  readonly parts: readonly Part[];
  /** Of each part; they sum to the block's. */
  readonly points: readonly number[];
}

function scoreBlock(
  kind: BlockKind,
  weight: number,
  { value, parts, known }: { value: number; parts: readonly Part[]; known: boolean },
): ScoredBlock {
  const points = blockPoints(weight, value);
  return {
    block: { kind, value, points, maximum: blockPoints(weight, 1), known },
    parts,
    points: splitPoints(
      points,
      parts.map(({ share }) => share),
    ),
  };
}

/** RISK takes points away, K = 1 − Π(1 − severity), but never more than there are. */
function scoreRisk(risks: readonly Risk[], { profile, weights }: Scale, reward: number) {
  const severities = risks.map(({ kind }) => profile.severities[kind]);
  const value = noisyOr(severities);
  const taken = Math.min(blockPoints(weights.risk, value), reward);
  const parts: Part[] = risks.map((risk, index) => ({
    kind: 'RISK',
    share: evidence(severities[index] ?? 0),
    risk,
  }));
  const split = splitPoints(
    taken,
    parts.map(({ share }) => share),
  );
  const block: Block = {
    kind: 'RISK',
    value,
    points: -taken || 0,
    maximum: 0,
    known: risks.length > 0,
  };
  return { block, parts, points: split.map((points) => -points || 0) };
}

/** T = 1 − Π(1 − v·x) over the kinds. */
function tieParts({ sums, demands, activities }: Findings, scale: Scale) {
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
function gapParts({ candidate }: Findings, stages: readonly StageView[]) {
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
function fitParts({ candidate }: Findings, stages: readonly StageView[]) {
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
