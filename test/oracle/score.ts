import type { Organization } from '../../server/write/graph-data.ts';
import type { ChainCounts } from './counts.ts';
import { expansionOf, listSigns } from './expansion.ts';
import { fitOf, gapOf } from './needs.ts';
import type { StageAnswer } from './panorama.ts';
import { listReachPaths } from './reach.ts';
import type { Run } from './run.ts';
import { type KindAnswer, listShownKinds, tiesOf } from './ties.ts';

export type BlockKind = 'TIES' | 'GAP' | 'REACH' | 'EXPANSION' | 'FIT' | 'RISK';

export interface Score {
  /** All points in 10⁻⁶. */
  readonly points: number;
  /** `points` and what the unknown blocks could add, RISK aside. */
  readonly ceiling: number;
  /** In 10⁻⁶; RISK is never known and 0. */
  readonly blocks: Record<BlockKind, number>;
  readonly isExpansionKnown: boolean;
  /** Best reach strength, 0-1; 0 when there is no path. */
  readonly reach: number;
  /** Distinct kinds of reason with points, over all blocks. */
  readonly reasonKinds: number;
}

export function scoreOf(
  run: Run,
  candidate: Organization,
  kinds: readonly KindAnswer[],
  stages: readonly StageAnswer[],
  counts: ChainCounts,
): Score {
  const { snapshot, question } = run;
  const weights = snapshot.profile.weights[question.mode];
  const microPoints = (weight: number, share: number) => Math.round(1e8 * weight * share);
  const [best] = listReachPaths(snapshot, candidate.id, question.exclude);
  const reach = best?.strength ?? 0;
  const signals = listSigns(snapshot, candidate);
  const blocks: Record<BlockKind, number> = {
    TIES: microPoints(weights.ties, tiesOf(run, kinds)),
    GAP: microPoints(weights.gap, gapOf(run, stages, candidate)),
    REACH: microPoints(weights.reach, reach),
    EXPANSION: microPoints(weights.expansion, expansionOf(signals, snapshot.profile)),
    FIT: microPoints(weights.fit, fitOf(run, counts, candidate)),
    RISK: 0,
  };
  const points = Object.values(blocks).reduce((sum, one) => sum + one, 0);
  const isExpansionKnown = signals.length > 0;
  const others = [blocks.GAP, blocks.REACH, blocks.EXPANSION, blocks.FIT].filter((one) => one > 0);
  return {
    points,
    ceiling: points + (isExpansionKnown ? 0 : microPoints(weights.expansion, 1)),
    blocks,
    isExpansionKnown,
    reach,
    reasonKinds: listShownKinds(run, kinds, blocks.TIES).size + others.length,
  };
}
