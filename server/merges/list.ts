import { connect, countCap, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadAllPresent } from '../loader.ts';
import type { QueryMergeProposalsArgs } from '../schema.generated.ts';
import {
  countProposals,
  listProposals,
  type ProposalPage,
  proposalKey,
} from './proposal-queries.ts';

/** A page of proposals, open ones likeliest first, decided ones newest first. */
export async function proposalPage(
  { state, organizationId = null, first, after }: QueryMergeProposalsArgs,
  { graph, loaders, spend }: Pick<Context, 'graph' | 'loaders' | 'spend'>,
): Promise<ProposalPage> {
  const asked = { first: first ?? null, after: after ?? null };
  const page = readPage(asked, { order: `MERGES ${state}`, key: proposalKey });
  spend(page.size);
  const about = { state, organizationId };
  const keys = await graph.read(listProposals, { ...about, after: page.after, limit: page.limit });
  const ids = keys.map(({ id }) => id);
  const rows = await loadAllPresent(loaders.mergeProposal, ids);
  const keyed = keys.flatMap((key, n) => {
    const node = rows[n];
    return node ? [{ node, key }] : [];
  });
  return connect(keyed, page, async () => {
    const [counted] = await graph.read(countProposals, { ...about, limit: countCap + 1 });
    return counted?.count ?? 0;
  });
}
