import { z } from 'zod';
import { text } from '../columns.ts';
import type { Connection } from '../connection.ts';
import { countParam, cypher } from '../neo4j/query.ts';

export const proposalState = z.enum(['OPEN', 'ACCEPTED', 'REJECTED']);
const oneId = z.object({ id: z.string() });

const proposal = z.object({
  id: z.string(),
  aId: z.string(),
  bId: z.string(),
  aName: z.string(),
  bName: z.string(),
  score: z.number(),
  /** JSON: a list of reasons. */
  reasons: z.string(),
  state: proposalState,
  foundAt: z.string(),
  decidedAt: text,
  decidedBy: text,
  note: text,
  keptId: text,
});

export type ProposalRow = z.output<typeof proposal>;
export type ProposalPage = Connection<ProposalRow>;

export const loadProposals = cypher('merges/load-proposals', {
  params: z.object({ ids: z.array(z.string()) }),
  row: proposal,
});

/** Where a page of proposals starts: behind this one. */
export const proposalKey = z.object({ rank: z.string(), id: z.string() });

const about = { state: proposalState, organizationId: z.string().nullable(), limit: countParam };

export const listProposals = cypher('merges/list-proposals', {
  params: z.object({ ...about, after: proposalKey.nullable() }),
  row: proposalKey,
});

export const countProposals = cypher('merges/count-proposals', {
  params: z.object(about),
  row: z.object({ count: z.int() }),
});

export const lockProposal = cypher('merges/lock-proposal', {
  params: oneId,
  row: z.object({
    id: z.string(),
    aId: z.string(),
    bId: z.string(),
    state: proposalState,
    keptId: text,
    undo: text,
  }),
});

export const decideProposal = cypher('merges/decide-proposal', {
  params: z.object({
    id: z.string(),
    state: proposalState,
    decidedBy: text,
    note: text,
    keptId: text,
    undo: text,
  }),
  row: oneId,
});

export const saveProposals = cypher('merges/save-proposals', {
  params: z.object({
    foundAt: z.iso.datetime(),
    rows: z.array(
      z.object({
        id: z.string(),
        aId: z.string(),
        bId: z.string(),
        aName: z.string(),
        bName: z.string(),
        score: z.number(),
        reasons: z.string(),
      }),
    ),
  }),
  row: z.object({ id: z.string(), isNew: z.boolean() }),
});

export const removeStaleProposals = cypher('merges/remove-stale-proposals', {
  params: z.object({ foundAt: z.iso.datetime(), ids: z.array(z.string()).nullable() }),
  row: oneId,
});
