import { factEnds, factId } from '../fact-id.ts';
import { joinFacts } from './join-facts.ts';
import type { KeptProperties } from './queries.ts';
import { subjectOf } from './subject.ts';

/** A relationship of an organisation as it is stored. */
export interface StoredFact {
  readonly type: string;
  /** Whether it starts at the organisation. */
  readonly isOut: boolean;
  readonly otherId: string;
  readonly properties: KeptProperties;
}

/** What becomes of a fact of the organisation that goes. */
export type FactMove =
  /** It goes to the kept organisation, under a new id. */
  | { readonly fate: 'MOVED'; readonly old: StoredFact; readonly moved: StoredFact }
  /** The kept organisation has it already: the two become one. */
  | {
      readonly fate: 'JOINED';
      readonly old: StoredFact;
      readonly before: StoredFact;
      readonly joined: StoredFact;
    }
  /** It lies between the two and would tie the kept one to itself. */
  | { readonly fate: 'DROPPED'; readonly old: StoredFact };

export const idOf = ({ properties: { id } }: StoredFact): string => {
  if (typeof id !== 'string') throw new Error('A relationship of an organisation has no id.');
  return id;
};

/** A fact's type and ends as they are stored, of a fact at `organizationId`. */
export function endsOf({ isOut, otherId, type }: StoredFact, organizationId: string) {
  const [fromId, toId] = isOut ? [organizationId, otherId] : [otherId, organizationId];
  return { type, fromId, toId };
}

/**
 * Where the facts of an organisation go when it becomes part of another. `renamed` holds the new ids of
 * signals, which name whose they are; `keptFacts` are those of the kept one that have one of the new ids.
 */
export function planMoves(
  goneId: string,
  keptId: string,
  facts: readonly StoredFact[],
  renamed: ReadonlyMap<string, string>,
  keptFacts: ReadonlyMap<string, StoredFact>,
): FactMove[] {
  return facts.map((old) => {
    if (old.otherId === keptId) return { fate: 'DROPPED', old };
    const moved = movedFact(goneId, keptId, old, renamed);
    const before = keptFacts.get(idOf(moved));
    if (!before) return { fate: 'MOVED', old, moved };
    const properties = joinFacts(old.type, before.properties, moved.properties);
    return { fate: 'JOINED', old, before, joined: { ...before, properties } };
  });
}

/** The fact as one of the kept organisation: a tie without direction may turn round. */
export function movedFact(
  goneId: string,
  keptId: string,
  old: StoredFact,
  renamed: ReadonlyMap<string, string>,
): StoredFact {
  const { type, fromId, toId } = endsOf(old, goneId);
  const subject = subjectOf(type, fromId, toId, old.properties);
  const otherId = renamed.get(old.otherId) ?? old.otherId;
  const ends = endsOf({ ...old, otherId }, keptId);
  const [startId] = factEnds(type, ends.fromId, ends.toId);
  const isOut = startId === keptId;
  const id = factId(type, ends.fromId, ends.toId, subject);
  return { type, isOut, otherId, properties: { ...old.properties, id } };
}
