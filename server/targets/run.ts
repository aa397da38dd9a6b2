import type { PathKind, PeerKind, ScoreProfile, SummedKind } from '../definitions/profile.ts';
import type { OrganizationKind, TargetRole } from '../schema.generated.ts';

/** Where a path of this run may start, with s_a. */
export interface Anchor {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly strength: number;
}

/** What a what-if takes out; ids of organisations include those of excluded anchors. */
export interface Exclusions {
  readonly organizationIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly relationTypes: readonly string[];
  readonly sourceIds: readonly string[];
}

/** One question to the traversal: from whom, to whom, when, over what. */
export interface Run {
  readonly profile: ScoreProfile;
  readonly asOf: string;
  readonly regionPrefix: string;
  /** Peers and peer candidates work in this chain; null = anybody, whatever chain. */
  readonly chainId: string | null;
  /** All anchors, excluded ones included: a controller that is one of them is no middle of GROUP. */
  readonly anchorIds: readonly string[];
  /** Anchors that paths may start from. */
  readonly anchors: readonly Anchor[];
  /** The region's own authorities, parks and institutes that paths may start from. */
  readonly magnets: readonly Anchor[];
  readonly candidateIds: readonly string[];
  /** Candidates that work in the chain, excluded ones included; all where there is none. */
  readonly inChainIds: readonly string[];
  readonly roles: ReadonlySet<TargetRole>;
  readonly kinds: ReadonlySet<PathKind>;
  readonly peerKinds: ReadonlySet<PeerKind>;
  /** Which way LOCAL_INVESTOR counts: `OUT` an anchor invests, `IN` the candidate does. */
  readonly investmentDirections: ReadonlySet<'IN' | 'OUT'>;
  readonly out: Exclusions;
}

const rolesOf: Readonly<Record<PathKind, readonly TargetRole[]>> = {
  OUTSIDE_SUPPLIER: ['SUPPLIER'],
  OUTSIDE_CUSTOMER: ['CUSTOMER'],
  LOCAL_INVESTOR: ['INVESTOR', 'INVESTEE'],
  PARTNER_FUND: ['INVESTEE'],
  INCUBATION: ['INVESTEE'],
  GROUP: ['PARTNER'],
  LICENSING: ['PARTNER'],
  JOINT_RESEARCH: ['PARTNER'],
  PARTNER: ['PARTNER'],
  ASSOCIATION: ['PARTNER'],
  SHARED_TIE: ['PARTNER'],
};

const allRoles: readonly TargetRole[] = ['SUPPLIER', 'CUSTOMER', 'INVESTOR', 'INVESTEE', 'PARTNER'];

const rolesOfPeers: Readonly<Record<PeerKind, readonly TargetRole[]>> = {
  PEER_SUPPLIER: ['SUPPLIER'],
  PEER_CUSTOMER: ['CUSTOMER'],
  CO_INVESTOR: ['INVESTOR'],
  CO_INVESTEE: ['INVESTEE'],
  PEER_PARTNER: ['PARTNER'],
  RIVAL: allRoles,
  SAME_STAGE: allRoles,
  STAGE_PEER: allRoles,
};

/** The order in which peer kinds are computed, multiplied and named: after the path kinds. */
export const peerKinds = Object.keys(rolesOfPeers).filter(
  (kind): kind is PeerKind => kind in rolesOfPeers,
);

export const isPeerKind = (kind: SummedKind): kind is PeerKind => kind in rolesOfPeers;

/** The order in which kinds are computed, multiplied and named. */
export const pathKinds = Object.keys(rolesOf).filter((kind): kind is PathKind => kind in rolesOf);

/** Which kinds count when certain roles are asked for; all when none is named. */
export function kindsOfRoles(roles: readonly TargetRole[] | null | undefined) {
  const asked: ReadonlySet<TargetRole> = new Set(roles ?? allRoles);
  const counts = (own: readonly TargetRole[]) => own.some((role) => asked.has(role));
  const directions: ('IN' | 'OUT')[] = [];
  if (asked.has('INVESTOR')) directions.push('IN');
  if (asked.has('INVESTEE')) directions.push('OUT');
  return {
    roles: asked,
    kinds: new Set(pathKinds.filter((kind) => counts(rolesOf[kind]))),
    peerKinds: new Set(peerKinds.filter((kind) => counts(rolesOfPeers[kind]))),
    investmentDirections: new Set(directions),
    /** A demand looks for a supplier, one for joint research for a partner. */
    countsDemand: (mode: string | null) => asked.has(mode === 'JOINT_RND' ? 'PARTNER' : 'SUPPLIER'),
  };
}
