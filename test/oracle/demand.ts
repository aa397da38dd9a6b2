import type { Demand, Organization, Stage } from '../../server/write/graph-data.ts';
import type { ChainCounts } from './counts.ts';
import { isLocal } from './place.ts';
import type { Snapshot } from './snapshot.ts';
import { strengthOf } from './strength.ts';
import { holdsAsPosition, minusYears } from './time.ts';

/** Demands that are open at the day and were raised by a local organisation. */
export function listOpenDemands(snapshot: Snapshot): { demand: Demand; raiser: Organization }[] {
  const found: { demand: Demand; raiser: Organization }[] = [];
  for (const demand of snapshot.world.demands) {
    const raiser = snapshot.byId.get(demand.organizationId);
    if (raiser && isLocal(raiser, snapshot.regionCode) && isOpen(demand, snapshot.asOf)) {
      found.push({ demand, raiser });
    }
  }
  return found;
}

export function isOpen(demand: Demand, asOf: string): boolean {
  if (!holdsAsPosition(demand, asOf)) return false;
  if (demand.closedOn !== undefined && demand.closedOn <= asOf) return false;
  if (demand.dueOn !== undefined && demand.dueOn < asOf) return false;
  const raised = demand.raisedOn?.day;
  return raised === undefined || (raised <= asOf && raised >= minusYears(asOf, 3));
}

/** How much the region's own organisations need a stage, 0-1. */
export function demandOf(
  snapshot: Snapshot,
  stage: Stage,
  counts: ChainCounts,
  isConfirmedGap: boolean,
): number {
  const { links } = snapshot.world;
  const fed = links.filter((link) => link.fromId === stage.id).map((link) => link.toId);
  const feeders = links.filter((link) => link.toId === stage.id).map((link) => link.fromId);
  const customers = localsIn(counts, fed);
  const suppliers = localsIn(counts, feeders).filter((one) => !customers.includes(one));

  // Strengths are tenths: summed as integers, so that no order of rows shows.
  let tenths = 0;
  for (const one of customers) tenths += Math.round(strengthOf(snapshot, stage.chainId, one) * 10);
  for (const one of suppliers) {
    tenths += Math.round(strengthOf(snapshot, stage.chainId, one) * 10) * 0.5;
  }
  const floors = [1 - Math.exp(-(tenths / 10) / 3)];
  if (listOpenDemands(snapshot).some(({ demand }) => demand.stageId === stage.id)) floors.push(0.8);
  if (isConfirmedGap) floors.push(0.3);
  return Math.max(...floors);
}

function localsIn(counts: ChainCounts, stageIds: readonly string[]): Organization[] {
  const locals = new Set<Organization>();
  for (const id of stageIds) {
    for (const one of counts.byStage.get(id)?.local ?? []) locals.add(one);
  }
  return [...locals];
}
