import type { Organization, Project } from '../../server/write/graph-data.ts';
import { isInside, isLocal, prefix } from './place.ts';
import { neighbours, type Snapshot } from './snapshot.ts';
import { holdsAsTie, minusYears } from './time.ts';

export type PresenceKind = 'OWN_SUBSIDIARY' | 'HAS_BRANCH' | 'HAS_PROJECT' | 'IN_LOCAL_PARK';

export interface Presence {
  readonly kind: PresenceKind;
  /** The local owner, branch or park; the project's name. */
  readonly by: string;
}

/** Local organisations that control an organisation. */
export function listOwners(snapshot: Snapshot, id: string): Organization[] {
  return neighbours(snapshot, id, 'CONTROLS', 'IN').filter((owner) =>
    isLocal(owner, snapshot.regionCode),
  );
}

/** What an organisation from elsewhere already has in the region. */
export function listPresence(snapshot: Snapshot, id: string): Presence[] {
  const local = (one: Organization) => isLocal(one, snapshot.regionCode);
  const branches = neighbours(snapshot, id, 'CONTROLS', 'OUT').filter(local);
  const parks = neighbours(snapshot, id, 'LOCATED_IN', 'OUT').filter(
    (one) => one.label === 'Park' && local(one),
  );
  const projects = snapshot.world.projects.filter(
    (project) =>
      project.organizationId === id &&
      isInside(project.regionCode, prefix(snapshot.regionCode)) &&
      countsAsPresence(project, snapshot.asOf),
  );
  return [
    ...branches.map((one): Presence => ({ kind: 'HAS_BRANCH', by: one.id })),
    ...projects.map((one): Presence => ({ kind: 'HAS_PROJECT', by: one.name })),
    ...parks.map((one): Presence => ({ kind: 'IN_LOCAL_PARK', by: one.id })),
  ];
}

function countsAsPresence(project: Project, asOf: string): boolean {
  if (!holdsAsTie(project, asOf) || project.stage === 'PLANNED') return false;
  if (project.stage !== 'SIGNED') return true;
  const signed = (project.validFrom ?? project.observedOn)?.day;
  return signed === undefined || (signed <= asOf && signed >= minusYears(asOf, 3));
}
