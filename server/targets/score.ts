import type { StageView } from '../context.ts';
import { expansionShares, type ScoreWeights, verdictNeed } from '../definitions/profile.ts';
import {
  type BlockKind,
  blockPoints,
  evidence,
  kindWeight,
  noisyOr,
  type PathKind,
  saturation,
} from '../definitions/score.ts';
import { splitPoints } from '../definitions/split.ts';
import type { Attachment } from './candidates.ts';
import type { Findings, MatchedDemand } from './findings.ts';
import type { SignalRow } from './queries.ts';

/** What all candidates of a run are scored with. */
export interface Scale {
  readonly weights: ScoreWeights;
  /** n, the effective number of anchors. */
  readonly anchorCount: number;
  readonly stages: readonly StageView[];
}

/** One term of a block. A path kind unfolds into a reason per path, all others into one each. */
export type Part =
  | { readonly kind: PathKind; readonly share: number }
  | { readonly kind: 'DEMAND'; readonly share: number; readonly demands: readonly MatchedDemand[] }
  | {
      readonly kind: 'GAP';
      readonly share: number;
      readonly stage: StageView;
      readonly attachment: Attachment;
    }
  | { readonly kind: 'RELATED_STAGE'; readonly share: number; readonly stage: StageView }
  | { readonly kind: 'EXPANSION_SIGNAL'; readonly share: number; readonly signal: SignalRow }
  | { readonly kind: 'INTRODUCER'; readonly share: number };

/** A part that is one reason by itself. */
export type Term = Exclude<Part, { kind: PathKind | 'DEMAND' }>;

export interface ScoredPart {
  readonly block: BlockKind;
  readonly part: Part;
  /** Whole millionths of a point. */
  readonly points: number;
}

export interface Block {
  readonly kind: BlockKind;
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
  const ties = tieParts(findings, scale.anchorCount);
  const gaps = gapParts(findings, scale.stages);
  const fit = fitParts(findings, scale.stages);
  const signals: Part[] = findings.signals.map((signal) => ({
    kind: 'EXPANSION_SIGNAL',
    share: expansionShares[signal.signal],
    signal,
  }));
  const reach: Part[] = findings.reach > 0 ? [{ kind: 'INTRODUCER', share: 1 }] : [];
  const expansion = signals.reduce((sum, { share }) => sum + share, 0);
  const entries: [BlockKind, number, number, boolean, readonly Part[]][] = [
    ['TIES', weights.ties, ties.value, true, ties.parts],
    ['GAP', weights.gap, gaps.value, true, gaps.parts],
    ['REACH', weights.reach, findings.reach, true, reach],
    ['EXPANSION', weights.expansion, expansion, signals.length > 0, signals],
    ['FIT', weights.fit, fit.value, true, fit.parts],
  ];
  const blocks: Block[] = entries.map(([kind, weight, value, known]) => ({
    kind,
    points: blockPoints(weight, value),
    maximum: blockPoints(weight, 1),
    known,
  }));
  const parts = entries.flatMap(([block, weight, value, , all]) => {
    const shares = all.map(({ share }) => share);
    const points = splitPoints(blockPoints(weight, value), shares);
    return all.map((part, index) => ({ block, part, points: points[index] ?? 0 }));
  });
  const points = blocks.reduce((sum, block) => sum + block.points, 0);
  const unknown = blocks.filter((block) => !block.known);
  return {
    points,
    ceiling: unknown.reduce((sum, block) => sum + block.maximum, points),
    blocks: [...blocks, { kind: 'RISK', points: 0, maximum: 0, known: false }],
    parts,
  };
}

/** T = 1 − Π(1 − v·x) over the kinds. */
function tieParts({ sums, demands }: Findings, anchorCount: number) {
  const values: { part: (share: number) => Part; value: number }[] = sums.map(({ kind, sum }) => ({
    part: (share) => ({ kind, share }),
    value: kindWeight(kind) * saturation(kind, sum, anchorCount),
  }));
  if (demands.length > 0) {
    const best = Math.max(...demands.map(({ confidence }) => confidence));
    values.push({
      part: (share) => ({ kind: 'DEMAND', share, demands }),
      value: kindWeight('DEMAND') * best,
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
