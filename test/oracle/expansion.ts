import type { Fact, Organization } from '../../seeds/graph-data.ts';
import { isInside, knownCity, provincePrefix } from './place.ts';
import type { Profile } from './profile.ts';
import { neighbours, type Snapshot } from './snapshot.ts';
import { holdsAsPosition, holdsAsTie, minusDays } from './time.ts';

export type Signal = 'NEW_FINANCING' | 'NEW_ENTITY' | 'ACTIVE_IN_PROVINCE' | 'STANDING';

export function listSignals(snapshot: Snapshot, one: Organization): Signal[] {
  const signals: Signal[] = [];
  if (hasNewFinancing(snapshot, one)) signals.push('NEW_FINANCING');
  if (hasNewEntity(snapshot, one)) signals.push('NEW_ENTITY');
  if (isInProvince(snapshot, one)) signals.push('ACTIVE_IN_PROVINCE');
  if (hasNewTitle(snapshot, one)) signals.push('STANDING');
  return signals;
}

/** E, 0-1. */
export function expansionOf(signals: readonly Signal[], { expansionShares }: Profile): number {
  return signals.reduce((sum, signal) => sum + expansionShares[signal], 0);
}

/** 18 months are 548 days, 24 months 730. */
function isWithin(day: string | undefined, asOf: string, days: number): boolean {
  return day !== undefined && day <= asOf && day > minusDays(asOf, days);
}

function hasNewFinancing(snapshot: Snapshot, one: Organization): boolean {
  return snapshot.ties.some(
    (tie) =>
      tie.type === 'INVESTS_IN' &&
      tie.toId === one.id &&
      isWithin(tie.validFrom?.day, snapshot.asOf, 548),
  );
}

function hasNewEntity(snapshot: Snapshot, one: Organization): boolean {
  const home = knownCity(one.regionCode);
  return neighbours(snapshot, one.id, 'CONTROLS', 'OUT').some((entity) => {
    const city = knownCity(entity.regionCode);
    const isElsewhere = home !== null && city !== null && home !== city;
    return isElsewhere && isWithin(entity.foundedOn?.day, snapshot.asOf, 730);
  });
}

/** A subsidiary, a place in a park or a project that is more than planned, each on a dated fact. */
function isInProvince(snapshot: Snapshot, one: Organization): boolean {
  const province = provincePrefix(snapshot.regionCode);
  const isThere = (code: string | undefined) => isInside(code, province);
  const isDated = (fact: Fact) => fact.observedOn !== undefined || fact.validFrom !== undefined;
  const ties = (snapshot.tiesByEnd.get(one.id) ?? []).filter((tie) => {
    const place = snapshot.byId.get(tie.toId);
    const isPlace =
      tie.type === 'CONTROLS' || (tie.type === 'LOCATED_IN' && place?.label === 'Park');
    return isPlace && tie.fromId === one.id && isDated(tie) && isThere(place?.regionCode);
  });
  const projects = snapshot.world.projects.filter(
    (project) =>
      project.organizationId === one.id &&
      project.stage !== 'PLANNED' &&
      holdsAsTie(project, snapshot.asOf) &&
      isDated(project) &&
      isThere(project.regionCode),
  );
  return ties.length + projects.length > 0;
}

function hasNewTitle(snapshot: Snapshot, one: Organization): boolean {
  return snapshot.world.titles.some(
    (title) =>
      title.organizationId === one.id &&
      holdsAsPosition(title, snapshot.asOf) &&
      (title.name.includes('小巨人') || title.name.includes('上市')) &&
      isWithin(title.validFrom?.day, snapshot.asOf, 730),
  );
}
