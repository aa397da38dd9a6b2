import { z } from 'zod';
import { connectionFields, readSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { type LikenessReason, sureScore } from '../definitions/likeness/likeness.ts';
import type { Resolvers } from '../schema.generated.ts';
import { acceptAsAsked, rejectAsAsked, undoAsAsked } from './decide.ts';
import { differencesOf, suggestedKeepId } from './differences.ts';
import { proposalPage } from './list.ts';
import type { ProposalRow } from './proposal-queries.ts';
import { proposeMerges } from './propose.ts';
import { dependencyText, reasonText } from './sentences.ts';

const reasons = z.custom<LikenessReason[]>(Array.isArray);

export const merges: Resolvers = {
  Query: {
    mergeProposals: (_, asked, context) => proposalPage(asked, context),
    mergeProposal: (_, { id }, { loaders }) => loaders.mergeProposal.load(id),
  },
  Mutation: {
    findMerges: async (_, { input: { organizationIds } }, { graph }) => {
      if (organizationIds) readSize('organizationIds', organizationIds.length, 1000);
      return { ...(await proposeMerges(graph, organizationIds ?? 'all')), userErrors: [] };
    },
    acceptMerge: (_, { input }, context) => acceptAsAsked(input, context),
    rejectMerge: (_, { input }, context) => rejectAsAsked(input, context),
    undoMerge: (_, { input }, context) => undoAsAsked(input, context),
  },
  MergeProposal: {
    isSure: ({ score }) => score >= sureScore,
    reasons: (proposal) => reasons.parse(JSON.parse(proposal.reasons)),
    sides: ({ aId, aName, bId, bName }) => [
      { organizationId: aId, name: aName },
      { organizationId: bId, name: bName },
    ],
    differences: async (proposal, _, context) => {
      const two = await bothOf(proposal, context);
      return two ? differencesOf(...two) : [];
    },
    suggestedKeepId: async (proposal, _, context) => {
      const two = proposal.state === 'OPEN' ? await bothOf(proposal, context) : null;
      if (!two) return null;
      const [a, b] = await Promise.all(two.map(({ id }) => context.loaders.factCounts.load(id)));
      const counted = (row: (typeof two)[0], tieCount = 0) => ({ row, tieCount });
      return suggestedKeepId(counted(two[0], a?.tieCount), counted(two[1], b?.tieCount));
    },
  },
  MergeSide: {
    organization: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
    tieCount: async ({ organizationId }, _, { loaders }) =>
      (await loaders.factCounts.load(organizationId))?.tieCount ?? 0,
    positionCount: async ({ organizationId }, _, { loaders }) =>
      (await loaders.factCounts.load(organizationId))?.positionCount ?? 0,
  },
  MergeReason: {
    text: (reason, { language }, { loaders }) =>
      reasonText(reason, language, async (code) => (await loaders.region.load(code))?.name ?? code),
  },
  MergeProposalConnection: connectionFields,
  MergePayload: {
    organization: async ({ proposal }, _, { loaders }) =>
      proposal?.keptId ? loaders.organization.load(proposal.keptId) : null,
    dependencies: ({ dependencies }) => [...dependencies],
  },
  MergeDependency: { text: (dependency, { language }) => dependencyText(dependency, language) },
};

/** The two as they are now; null when one is gone or they are one. */
async function bothOf({ aId, bId }: ProposalRow, { loaders }: Context) {
  const [a, b] = await Promise.all([aId, bId].map((id) => loaders.organization.load(id)));
  return a && b && a.id !== b.id ? ([a, b] as const) : null;
}
