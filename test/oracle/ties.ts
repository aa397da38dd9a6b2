import { type Kind, values } from './kinds.ts';
import type { MetDemand } from './needs.ts';
import type { FoundPath } from './path.ts';
import { isLocal } from './place.ts';
import { effectiveAnchors, type Run } from './run.ts';
import { sumPaths } from './sums.ts';

export interface KindAnswer {
  readonly kind: Kind;
  /** S in 10⁻⁹; of DEMAND the largest confidence. */
  readonly sum: number;
  /** 0-1 */
  readonly x: number;
  /** Empty for DEMAND. */
  readonly paths: readonly FoundPath[];
  /** Of DEMAND only. */
  readonly demandIds: readonly string[];
}

/** What leads to one candidate, by kind; kinds without anything are absent. */
export function listKinds(
  run: Run,
  paths: readonly FoundPath[],
  demands: readonly MetDemand[],
): KindAnswer[] {
  const root = Math.sqrt(effectiveAnchors(run));
  const found: KindAnswer[] = [];
  for (const kind of new Set(paths.map((path) => path.kind))) {
    const own = paths.filter((path) => path.kind === kind);
    const sum = sumPaths(run, kind, own);
    const kappa = (kind === 'SHARED_TIE' ? 0.5 : 0.25) * root;
    found.push({ kind, sum, x: 1 - Math.exp(-(sum / 1e9) / kappa), paths: own, demandIds: [] });
  }
  if (demands.length > 0) {
    const x = Math.max(...demands.map((one) => one.confidence));
    const demandIds = demands.map((one) => one.demandId);
    found.push({ kind: 'DEMAND', sum: Math.round(1e9 * x), x, paths: [], demandIds });
  }
  return found;
}

/** T, 0-1. */
export function tiesOf(kinds: readonly KindAnswer[]): number {
  return 1 - kinds.reduce((left, { kind, x }) => left * (1 - values[kind] * x), 1);
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
  const weightOf = ({ kind, x }: KindAnswer) => -Math.log(1 - values[kind] * x);
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
