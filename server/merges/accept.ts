import type { Graph, Statements } from '../neo4j/graph.ts';
import { countTies } from '../write/organization-queries.ts';
import { advanceDataVersion, lockData } from '../write/run-queries.ts';
import { inBatches } from '../write/writing.ts';
import { followProposals } from './follow-proposals.ts';
import { moveFacts } from './move-facts.ts';
import { decideProposal, lockProposal } from './proposal-queries.ts';
import { listFacts, lockOrganizations, takeAwayOrganization } from './queries.ts';
import { noteMerge } from './revise.ts';
import type { UndoRecord } from './undo-record.ts';
import { settleNames, uniteOrganizations } from './unite-organizations.ts';

export interface Decision {
  /** Of the proposal. */
  readonly id: string;
  /** Role or initials of who decides. */
  readonly author: string;
  readonly note: string | null;
}

export type Accepting =
  | { readonly outcome: 'ACCEPTED' | 'NOT_FOUND' | 'DECIDED' }
  /** One of the two is not in the graph any more. */
  | { readonly outcome: 'GONE'; readonly organizationId: string }
  | { readonly outcome: 'NOT_OF_PAIR' };

/** Makes one organisation of the two that a proposal is about, all or nothing. Throws the driver's errors. */
export function acceptMerge(
  graph: Graph,
  decision: Decision & { readonly keepId: string },
): Promise<Accepting> {
  return graph.transaction((statements) => accept(statements, decision));
}

async function accept(
  statements: Statements,
  { id, keepId, author, note }: Decision & { readonly keepId: string },
): Promise<Accepting> {
  // As imports and edits begin: who took the organisations first and this later would stop them both.
  await statements.write(lockData, {});
  const [proposal] = await statements.write(lockProposal, { id });
  if (!proposal) return { outcome: 'NOT_FOUND' };
  if (proposal.state !== 'OPEN') return { outcome: 'DECIDED' };
  const pair = [proposal.aId, proposal.bId];
  const goneId = pair.find((one) => one !== keepId);
  if (!pair.includes(keepId) || goneId === undefined) return { outcome: 'NOT_OF_PAIR' };
  const held = await statements.write(lockOrganizations, { ids: pair });
  const kept = held.find((one) => one.id === keepId);
  const gone = held.find((one) => one.id === goneId);
  if (!kept) return { outcome: 'GONE', organizationId: keepId };
  if (!gone) return { outcome: 'GONE', organizationId: goneId };

  const record = await unite(statements, kept, gone, id);
  await noteMerge(statements, record, { author, note });
  await statements.write(advanceDataVersion, { isChanged: true, newest: null });
  const undo = JSON.stringify(record);
  const decided = { id, state: 'ACCEPTED', decidedBy: author, note, keptId: keepId, undo } as const;
  await statements.write(decideProposal, decided);
  return { outcome: 'ACCEPTED' };
}

type Held = UndoRecord['gone'];

async function unite(
  statements: Statements,
  kept: Held,
  gone: Held,
  proposalId: string,
): Promise<UndoRecord> {
  const facts = await statements.read(listFacts, { id: gone.id });
  const { moves, signals } = await moveFacts(statements, gone.id, kept.id, facts);
  const properties = await uniteOrganizations(statements, kept.id, gone.id, async () => {
    const { uscc, stockCode } = gone.properties;
    return statements.write(takeAwayOrganization, {
      id: gone.id,
      intoId: kept.id,
      uscc: typeof uscc === 'string' ? uscc : null,
      stockCode: typeof stockCode === 'string' ? stockCode : null,
    });
  });
  const names = await settleNames(statements, kept.id, gone.id, properties.united);
  const proposals = await followProposals(statements, kept.id, gone.id, proposalId);
  const ends = [kept.id, ...moves.map(({ old }) => old.otherId)];
  for (const ids of inBatches([...new Set(ends)].sort()))
    await statements.write(countTies, { ids });
  const [after = kept] = await statements.write(lockOrganizations, { ids: [kept.id] });
  return {
    keptId: kept.id,
    keptBefore: kept.properties,
    keptAfter: after.properties,
    gone,
    moves,
    signals,
    names,
    proposals,
    followerIds: properties.takenAway[0]?.followerIds ?? [],
  };
}
