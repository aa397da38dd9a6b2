import type { ScoreWeights } from './profile.ts';

/** Points are whole millionths of a point, so that parts sum to their whole exactly. */
export const microPerPoint = 1e6;

export type BlockKind = 'TIES' | 'GAP' | 'REACH' | 'EXPANSION' | 'FIT' | 'RISK';

/** x = 1 − exp(−S/κ), κ = factor·√n; S is a sum in whole billionths. */
export function saturation(sum: number, factor: number, anchorCount: number): number {
  return 1 - Math.exp(-sum / 1e9 / (factor * Math.sqrt(anchorCount)));
}

/** x of ACTIVITY: ln(1+A)/max ln(1+A); A and the largest A of the chain are in whole billionths. */
export function activityShare(activity: number, largest: number): number {
  return largest > 0 ? Math.log1p(activity / 1e9) / Math.log1p(largest / 1e9) : 0;
}

/** 1 − Π(1 − p): how much at least one of independent parts holds. Parts are multiplied in the order given. */
export function noisyOr(parts: readonly number[]): number {
  return 1 - parts.reduce((product, part) => product * (1 - part), 1);
}

/** Weight of a part in a noisy-or: −ln(1 − p). Its shares sum as the parts multiply. */
export const evidence = (part: number) => -Math.log1p(-part);

/** A block's points in millionths: 100·w·b. */
export const blockPoints = (weight: number, value: number) =>
  Math.round(100 * weight * value * microPerPoint);

/**
 * Weights as used: given ones replace the mode's, all but risk normalised to sum to 1.
 * Undefined where one is negative or not finite, risk is over 1, or all but risk are 0.
 */
export function normaliseWeights(
  mode: ScoreWeights,
  given: { readonly [B in keyof ScoreWeights]?: number | null | undefined },
): ScoreWeights | undefined {
  const pick = (block: keyof ScoreWeights) => given[block] ?? mode[block];
  const [ties, gap, reach] = [pick('ties'), pick('gap'), pick('reach')];
  const [expansion, fit, risk] = [pick('expansion'), pick('fit'), pick('risk')];
  const all = [ties, gap, reach, expansion, fit, risk];
  if (all.some((weight) => !Number.isFinite(weight) || weight < 0) || risk > 1) return undefined;
  const sum = ties + gap + reach + expansion + fit;
  if (sum === 0) return undefined;
  return {
    ties: ties / sum,
    gap: gap / sum,
    reach: reach / sum,
    expansion: expansion / sum,
    fit: fit / sum,
    risk,
  };
}
