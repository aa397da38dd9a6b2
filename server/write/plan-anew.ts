import type { Statements } from '../neo4j/graph.ts';
import { refreshPlans } from './run-queries.ts';

/**
 * Rows from which a load has everything planned anew. Fewer leave the counts that plans rest on much
 * as they were, and without its plans a graph takes a second or two longer for the next of each question.
 */
const planningRows = 1_000;

/** Drops the plans that rest on the counts before a load, where it created or changed so many rows. */
export async function planAnew(graph: Statements, rowCount: number): Promise<void> {
  if (rowCount < planningRows) return;
  // A server on which one may not do this only plans worse for a while.
  await graph.write(refreshPlans, {}).catch(() => {});
}
