import type { Organization, TieType } from '../../server/write/graph-data.ts';
import { isTieOut } from './exclusions.ts';
import { isFrom, joins } from './path.ts';
import { isLocal } from './place.ts';
import { otherEnd, type Snapshot } from './snapshot.ts';
import { recencyOf } from './time.ts';
import { sharesStage } from './two-hop.ts';
import type { Exclusions, KnownTie } from './world.ts';

export interface ReachPath {
  readonly introducerId: string;
  /** Between introducer and target, in walking order. */
  readonly middleIds: readonly string[];
  /** In walking order. */
  readonly tieIds: readonly string[];
  /** 0-1, rounded to 10⁻⁹. */
  readonly strength: number;
}

const neverWalked: readonly TieType[] = ['COMPETES_WITH', 'LOCATED_IN', 'SERVES'];

/** Every simple path from a local introducer to the target; best first, then shorter, then by ids. */
export function listReachPaths(
  snapshot: Snapshot,
  targetId: string,
  exclude: Exclusions = {},
  maxHops = 3,
): ReachPath[] {
  const hubs = findHubs(snapshot);
  const found: ReachPath[] = [];
  // Backwards from the target: `walked` and `seen` are in walking order, target last.
  const walk = (walked: readonly KnownTie[], seen: readonly Organization[]) => {
    const [head] = seen;
    if (!head) return;
    if (walked.length > 0 && isIntroducer(snapshot, head)) found.push(rate(snapshot, walked, seen));
    const carries = walked.length === 0 || (head.label !== 'Authority' && !hubs.has(head.id));
    if (walked.length === maxHops || !carries) return;
    for (const tie of snapshot.tiesByEnd.get(head.id) ?? []) {
      const next = snapshot.byId.get(otherEnd(tie, head.id));
      if (!next || seen.includes(next)) continue;
      if (neverWalked.includes(tie.type) || isTieOut(tie, exclude)) continue;
      walk([tie, ...walked], [next, ...seen]);
    }
  };
  const target = snapshot.byId.get(targetId);
  if (target) walk([], [target]);
  return found.sort(byStrength);
}

function byStrength(a: ReachPath, b: ReachPath): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.tieIds.length !== b.tieIds.length) return a.tieIds.length - b.tieIds.length;
  const keyOf = (path: ReachPath) => [path.introducerId, ...path.tieIds].join(' ');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** The best path, then alternatives with an introducer of their own and no middle in common. */
export function pickReachPaths(paths: readonly ReachPath[], first = 3): ReachPath[] {
  const picked: ReachPath[] = [];
  for (const path of paths) {
    const isOther = picked.every(
      (one) =>
        one.introducerId !== path.introducerId &&
        !one.middleIds.some((id) => path.middleIds.includes(id)),
    );
    if (isOther && picked.length < first) picked.push(path);
  }
  return picked;
}

function isIntroducer(snapshot: Snapshot, one: Organization): boolean {
  const isOpen = one.label !== 'Authority' && one.status !== 'CLOSED';
  return isOpen && isLocal(one, snapshot.regionCode);
}

/** Ids of those that may end a path but not carry it. */
export function findHubs(snapshot: Snapshot): Set<string> {
  const counts = snapshot.organizations
    .map(({ id }) => snapshot.tiesByEnd.get(id)?.length ?? 0)
    .sort((a, b) => a - b);
  const percentile = counts[Math.ceil(0.99 * counts.length) - 1] ?? 0;
  const limit = Math.max(50, percentile);
  const houses = ['CUSTODIAN', 'BROKER', 'BANK', 'INDEX_FUND'];
  const hubs = snapshot.organizations.filter(
    ({ id, investorType }) =>
      (snapshot.tiesByEnd.get(id)?.length ?? 0) > limit ||
      (investorType !== undefined && houses.includes(investorType)),
  );
  return new Set(hubs.map((one) => one.id));
}

function rate(
  snapshot: Snapshot,
  walked: readonly KnownTie[],
  seen: readonly Organization[],
): ReachPath {
  const introducerId = seen[0]?.id ?? '';
  const targetId = seen.at(-1)?.id ?? '';
  let strength = 1;
  for (const tie of walked) {
    strength *= baseOf(tie) * tie.confidence * recencyOf(tie, snapshot);
  }
  const own = snapshot.tiesByEnd.get(introducerId) ?? [];
  if (own.some((tie) => joins(tie, ['COMPETES_WITH'], introducerId, targetId))) {
    strength *= 0.3;
  }
  if (wouldBeReplaced(snapshot, introducerId, targetId)) strength *= 0.2;
  return {
    introducerId,
    middleIds: seen.slice(1, -1).map((one) => one.id),
    tieIds: walked.map((tie) => tie.id),
    strength: Math.round(1e9 * strength) / 1e9,
  };
}

function wouldBeReplaced(snapshot: Snapshot, introducerId: string, targetId: string): boolean {
  const own = snapshot.tiesByEnd.get(introducerId) ?? [];
  const supplies = own.some((tie) => isFrom(tie, 'SUPPLIES', introducerId, tie.toId));
  return supplies && sharesStage(snapshot, introducerId, targetId);
}

function baseOf(tie: KnownTie): number {
  const isTenth = tie.ratio !== undefined && tie.ratio >= 0.1;
  if (tie.type === 'CONTROLS') return 0.9;
  if (tie.type === 'SUPPLIES') return isTenth ? 0.6 : 0.35;
  if (tie.type === 'INVESTS_IN') return isTenth ? 0.6 : 0.3;
  if (tie.type === 'LICENSES_TO') return 0.6;
  if (tie.type === 'RESEARCHES_WITH' || tie.type === 'INCUBATES') return 0.5;
  if (tie.type === 'COOPERATES_WITH') return 0.4;
  return 0.2;
}
