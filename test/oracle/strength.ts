import type { Organization } from '../../server/write/graph-data.ts';
import { isLocal } from './place.ts';
import { neighbours, type Snapshot } from './snapshot.ts';
import { holdsAsPosition } from './time.ts';

/** s_a: how much an organisation of the region counts as a start, 0.3-1. */
export function strengthOf(
  snapshot: Snapshot,
  chainId: string,
  organization: Organization,
): number {
  const claims = [0.3];
  if (organization.label === 'Park') claims.push(0.4);
  if (organization.label === 'Investor') claims.push(0.5);
  if (organization.label === 'Institute') claims.push(0.6);
  if (hasSpecialTitle(snapshot, organization.id)) claims.push(0.6);
  if (organization.stockCode !== undefined) claims.push(0.7);
  if (isListedSubsidiary(snapshot, organization.id)) claims.push(0.7);
  if (isLeader(snapshot, chainId, organization.id)) claims.push(1);
  return Math.max(...claims);
}

function hasSpecialTitle(snapshot: Snapshot, id: string): boolean {
  return snapshot.world.titles.some(
    (title) =>
      title.organizationId === id &&
      holdsAsPosition(title, snapshot.asOf) &&
      (title.name.includes('小巨人') || title.name.includes('单项冠军')),
  );
}

function isListedSubsidiary(snapshot: Snapshot, id: string): boolean {
  return neighbours(snapshot, id, 'CONTROLS', 'IN').some(
    (parent) => parent.stockCode !== undefined && isLocal(parent, snapshot.regionCode),
  );
}

function isLeader(snapshot: Snapshot, chainId: string, id: string): boolean {
  return snapshot.world.leaders.some(
    (leader) => leader.chainId === chainId && leader.organizationId === id,
  );
}
