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

/** A page of proposals, likeliest first. */
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
  const keyed = rows.map((node) => ({ node, key: { score: node.score, id: node.id } }));
  return connect(keyed, page, async () => {
    const [counted] = await graph.read(countProposals, { ...about, limit: countCap + 1 });
    return counted?.count ?? 0;
  });
}
