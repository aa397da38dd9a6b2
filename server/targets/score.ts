import { type BlockKind, blockPoints, evidence, noisyOr } from '../definitions/score.ts';
import { splitPoints } from '../definitions/split.ts';
import type { Findings, Risk } from './findings.ts';
import { fitParts, gapParts, type Part, type Scale, tieParts } from './parts.ts';

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
