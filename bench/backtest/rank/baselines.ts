import type { Edge } from '../task/read-edges.ts';
import type { Relation } from '../task/relations.ts';
import { holdersOf, popularityOf } from './popularity.ts';
import type { Question } from './question.ts';
import { byStanding, type Ranked } from './ranking.ts';

/** A ranking that knows nothing but who is tied to whom by one type. */
export type Baseline = (question: Question) => Ranked[];

/** Candidates by how many ties they have in the role. */
export function popularityBaseline(
  edges: readonly Edge[],
  { type, role }: { type: Relation; role: Question['role'] },
): Baseline {
  const popularity = popularityOf(edges, type, role);
  return ({ candidates }) =>
    candidates
      .map((candidate) => ({ candidate, points: 0, popularity: popularity.get(candidate) ?? 0 }))
      .sort(byStanding);
}

/**
 * Candidates by the number of paths anchor – s – m – candidate that meet nobody twice, then by
 * popularity. Damped, a path counts 1/√(degree of s · degree of m), after Kovács et al., Nature
 * Communications 10 (2019) 1240.
 */
export function threePaths(
  edges: readonly Edge[],
  { type, role }: { type: Relation; role: Question['role'] },
  isDamped: boolean,
): Baseline {
  const popularity = popularityOf(edges, type, role);
  const partnersOf = new Map<string, string[]>();
  const ownersOf = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.relation !== type) continue;
    for (const [holder, other] of holdersOf(edge, role)) {
      add(partnersOf, other, holder);
      add(ownersOf, holder, other);
    }
  }
  const weight = (ends: readonly string[]) => (isDamped ? 1 / Math.sqrt(ends.length) : 1);
  return ({ anchor, candidates }) => {
    const points = new Map<string, number>();
    for (const s of partnersOf.get(anchor) ?? []) {
      const ofShared = ownersOf.get(s) ?? [];
      for (const m of ofShared) {
        if (m === anchor) continue;
        const ofPeer = partnersOf.get(m) ?? [];
        const share = weight(ofShared) * weight(ofPeer);
        for (const u of ofPeer) if (u !== s) points.set(u, (points.get(u) ?? 0) + share);
      }
    }
    return candidates
      .map((candidate) => ({
        candidate,
        points: Math.round((points.get(candidate) ?? 0) * 1e6),
        popularity: popularity.get(candidate) ?? 0,
      }))
      .sort(byStanding);
  };
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
