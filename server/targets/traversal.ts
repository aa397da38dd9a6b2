import type { PathKind } from '../definitions/score.ts';

/** S of one kind for one candidate, in whole billionths, over so many paths. */
export interface KindSum {
  readonly kind: PathKind;
  readonly candidateId: string;
  readonly sum: number;
  readonly pathCount: number;
}

/** Kinds as they are named to a user: SHARED_TIE is scored as one, but shown as three. */
export type ShownKind =
  | Exclude<PathKind, 'SHARED_TIE'>
  | 'SECOND_TIER'
  | 'SIBLING_INVESTEE'
  | 'SHARED_PARTNER';

export interface TargetPath {
  readonly kind: PathKind;
  readonly shownAs: ShownKind;
  readonly candidateId: string;
  readonly anchorId: string;
  readonly middleId: string | null;
  /** From the anchor outwards. */
  readonly relationIds: readonly string[];
  /** c: its part of the sum, as a proportion. */
  readonly share: number;
}

/**
 * The one way to the paths of a run. Whatever stands behind it gives the same integer sums and the
 * same paths: exclusions applied, degrees those of the full graph, every list ordered by ids.
 */
export interface Traversal {
  /** Sums of all candidates, by kind in the order of `pathKinds`, then candidate. */
  sums(): Promise<KindSum[]>;
  /** Every path to the given candidates, in the same order, then anchor, then ties. */
  paths(candidateIds: readonly string[]): Promise<TargetPath[]>;
}
