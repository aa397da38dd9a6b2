import type { Membership, Organization, TieType } from '../../server/write/graph-data.ts';
import { isTieOut } from './exclusions.ts';
import type { PeerKind } from './kinds.ts';
import { degree } from './path.ts';
import type { PeerRun } from './peer-run.ts';
import { otherEnd } from './snapshot.ts';
import { damping } from './sums.ts';
import { recencyOf } from './time.ts';
import type { KnownTie, Role } from './world.ts';

/** One step of a peer path, over a tie or into or out of a stage. */
export interface Hop {
  /** Different for different steps of a kind. */
  readonly key: string;
  /** What the amount carried so far is multiplied by, in this order. */
  readonly factors: readonly number[];
  readonly tie: KnownTie | null;
  readonly attachment: Membership | null;
}

export interface PeerPath {
  readonly kind: PeerKind;
  readonly role: Role;
  readonly anchor: Organization;
  /** Supplier, customer, investor, investee or partner that anchor and peer share; else null. */
  readonly shared: Organization | null;
  /** m'; of SAME_STAGE s'. */
  readonly peer: Organization;
  readonly candidate: Organization;
  readonly stageId: string | null;
  /** From the anchor to the candidate. */
  readonly hops: readonly Hop[];
}

/** As seen from the organisation that the role is played to. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** u is `role` to x by a tie of `type` that goes so at x. */
export const roleTies: readonly { role: Role; type: TieType; direction: Direction }[] = [
  { role: 'SUPPLIER', type: 'SUPPLIES', direction: 'IN' },
  { role: 'CUSTOMER', type: 'SUPPLIES', direction: 'OUT' },
  { role: 'INVESTOR', type: 'INVESTS_IN', direction: 'IN' },
  { role: 'INVESTEE', type: 'INVESTS_IN', direction: 'OUT' },
  { role: 'PARTNER', type: 'COOPERATES_WITH', direction: 'BOTH' },
];

export interface Step {
  readonly to: Organization;
  readonly tie: KnownTie;
}

/** Valid ties that are not excluded, of a type and a direction at an organisation. */
export function listSteps(
  { snapshot, exclude }: PeerRun,
  from: Organization,
  type: TieType,
  direction: Direction,
): Step[] {
  const steps: Step[] = [];
  for (const tie of snapshot.tiesByEnd.get(from.id) ?? []) {
    const to = snapshot.byId.get(otherEnd(tie, from.id));
    if (!to || to === from || tie.type !== type || isTieOut(tie, exclude)) continue;
    if (direction === 'OUT' && tie.fromId !== from.id) continue;
    if (direction === 'IN' && tie.toId !== from.id) continue;
    steps.push({ to, tie });
  }
  return steps;
}

/** 1/√d over the stored ties of a type and a direction. */
export function tieDamping(run: PeerRun, id: string, type: TieType, direction: Direction): number {
  return damping(degree(run, id, [type], direction));
}

export function overTie({ tie, to }: Step, damp: number): Hop {
  return { key: `${tie.id} ${to.id}`, factors: [tie.confidence, damp], tie, attachment: null };
}

/** The hop that touches the candidate: it alone ages. */
export function overLastTie(run: PeerRun, { tie, to }: Step, damp: number): Hop {
  const factors = [tie.confidence, recencyOf(tie, run.snapshot), damp];
  return { key: `${tie.id} ${to.id}`, factors, tie, attachment: null };
}

export function overAttachment(attachment: Membership, damps: readonly number[]): Hop {
  const { organizationId, stageId, confidence } = attachment;
  const factors = [confidence, ...damps];
  return { key: `${organizationId} ${stageId}`, factors, tie: null, attachment };
}
