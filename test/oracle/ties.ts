import { type Activity, activityOf, activityShare } from './activity.ts';
import type { Kind, PathKind, PeerKind } from './kinds.ts';
import type { MetDemand } from './needs.ts';
import type { FoundPath } from './path.ts';
import type { PeerPath } from './peer-path.ts';
import { sumPeerPaths } from './peers.ts';
import { isLocal } from './place.ts';
import { effectiveAnchors, type Run } from './run.ts';
import { sumPaths } from './sums.ts';

export interface KindAnswer {
  readonly kind: Kind;
  /** S in 10⁻⁹; of DEMAND the largest confidence, of ACTIVITY A. */
  readonly sum: number;
  /** 0-1 */
  readonly x: number;
  /** Of the direct and near kinds. */
  readonly paths: readonly FoundPath[];
  readonly peerPaths: readonly PeerPath[];
  readonly demandIds: readonly string[];
}

/** All that leads to one candidate, or speaks for it. */
export interface Evidence {
  readonly paths: readonly FoundPath[];
  readonly peerPaths: readonly PeerPath[];
  readonly demands: readonly MetDemand[];
  readonly activities: readonly Activity[];
  /** The largest record of any candidate in the chain, exclusions aside, in 10⁻⁹. */
  readonly largestActivity: number;
}

/** What leads to one candidate, by kind; kinds without anything are absent. */
export function listKinds(run: Run, evidence: Evidence): KindAnswer[] {
  const { paths, peerPaths, demands, activities, largestActivity } = evidence;
  const none = { paths: [], peerPaths: [], demandIds: [] };
  const found: KindAnswer[] = [];
  for (const [kind, own] of Map.groupBy(paths, (path) => path.kind)) {
    const sum = sumPaths(run, kind, own);
    found.push({ ...none, kind, sum, x: saturate(run, kind, sum), paths: own });
  }
  for (const [kind, own] of Map.groupBy(peerPaths, (path) => path.kind)) {
    const sum = sumPeerPaths(own, run.strength);
    found.push({ ...none, kind, sum, x: saturate(run, kind, sum), peerPaths: own });
  }
  if (demands.length > 0) {
    const x = Math.max(...demands.map((one) => one.confidence));
    const demandIds = demands.map((one) => one.demandId);
    found.push({ ...none, kind: 'DEMAND', sum: Math.round(1e9 * x), x, demandIds });
  }
  const activity = activityOf(activities);
  if (activity > 0) {
    const x = activityShare(activity, largestActivity);
    found.push({ ...none, kind: 'ACTIVITY', sum: activity, x });
  }
  return found;
}

function saturate(run: Run, kind: PathKind | PeerKind, sum: number): number {
  const kappa = run.snapshot.profile.saturations[kind] * Math.sqrt(effectiveAnchors(run));
  return 1 - Math.exp(-(sum / 1e9) / kappa);
}

function partOf({ snapshot }: Run, { kind, x }: KindAnswer): number {
  return snapshot.profile.kindWeights[kind] * x;
}

/** T, 0-1. */
export function tiesOf(run: Run, kinds: readonly KindAnswer[]): number {
  return 1 - kinds.reduce((left, kind) => left * (1 - partOf(run, kind)), 1);
}

export type ShownKind =
  | Exclude<Kind, 'SHARED_TIE'>
  | 'SECOND_TIER'
  | 'SIBLING_INVESTEE'
  | 'SHARED_PARTNER';

/** Kinds of reason that hold at least one millionth of a point; `points` are those of the block. */
export function listShownKinds(
  run: Run,
  kinds: readonly KindAnswer[],
  points: number,
): Set<ShownKind> {
  const weightOf = (one: KindAnswer) => -Math.log(1 - partOf(run, one));
  const total = kinds.reduce((sum, one) => sum + weightOf(one), 0);
  const shown = new Set<ShownKind>();
  for (const one of kinds) {
    const share = total === 0 ? 0 : (points * weightOf(one)) / total;
    if (one.kind !== 'SHARED_TIE') {
      if (Math.round(share) > 0) shown.add(one.kind);
      continue;
    }
    const parts = new Map<ShownKind, number>();
    for (const path of one.paths) {
      const kind = shapeOf(run, path);
      parts.set(kind, (parts.get(kind) ?? 0) + sumPaths(run, 'SHARED_TIE', [path]));
    }
    const all = [...parts.values()].reduce((sum, part) => sum + part, 0);
    for (const [kind, part] of parts) {
      if (Math.round((share * part) / all) > 0) shown.add(kind);
    }
  }
  return shown;
}

/** How a SHARED_TIE path is told. */
export function shapeOf(run: Run, { anchor, middle, candidate, ties }: FoundPath): ShownKind {
  const [near, far] = ties;
  if (!near || !far || !middle) return 'SHARED_PARTNER';
  const bothAre = (type: string) => near.type === type && far.type === type;
  const isSecond =
    bothAre('SUPPLIES') &&
    near.toId === anchor.id &&
    far.fromId === candidate.id &&
    !isLocal(middle, run.question.regionCode);
  if (isSecond) return 'SECOND_TIER';
  const isSibling = bothAre('INVESTS_IN') && near.fromId === middle.id && far.fromId === middle.id;
  return isSibling ? 'SIBLING_INVESTEE' : 'SHARED_PARTNER';
}
