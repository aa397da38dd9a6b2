import type { PathKind, PeerKind, SummedKind } from '../definitions/profile.ts';
import type { TargetRole } from '../schema.generated.ts';

/** S of one kind for one candidate, in whole billionths, over so many paths. */
export interface KindSum {
  readonly kind: SummedKind;
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

/** All ways of one peer kind to a candidate over one peer. */
export interface PeerPath {
  readonly kind: PeerKind;
  readonly role: TargetRole;
  readonly candidateId: string;
  /** The anchor that carries most. */
  readonly anchorId: string;
  /** 同类企业; of SAME_STAGE the anchor's present partner. */
  readonly peerId: string;
  /** What peer and anchor share, those that carry most first; at most 5. */
  readonly sharedIds: readonly string[];
  readonly sharedCount: number;
  /** The stage that two of them share; null where none is part of the kind. */
  readonly stageId: string | null;
  /** Of the path that carries most, from the anchor outwards. */
  readonly relationIds: readonly string[];
  /** Attachments that the path rests on beside its ties. */
  readonly membershipIds: readonly string[];
  /** Its part of the sum, as a proportion. */
  readonly share: number;
}

/** A candidate's own ties in one role. */
export interface Activity {
  readonly candidateId: string;
  readonly role: TargetRole;
  /** Σ 2^(−age/half-life), whole billionths. */
  readonly sum: number;
  /** The same without exclusions. */
  readonly whole: number;
  /** Ties of the last two years. */
  readonly recentCount: number;
}

/**
 * The one way to the paths of a run. Whatever stands behind it gives the same integer sums and the
 * same paths: exclusions applied, degrees those of the full graph, every list ordered by ids.
 */
export interface Traversal {
  /** Sums of all candidates, by kind in the order of `pathKinds` and `peerKinds`, then candidate. */
  sums(): Promise<KindSum[]>;
  /** Every path to the given candidates, in the same order, then anchor, then ties. */
  paths(candidateIds: readonly string[]): Promise<TargetPath[]>;
  /** Every peer that leads to the given candidates, by kind, then candidate, strongest first. */
  peerPaths(candidateIds: readonly string[]): Promise<PeerPath[]>;
  /** Of every candidate in the chain that has a tie in a role asked, by candidate, then role. */
  activities(): Promise<Activity[]>;
}
