import { largeShare, reachPenalties, reachStrengths } from './profile.ts';
import { type DatedTie, type HalfLives, recency } from './time.ts';

export type ReachTieType =
  | 'CONTROLS'
  | 'SUPPLIES'
  | 'INVESTS_IN'
  | 'RESEARCHES_WITH'
  | 'LICENSES_TO'
  | 'INCUBATES'
  | 'COOPERATES_WITH'
  | 'MEMBER_OF';

export interface ReachTie extends DatedTie {
  readonly type: ReachTieType;
  /** Share supplied or held, 0-1; null = unknown. */
  readonly ratio: number | null;
  readonly confidence: number;
}

/** t: how well one tie carries an introduction at a day, 0-1 (definitions, "Reach path"). */
export function reachTieStrength(tie: ReachTie, asOf: string, halfLives: HalfLives): number {
  const isLarge = tie.ratio !== null && tie.ratio >= largeShare;
  const base =
    isLarge && (tie.type === 'SUPPLIES' || tie.type === 'INVESTS_IN')
      ? reachStrengths[`${tie.type}_LARGE`]
      : reachStrengths[tie.type];
  return base * tie.confidence * recency(tie, asOf, halfLives);
}

/** What the introducer's own interest leaves of a path. */
export function reachPenalty(introducer: { competes: boolean; isReplaceable: boolean }): number {
  return (
    (introducer.competes ? reachPenalties.competes : 1) *
    (introducer.isReplaceable ? reachPenalties.replaceable : 1)
  );
}

/** Strengths are given, compared and scored in whole billionths. */
export const roundStrength = (strength: number) => Math.round(strength * 1e9) / 1e9;

/** The most ties from the introducer to the target. */
export const maxReachHops = 3;
