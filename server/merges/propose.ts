import type { Graph } from '../neo4j/graph.ts';
import { type Candidates, findMergeCandidates, type Scope } from './find-candidates.ts';
import { proposalId } from './proposal-id.ts';
import { removeStaleProposals, saveProposals } from './proposal-queries.ts';

export interface Proposing extends Omit<Candidates, 'candidates'> {
  readonly foundCount: number;
  /** Of these, how many are new. */
  readonly newCount: number;
}

const batchSize = 1_000;

/**
 * Looks for organisations that may be the same and keeps the pairs as open proposals. Decided pairs
 * stay as they were decided; open ones of the scope that are not found again go.
 */
export async function proposeMerges(graph: Graph, scope: Scope): Promise<Proposing> {
  const foundAt = new Date().toISOString();
  const { candidates, ...rest } = await findMergeCandidates(graph, scope);
  let newCount = 0;
  for (let at = 0; at < candidates.length; at += batchSize) {
    const rows = candidates.slice(at, at + batchSize).map((candidate) => ({
      ...candidate,
      id: proposalId(candidate.aId, candidate.bId),
      reasons: JSON.stringify(candidate.reasons),
    }));
    const saved = await graph.write(saveProposals, { foundAt, rows });
    newCount += saved.filter(({ isNew }) => isNew).length;
  }
  await graph.write(removeStaleProposals, { foundAt, ids: scope === 'all' ? null : [...scope] });
  return { foundCount: candidates.length, newCount, ...rest };
}
