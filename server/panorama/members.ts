import { z } from 'zod';
import { connect, readPage } from '../connection.ts';
import type { Context } from '../context.ts';
import { championTitles, countedConfidence } from '../definitions/profile.ts';
import { loadPresent } from '../loader.ts';
import type { MemberScope, PanoramaStageMembersArgs } from '../schema.generated.ts';
import type { StageView } from './view.ts';

/** Sort keys of a member: leader, listed, titled or other (0-3), confidence, id. */
const memberKey = z.tuple([z.int(), z.number(), z.string()]);

/** One page of the organisations of a stage; their number follows from the stage's counts. */
export async function stageMemberPage(
  stage: StageView,
  { where, first, after }: Partial<PanoramaStageMembersArgs>,
  { loaders, spend }: Context,
) {
  const scope = where ?? 'LOCAL';
  const page = readPage({ first: first ?? 5, after }, { order: scope, key: memberKey });
  spend(page.size);
  const [afterRank, afterConfidence, afterId] = page.after ?? [null, null, null];
  const { chainId, regionPrefix, asOf } = stage.place;
  const rows = await loaders.stageMembers.load({
    id: stage.stageId,
    args: {
      chainId,
      regionPrefix,
      asOf,
      countedConfidence,
      where: scope,
      championTitles: [...championTitles],
      afterRank,
      afterConfidence,
      afterId,
      limit: page.limit,
    },
  });
  const keyed = await Promise.all(
    rows.map(async (row) => ({
      node: await loadPresent(loaders.membership, row.membershipId),
      key: [row.rank, row.confidence, row.organizationId] satisfies z.output<typeof memberKey>,
    })),
  );
  return connect(keyed, page, async () => memberCount(stage, scope));
}

function memberCount(stage: StageView, scope: MemberScope): number {
  if (scope === 'UNCONFIRMED') return stage.unconfirmedCount;
  if (scope === 'LOCAL') return stage.localCount;
  const all = stage.totalCount + stage.abroadCount + stage.unknownRegionCount;
  return scope === 'ALL' ? all : all - stage.localCount;
}
