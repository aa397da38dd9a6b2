import type { Membership, Organization, TieType } from '../../server/write/graph-data.ts';
import { isLocal } from './place.ts';
import { type Profile, productProfile } from './profile.ts';
import { dataDate, holdsAsPosition, holdsAsTie } from './time.ts';
import { groupByEnd, type KnownTie, type World } from './world.ts';

/** The world as it is at a day, seen from a region. What is founded later is not in it. */
export interface Snapshot {
  readonly world: World;
  readonly asOf: string;
  readonly regionCode: string;
  readonly profile: Profile;
  readonly organizations: readonly Organization[];
  readonly byId: ReadonlyMap<string, Organization>;
  /** Valid, both ends exist. */
  readonly ties: readonly KnownTie[];
  readonly tiesByEnd: ReadonlyMap<string, readonly KnownTie[]>;
  /** Valid, of any confidence, of any chain. */
  readonly attachments: readonly Membership[];
}

export function takeSnapshot(
  world: World,
  regionCode: string,
  day?: string,
  profile: Profile = productProfile,
): Snapshot {
  const asOf = day ?? dataDate(world);
  const organizations = world.organizations.filter(
    ({ foundedOn }) => foundedOn === undefined || foundedOn.day <= asOf,
  );
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const ties = world.ties.filter(
    (tie) => holdsAsTie(tie, asOf) && byId.has(tie.fromId) && byId.has(tie.toId),
  );
  const tiesByEnd = groupByEnd(ties);
  const attachments = world.memberships.filter(
    (membership) => holdsAsPosition(membership, asOf) && byId.has(membership.organizationId),
  );
  const rows = { organizations, byId, ties, tiesByEnd, attachments };
  return { world, asOf, regionCode, profile, ...rows };
}

export function otherEnd(tie: KnownTie, id: string): string {
  return tie.fromId === id ? tie.toId : tie.fromId;
}

/** The organisations at the far end of an organisation's outgoing, or incoming, valid ties. */
export function neighbours(
  snapshot: Snapshot,
  id: string,
  type: TieType,
  direction: 'OUT' | 'IN',
): Organization[] {
  const found: Organization[] = [];
  for (const tie of snapshot.tiesByEnd.get(id) ?? []) {
    const [near, far] = direction === 'OUT' ? [tie.fromId, tie.toId] : [tie.toId, tie.fromId];
    const neighbour = snapshot.byId.get(far);
    if (tie.type === type && near === id && neighbour) found.push(neighbour);
  }
  return found;
}

export function localOrganizations(snapshot: Snapshot): Organization[] {
  return snapshot.organizations.filter((one) => isLocal(one, snapshot.regionCode));
}

/** Attachments that count, confidence 0.5 and above; of one chain if named. */
export function firmAttachments(
  snapshot: Snapshot,
  organizationId: string,
  chainId?: string,
): Membership[] {
  return snapshot.attachments.filter(
    (one) =>
      one.organizationId === organizationId &&
      one.confidence >= 0.5 &&
      (chainId === undefined || stagesOf(snapshot, chainId).some(({ id }) => id === one.stageId)),
  );
}

export function stagesOf(snapshot: Snapshot, chainId: string) {
  return snapshot.world.stages.filter((stage) => stage.chainId === chainId);
}
