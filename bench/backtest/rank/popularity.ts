import type { TargetRole } from '../../../server/schema.generated.ts';
import type { Edge } from '../task/read-edges.ts';
import type { Relation } from '../task/relations.ts';

/** The ends of a tie that hold a role in it, with the other end of each. */
export function holdersOf({ from, to }: Edge, role: TargetRole): [string, string][] {
  if (role === 'SUPPLIER' || role === 'INVESTOR') return [[from, to]];
  if (role === 'CUSTOMER' || role === 'INVESTEE') return [[to, from]];
  return [
    [from, to],
    [to, from],
  ];
}

/** How many ties of a type each node has in a role. */
export function popularityOf(
  edges: readonly Edge[],
  type: Relation,
  role: TargetRole,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    if (edge.relation !== type) continue;
    for (const [holder] of holdersOf(edge, role)) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}

/** Who holds the role towards each node, by ties of one type. */
export function partnersOf(
  edges: readonly Edge[],
  { type, role }: { type: Relation; role: TargetRole },
): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const edge of edges) {
    if (edge.relation !== type) continue;
    for (const [holder, other] of holdersOf(edge, role)) {
      const own = partners.get(other) ?? new Set();
      partners.set(other, own.add(holder));
    }
  }
  return partners;
}
