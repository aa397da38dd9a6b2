import type { Graph } from '../neo4j/graph.ts';
import type { Decision } from './accept.ts';
import { decideProposal, lockProposal } from './proposal-queries.ts';

export type Rejecting = 'REJECTED' | 'NOT_FOUND' | 'DECIDED';

/** Remembers that two organisations are not one: no search proposes them again. */
export function rejectMerge(graph: Graph, { id, author, note }: Decision): Promise<Rejecting> {
  return graph.transaction(async (statements) => {
    const [proposal] = await statements.write(lockProposal, { id });
    if (!proposal) return 'NOT_FOUND';
    if (proposal.state !== 'OPEN') return 'DECIDED';
    const decided = { id, state: 'REJECTED', decidedBy: author, note } as const;
    await statements.write(decideProposal, { ...decided, keptId: null, undo: null });
    return 'REJECTED';
  });
}

/** Opens a rejected proposal again; false where it is none. */
export function reopenRejected(graph: Graph, id: string): Promise<boolean> {
  return graph.transaction(async (statements) => {
    const [proposal] = await statements.write(lockProposal, { id });
    if (proposal?.state !== 'REJECTED') return false;
    const nobody = { decidedBy: null, note: null, keptId: null, undo: null };
    await statements.write(decideProposal, { id, state: 'OPEN', ...nobody });
    return true;
  });
}
