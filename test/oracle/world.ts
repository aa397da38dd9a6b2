import type {
  ChainLeader,
  ConfirmedGap,
  Demand,
  GraphData,
  HeldTitle,
  Membership,
  Organization,
  OrganizationLabel,
  Project,
  Stage,
  StageLink,
  Tie,
  TieType,
} from '../../seeds/graph-data.ts';

export interface KnownTie extends Tie {
  readonly id: string;
}

/** A `GraphData` without absent lists and with an id for every tie. Its rows are unique facts. */
export interface World {
  readonly organizations: readonly Organization[];
  readonly stages: readonly Stage[];
  readonly links: readonly StageLink[];
  readonly memberships: readonly Membership[];
  readonly ties: readonly KnownTie[];
  readonly titles: readonly HeldTitle[];
  readonly demands: readonly Demand[];
  readonly projects: readonly Project[];
  readonly gaps: readonly ConfirmedGap[];
  readonly leaders: readonly ChainLeader[];
}

export function openWorld(data: GraphData, idOf: (tie: Tie) => string): World {
  return {
    organizations: data.organizations ?? [],
    stages: data.stages ?? [],
    links: data.stageLinks ?? [],
    memberships: data.memberships ?? [],
    ties: (data.ties ?? []).map((tie) => ({ ...tie, id: idOf(tie) })),
    titles: data.titles ?? [],
    demands: data.demands ?? [],
    projects: data.projects ?? [],
    gaps: data.confirmedGaps ?? [],
    leaders: data.chainLeaders ?? [],
  };
}

export type Mode = 'ANCHOR_LED' | 'GAP_LED' | 'ECOSYSTEM_LED';
export type Scope = 'OUTSIDE_REGION' | 'OUTSIDE_CITY' | 'OUTSIDE_PROVINCE';
export type Role = 'SUPPLIER' | 'CUSTOMER' | 'INVESTOR' | 'INVESTEE' | 'PARTNER';

export interface Exclusions {
  readonly organizationIds?: readonly string[];
  readonly anchorIds?: readonly string[];
  readonly relationIds?: readonly string[];
  readonly relationTypes?: readonly TieType[];
  readonly sourceIds?: readonly string[];
}

export interface Question {
  readonly chainId: string;
  readonly regionCode: string;
  /** Absent: the data date. */
  readonly asOf?: string;
  readonly mode: Mode;
  readonly kinds: readonly OrganizationLabel[];
  readonly scope: Scope;
  readonly roles?: readonly Role[];
  readonly anchorIds?: readonly string[];
  readonly exclude?: Exclusions;
}
