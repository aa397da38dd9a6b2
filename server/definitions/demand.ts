export interface StageDemandInput {
  /** Strengths of the distinct local organisations in stages that this one feeds. */
  readonly downstream: readonly number[];
  /** Strengths of those that are only in stages which feed this one. */
  readonly upstreamOnly: readonly number[];
  readonly hasOpenDemand: boolean;
  readonly isGapConfirmed: boolean;
}

/** Sums in whole billionths, so that the order of the rows cannot show. */
const sum = (strengths: readonly number[]) =>
  strengths.reduce((total, strength) => total + Math.round(strength * 1e9), 0) / 1e9;

/** How much the region's own organisations need a stage, 0-1 (definitions, "Demand of a stage"). */
export function stageDemand(stage: StageDemandInput): number {
  const need = sum(stage.downstream) + 0.5 * sum(stage.upstreamOnly);
  return Math.max(
    1 - Math.exp(-need / 3),
    stage.hasOpenDemand ? 0.8 : 0,
    stage.isGapConfirmed ? 0.3 : 0,
  );
}
