import type { TieType } from '../../server/write/graph-data.ts';
import type { Role } from './world.ts';

export type PathKind =
  | 'OUTSIDE_SUPPLIER'
  | 'OUTSIDE_CUSTOMER'
  | 'GROUP'
  | 'LOCAL_INVESTOR'
  | 'LICENSING'
  | 'JOINT_RESEARCH'
  | 'PARTNER'
  | 'PARTNER_FUND'
  | 'INCUBATION'
  | 'ASSOCIATION'
  | 'SHARED_TIE';
export type PeerKind =
  | 'PEER_SUPPLIER'
  | 'PEER_CUSTOMER'
  | 'CO_INVESTOR'
  | 'CO_INVESTEE'
  | 'PEER_PARTNER'
  | 'RIVAL'
  | 'SAME_STAGE'
  | 'STAGE_PEER';
export type Kind = PathKind | PeerKind | 'DEMAND' | 'ACTIVITY';

export type Starts = 'ANCHORS' | 'ANCHORS_AND_AUTHORITIES' | 'INCUBATORS';

/** A kind of one tie: OUT goes from the start to the candidate. */
export interface HopRule {
  readonly kind: PathKind;
  readonly type: TieType;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly starts: Starts;
  readonly role: Role;
}

function hop(
  kind: PathKind,
  type: TieType,
  direction: HopRule['direction'],
  role: Role,
  starts: Starts = 'ANCHORS',
): HopRule {
  return { kind, type, direction, starts, role };
}

export const hops: readonly HopRule[] = [
  hop('OUTSIDE_SUPPLIER', 'SUPPLIES', 'IN', 'SUPPLIER'),
  hop('OUTSIDE_CUSTOMER', 'SUPPLIES', 'OUT', 'CUSTOMER'),
  hop('LOCAL_INVESTOR', 'INVESTS_IN', 'OUT', 'INVESTEE'),
  hop('LOCAL_INVESTOR', 'INVESTS_IN', 'IN', 'INVESTOR'),
  hop('LICENSING', 'LICENSES_TO', 'OUT', 'PARTNER'),
  hop('LICENSING', 'LICENSES_TO', 'IN', 'PARTNER'),
  hop('JOINT_RESEARCH', 'RESEARCHES_WITH', 'BOTH', 'PARTNER'),
  hop('PARTNER', 'COOPERATES_WITH', 'BOTH', 'PARTNER', 'ANCHORS_AND_AUTHORITIES'),
  hop('INCUBATION', 'INCUBATES', 'OUT', 'INVESTEE', 'INCUBATORS'),
];

/** The types that SHARED_TIE goes over, all either way. */
export const sharedTypes: readonly TieType[] = [
  'SUPPLIES',
  'INVESTS_IN',
  'COOPERATES_WITH',
  'CONTROLS',
  'RESEARCHES_WITH',
];

/** Kinds that bring in a candidate attached to no chain. */
export const admittingKinds: readonly PathKind[] = [
  'OUTSIDE_SUPPLIER',
  'OUTSIDE_CUSTOMER',
  'LOCAL_INVESTOR',
  'LICENSING',
  'JOINT_RESEARCH',
  'PARTNER',
  'INCUBATION',
  'GROUP',
];
