import { grouped, inBatches, type Refusal, type Writing } from './writing.ts';

export interface Change {
  readonly id: string;
  readonly change: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

interface Merging<T> {
  readonly idOf: (item: T) => string;
  /** Writes items of different ids; one that it does not answer for hangs on something unknown. */
  readonly merge: (items: T[]) => Promise<Change[]>;
  /** What an item hangs on. */
  readonly needs?: (item: T) => { column: string; value: string };
}

/** Writes the items of one sort, one per id, and notes what became of each. */
export async function mergeNodes<T extends object>(
  writing: Writing,
  items: readonly T[],
  { idOf, merge, needs }: Merging<T>,
  outcomes = writing.outcomes,
): Promise<void> {
  const refuse = (item: T): Refusal => ({
    rule: 'END_UNKNOWN',
    reason: 'hangs on something that is not in the graph',
    ...(needs?.(item) ?? { column: 'id', value: idOf(item) }),
  });
  const write = async (batch: [string, [T, ...T[]]][]) => {
    const changes = new Map(
      (await merge(batch.map(([, [first]]) => first))).map(({ id, change }) => [id, change]),
    );
    for (const [id, group] of batch) {
      const change = changes.get(id);
      if (change === 'CREATED' || change === 'UPDATED') writing.isChanged = true;
      for (const [n, item] of group.entries()) {
        const outcome = n > 0 ? 'MERGED' : change;
        outcomes.set(item, change && outcome ? outcome : refuse(item));
      }
    }
  };
  const batches = inBatches(inOrder(grouped(items, idOf)));
  for (let at = 0; at < batches.length; at += sessions) {
    await Promise.all(batches.slice(at, at + sessions).map(write));
  }
}

/** Batches of nodes written at once: more gain nothing on two cores. */
const sessions = 2;

/** By id: what comes in the order of an index is quicker to add to it. */
function inOrder<T>(groups: [string, T][]): [string, T][] {
  return groups.sort(([a], [b]) => (a < b ? -1 : 1));
}
