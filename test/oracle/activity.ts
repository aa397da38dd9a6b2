import type { Organization } from '../../server/write/graph-data.ts';
import { isTieOut } from './exclusions.ts';
import { roleTies } from './peer-path.ts';
import type { PeerRun } from './peer-run.ts';
import { ageOf } from './time.ts';
import type { KnownTie, Role } from './world.ts';

export interface Activity {
  readonly role: Role;
  /** In 10⁻⁹. */
  readonly sum: number;
  /** As it would be without exclusions. */
  readonly whole: number;
  /** Ties in `sum` of the last 731 days. */
  readonly recentCount: number;
}

/** A candidate's own record in each role asked for in which it has any tie. */
export function listActivities(run: PeerRun, candidate: Organization): Activity[] {
  const found: Activity[] = [];
  for (const { role, type, direction } of roleTies) {
    if (!run.roles.includes(role)) continue;
    const ties = (run.snapshot.tiesByEnd.get(candidate.id) ?? []).filter((tie) => {
      if (tie.type !== type) return false;
      // The direction is that at the other end.
      if (direction === 'IN') return tie.fromId === candidate.id;
      return direction === 'BOTH' || tie.toId === candidate.id;
    });
    const left = ties.filter((tie) => !isTieOut(tie, run.exclude));
    const recent = left.filter((tie) => isRecent(run, tie));
    if (ties.length === 0) continue;
    const [sum, whole] = [sumOf(run, left), sumOf(run, ties)];
    found.push({ role, sum, whole, recentCount: recent.length });
  }
  return found;
}

function sumOf({ snapshot }: PeerRun, ties: readonly KnownTie[]): number {
  const halfLife = snapshot.profile.halfLifeYears.ACTIVITY;
  let sum = 0;
  for (const tie of ties) {
    const age = ageOf(tie, snapshot.asOf);
    sum += Math.round(1e9 * (age === null ? 0.5 : 2 ** (-age / halfLife)));
  }
  return sum;
}

function isRecent({ snapshot }: PeerRun, tie: KnownTie): boolean {
  const age = ageOf(tie, snapshot.asOf);
  return age !== null && Math.round(age * 365.25) <= 731;
}

export function activityOf(activities: readonly Activity[]): number {
  return activities.reduce((sum, one) => sum + one.sum, 0);
}

/** x: against the largest record of the run, exclusions aside. */
export function activityShare(sum: number, largest: number): number {
  return largest === 0 ? 0 : Math.log(1 + sum / 1e9) / Math.log(1 + largest / 1e9);
}
