import type {
  ChainLeader,
  ConfirmedGap,
  Demand,
  DeniedGap,
  GraphData,
  HeldTitle,
  Membership,
  Organization,
  OrganizationLabel,
  Project,
  Signal,
  Stage,
  StageLink,
  Tie,
  TieType,
} from '../../server/write/graph-data.ts';
import type { Profile } from './profile.ts';

export interface KnownTie extends Tie {
  readonly id: string;
}

/** A `GraphData` without absent lists and with an id for every tie. Its rows are unique facts. */
export interface World {
  readonly organizations: readonly Organization[];
  readonly stages: readonly Stage[];
  readonly links: readonly StageLink[];
  readonly memberships: readonly Membership[];
  /** Stored attachments of an organisation, or of a stage, by its id: whether or not they hold. */
  readonly attachmentCounts: ReadonlyMap<string, number>;
  readonly ties: readonly KnownTie[];
  /** All stored ties of an organisation, valid or not. */
  readonly tiesByEnd: ReadonlyMap<string, readonly KnownTie[]>;
  readonly titles: readonly HeldTitle[];
  readonly demands: readonly Demand[];
  readonly projects: readonly Project[];
  readonly signals: readonly Signal[];
  readonly gaps: readonly ConfirmedGap[];
  readonly denials: readonly DeniedGap[];
  readonly leaders: readonly ChainLeader[];
}

export function openWorld(data: GraphData, idOf: (tie: Tie) => string): World {
  const ties = (data.ties ?? []).map((tie) => ({ ...tie, id: idOf(tie) }));
  return {
    organizations: data.organizations ?? [],
    stages: data.stages ?? [],
    links: data.stageLinks ?? [],
    memberships: data.memberships ?? [],
    attachmentCounts: countAttachments(data.memberships ?? []),
    ties,
    tiesByEnd: groupByEnd(ties),
    titles: data.titles ?? [],
    demands: data.demands ?? [],
    projects: data.projects ?? [],
    signals: data.signals ?? [],
    gaps: data.confirmedGaps ?? [],
    denials: data.deniedGaps ?? [],
    leaders: data.chainLeaders ?? [],
  };
}

/** The ties that start or end at each organisation. */
export function groupByEnd(ties: readonly KnownTie[]): Map<string, KnownTie[]> {
  const grouped = new Map<string, KnownTie[]>();
  for (const tie of ties) {
    for (const id of [tie.fromId, tie.toId]) {
      const own = grouped.get(id);
      if (own) own.push(tie);
      else grouped.set(id, [tie]);
    }
  }
  return grouped;
}

function countAttachments(memberships: readonly Membership[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { organizationId, stageId } of memberships) {
    for (const id of [organizationId, stageId]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
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
  /** Absent: the product's own. */
  readonly profile?: Profile;
}
