import type { Organization, TieType } from '../../server/write/graph-data.ts';
import type { PathKind } from './kinds.ts';
import type { Run } from './run.ts';
import type { KnownTie, Role } from './world.ts';

export interface FoundPath {
  readonly kind: PathKind;
  readonly role: Role;
  readonly anchor: Organization;
  /** Null for a path of one tie. */
  readonly middle: Organization | null;
  readonly candidate: Organization;
  /** From the anchor to the candidate. */
  readonly ties: readonly KnownTie[];
}

/** Stored ties of an organisation, whether or not they hold at the day. */
export function degree(
  { snapshot }: Pick<Run, 'snapshot'>,
  id: string,
  types: readonly TieType[],
  direction: 'OUT' | 'IN' | 'BOTH',
): number {
  const stored = snapshot.world.tiesByEnd.get(id) ?? [];
  return stored.filter((tie) => {
    if (!types.includes(tie.type)) return false;
    if (direction !== 'IN' && tie.fromId === id) return true;
    return direction !== 'OUT' && tie.toId === id;
  }).length;
}

export function isFrom(tie: KnownTie, type: TieType, fromId: string, toId: string): boolean {
  return tie.type === type && tie.fromId === fromId && tie.toId === toId;
}

export function joins(tie: KnownTie, types: readonly TieType[], a: string, b: string): boolean {
  return types.some((type) => isFrom(tie, type, a, b) || isFrom(tie, type, b, a));
}
