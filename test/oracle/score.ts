import type { Organization } from '../../seeds/graph-data.ts';
import type { ChainCounts } from './counts.ts';
import { expansionOf, listSignals } from './expansion.ts';
import { fitOf, gapOf } from './needs.ts';
import type { StageAnswer } from './panorama.ts';
import { listReachPaths } from './reach.ts';
import type { Run } from './run.ts';
import { type KindAnswer, listShownKinds, tiesOf } from './ties.ts';
import type { Mode } from './world.ts';

export type BlockKind = 'TIES' | 'GAP' | 'REACH' | 'EXPANSION' | 'FIT' | 'RISK';

export const weights: Record<Mode, Record<BlockKind, number>> = {
  ANCHOR_LED: { TIES: 0.45, GAP: 0.2, REACH: 0.15, EXPANSION: 0.12, FIT: 0.08, RISK: 0.2 },
  GAP_LED: { TIES: 0.2, GAP: 0.45, REACH: 0.1, EXPANSION: 0.15, FIT: 0.1, RISK: 0.2 },
  ECOSYSTEM_LED: { TIES: 0.5, GAP: 0.15, REACH: 0.2, EXPANSION: 0.1, FIT: 0.05, RISK: 0.2 },
};

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
  const weight = weights[question.mode];
  const microPoints = (block: BlockKind, share: number) => Math.round(1e8 * weight[block] * share);
  const [best] = listReachPaths(snapshot, candidate.id, question.exclude);
  const reach = best?.strength ?? 0;
  const signals = listSignals(snapshot, candidate);
  const blocks: Record<BlockKind, number> = {
    TIES: microPoints('TIES', tiesOf(kinds)),
    GAP: microPoints('GAP', gapOf(run, stages, candidate)),
    REACH: microPoints('REACH', reach),
    EXPANSION: microPoints('EXPANSION', expansionOf(signals)),
    FIT: microPoints('FIT', fitOf(run, counts, candidate)),
    RISK: 0,
  };
  const points = Object.values(blocks).reduce((sum, one) => sum + one, 0);
  const isExpansionKnown = signals.length > 0;
  const others = [blocks.GAP, blocks.REACH, blocks.EXPANSION, blocks.FIT].filter((one) => one > 0);
  return {
    points,
    ceiling: points + (isExpansionKnown ? 0 : microPoints('EXPANSION', 1)),
    blocks,
    isExpansionKnown,
    reach,
    reasonKinds: listShownKinds(run, kinds, blocks.TIES).size + others.length,
  };
}
