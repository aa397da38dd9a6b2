import type { Fact, Organization } from '../../server/write/graph-data.ts';
import { isInside, knownCity, provincePrefix } from './place.ts';
import type { Profile } from './profile.ts';
import { isWithin, showsAny } from './signals.ts';
import { neighbours, type Snapshot } from './snapshot.ts';
import { holdsAsPosition, holdsAsTie } from './time.ts';

export type Sign =
  | 'NEW_FINANCING'
  | 'NEW_ENTITY'
  | 'ACTIVE_IN_PROVINCE'
  | 'CAPACITY'
  | 'STANDING'
  | 'GROWTH';

/** The signs that an organisation is expanding, each once. */
export function listSigns(snapshot: Snapshot, one: Organization): Sign[] {
  const signs: Sign[] = [];
  if (hasNewFinancing(snapshot, one)) signs.push('NEW_FINANCING');
  if (hasNewEntity(snapshot, one)) signs.push('NEW_ENTITY');
  if (isInProvince(snapshot, one)) signs.push('ACTIVE_IN_PROVINCE');
  if (hasNewCapacity(snapshot, one)) signs.push('CAPACITY');
  if (hasNewTitle(snapshot, one)) signs.push('STANDING');
  if (isGrowing(snapshot, one)) signs.push('GROWTH');
  return signs;
}

/** E, 0-1. */
export function expansionOf(signs: readonly Sign[], { expansionShares }: Profile): number {
  return signs.reduce((sum, sign) => sum + expansionShares[sign], 0);
}

/** 18 months are 548 days. */
function hasNewFinancing(snapshot: Snapshot, one: Organization): boolean {
  const isFinanced = snapshot.ties.some(
    (tie) =>
      tie.type === 'INVESTS_IN' &&
      tie.toId === one.id &&
      isWithin(tie.validFrom?.day, snapshot.asOf, 548),
  );
  return isFinanced || showsAny(snapshot, one.id, ['FINANCING'], 548);
}

/** 24 months are 730 days. */
function hasNewEntity(snapshot: Snapshot, one: Organization): boolean {
  const home = knownCity(one.regionCode);
  const isElsewhere = (code: string | undefined) => {
    const city = knownCity(code);
    return home !== null && city !== null && home !== city;
  };
  const hasFounded = neighbours(snapshot, one.id, 'CONTROLS', 'OUT').some(
    (entity) =>
      isElsewhere(entity.regionCode) && isWithin(entity.foundedOn?.day, snapshot.asOf, 730),
  );
  return (
    hasFounded ||
    showsAny(snapshot, one.id, ['NEW_ENTITY'], 730, ({ regionCode }) => isElsewhere(regionCode))
  );
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

function hasNewCapacity(snapshot: Snapshot, one: Organization): boolean {
  return showsAny(snapshot, one.id, ['CAPACITY', 'LAND', 'EIA'], 730);
}

function hasNewTitle(snapshot: Snapshot, one: Organization): boolean {
  const holdsTitle = snapshot.world.titles.some(
    (title) =>
      title.organizationId === one.id &&
      holdsAsPosition(title, snapshot.asOf) &&
      (title.name.includes('小巨人') || title.name.includes('上市')) &&
      isWithin(title.validFrom?.day, snapshot.asOf, 730),
  );
  const isGiant = ({ title }: { title: string }) => title.includes('小巨人');
  return (
    holdsTitle ||
    showsAny(snapshot, one.id, ['LISTING'], 730) ||
    showsAny(snapshot, one.id, ['QUALIFICATION'], 730, isGiant)
  );
}

function isGrowing(snapshot: Snapshot, one: Organization): boolean {
  return showsAny(snapshot, one.id, ['HIRING', 'WINNING_BID'], 365);
}
