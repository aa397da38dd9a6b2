import type { Graph } from '../neo4j/graph.ts';
import { inBatches } from '../write/writing.ts';
import { type Candidates, findMergeCandidates, type Scope } from './find-candidates.ts';
import { proposalId } from './proposal-id.ts';
import { removeStaleProposals, saveProposals } from './proposal-queries.ts';

export interface Proposing extends Omit<Candidates, 'candidates'> {
  readonly foundCount: number;
  /** Of these, how many are new. */
  readonly newCount: number;
}

/**
 * Looks for organisations that may be the same and keeps the pairs as open proposals. Decided pairs
 * stay as they were decided; open ones of the scope that are not found again go.
 */
export async function proposeMerges(graph: Graph, scope: Scope): Promise<Proposing> {
  const foundAt = new Date().toISOString();
  const { candidates, ...rest } = await findMergeCandidates(graph, scope);
  let newCount = 0;
  for (const batch of inBatches(candidates)) {
    const rows = batch.map((candidate) => ({
      ...candidate,
      id: proposalId(candidate.aId, candidate.bId),
      reasons: JSON.stringify(candidate.reasons),
    }));
    const saved = await graph.write(saveProposals, { foundAt, rows });
    newCount += saved.filter(({ isNew }) => isNew).length;
  }
  for (const ids of scope === 'all' ? [null] : inBatches(scope)) {
    await graph.write(removeStaleProposals, { foundAt, ids });
  }
  return { foundCount: candidates.length, newCount, ...rest };
}
