import type { Graph, Statements } from '../neo4j/graph.ts';
import { lockData } from '../write/run-queries.ts';

/** One edit by one person: all that it reads and writes is one transaction. */
export interface Editing {
  readonly statements: Statements;
  /** Role or initials. */
  readonly author: string;
  /** Why; goes into the history. */
  readonly note: string | null;
  /** ISO day; today where the graph has none. */
  readonly dataDate: string;
}

/**
 * Runs an edit alone: others wait until it is done. The work checks everything before it writes, so
 * that a refused edit leaves nothing behind. It may be run again after a failure that passes.
 */
export function edit<T>(
  graph: Graph,
  { author, note = null }: { author: string; note?: string | null | undefined },
  work: (editing: Editing) => Promise<T>,
): Promise<T> {
  return graph.transaction(async (statements) => {
    const [data] = await statements.write(lockData, {});
    const dataDate = data?.dataDate ?? new Date().toISOString().slice(0, 10);
    return work({ statements, author: author.trim(), note: note?.trim() || null, dataDate });
  });
}
