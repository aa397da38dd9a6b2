import type { TieType } from '../../server/write/graph-data.ts';
import { hops, type PathKind, sharedTypes } from './kinds.ts';
import { degree, type FoundPath } from './path.ts';
import type { Run } from './run.ts';
import { recencyOf } from './time.ts';
import type { KnownTie } from './world.ts';

/** S of one kind for one candidate, in 10⁻⁹; `paths` are all of that kind that lead to it. */
export function sumPaths(run: Run, kind: PathKind, paths: readonly FoundPath[]): number {
  let sum = 0;
  for (const path of paths) {
    if (path.middle === null) sum += sumOneHop(run, kind, path);
  }
  for (const [far, bridges] of byFarTie(paths)) sum += sumTwoHop(run, kind, far, bridges);
  return sum;
}

function byFarTie(paths: readonly FoundPath[]): Map<KnownTie, FoundPath[]> {
  const grouped = new Map<KnownTie, FoundPath[]>();
  for (const path of paths) {
    const [, far] = path.ties;
    if (far) grouped.set(far, [...(grouped.get(far) ?? []), path]);
  }
  return grouped;
}

function sumOneHop(run: Run, kind: PathKind, path: FoundPath): number {
  const [tie] = path.ties;
  if (!tie) return 0;
  const start = 1e9 * run.strength(path.anchor) * tie.confidence;
  if (kind === 'GROUP') return Math.round(start);
  const rec = recencyOf(tie, run.snapshot);
  return Math.round(start * rec * damping(hopDegree(run, path.anchor.id, kind, tie)));
}

export function damping(ties: number): number {
  return 1 / Math.sqrt(ties);
}

/** d(a): its stored ties of the type, in the direction that the path takes. */
function hopDegree(run: Run, anchorId: string, kind: PathKind, tie: KnownTie): number {
  const rule = hops.find((one) => one.kind === kind);
  const direction = tie.fromId === anchorId ? 'OUT' : 'IN';
  return degree(run, anchorId, [tie.type], rule?.direction === 'BOTH' ? 'BOTH' : direction);
}

interface Damping {
  readonly near: readonly TieType[];
  readonly nearDirection: 'OUT' | 'BOTH';
  readonly far: readonly TieType[];
  readonly farDirection: 'OUT' | 'IN' | 'BOTH';
}

/** What d(a) and d(x) count, by kind; GROUP is never damped. */
const dampings: Partial<Record<PathKind, Damping>> = {
  PARTNER_FUND: {
    near: ['COOPERATES_WITH'],
    nearDirection: 'BOTH',
    far: ['INVESTS_IN'],
    farDirection: 'OUT',
  },
  ASSOCIATION: {
    near: ['MEMBER_OF'],
    nearDirection: 'OUT',
    far: ['MEMBER_OF'],
    farDirection: 'IN',
  },
  SHARED_TIE: { near: sharedTypes, nearDirection: 'BOTH', far: sharedTypes, farDirection: 'BOTH' },
};

/** One tie between middle and candidate, carrying what all anchors bring to the middle. */
function sumTwoHop(run: Run, kind: PathKind, far: KnownTie, bridges: readonly FoundPath[]): number {
  const rule = dampings[kind];
  let carried = 0;
  let middleId = '';
  for (const { anchor, middle, ties } of bridges) {
    const [near] = ties;
    if (!near || !middle) continue;
    middleId = middle.id;
    const start = 1e9 * run.strength(anchor) * near.confidence;
    const damp = rule ? damping(degree(run, anchor.id, rule.near, rule.nearDirection)) : 1;
    carried += Math.round(start * damp);
  }
  const passed = carried * far.confidence;
  if (!rule) return Math.round(passed);
  const rec = recencyOf(far, run.snapshot);
  return Math.round(passed * rec * damping(degree(run, middleId, rule.far, rule.farDirection)));
}
