import type { PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { loadPresent } from '../loader.ts';
import type { CompanyResolvers, Resolvers } from '../schema.generated.ts';
import { mergeRunId } from '../write/revisions.ts';
import { changesOf } from './changes.ts';
import { historyPage } from './history.ts';
import { editMutations } from './mutations.ts';
import { decisionRule, listGapFindings } from './queries.ts';
import { listRemovedFindings } from './revision-queries.ts';
import { versionOf } from './version.ts';

const history = ({ id }: { id: string }, asked: PageArguments, context: Context) =>
  historyPage(id, asked, context);

/** Fields of all six kinds of organisations. */
const organization: Pick<CompanyResolvers, 'version' | 'history'> = {
  version: async ({ id }, _, { loaders }) =>
    versionOf(await loadPresent(loaders.storedOrganization, id)),
  history,
};

/** Fields of all facts that people edit. */
const fact = {
  version: async ({ id }: { id: string }, _: unknown, { loaders }: Context) =>
    versionOf(await loadPresent(loaders.storedFact, id)),
  history,
};

const decision = async ({ id }: { id: string }, _: unknown, { loaders }: Context) => {
  const { properties } = await loadPresent(loaders.storedFact, id);
  const decided = decisionRule.safeParse(properties.decision);
  return decided.success ? decided.data : null;
};

/** A region has some dozen findings in a chain; more than this are no list to read. */
const mostFindings = 500;

const findingKind = (type: 'LACKS' | 'COVERS') => (type === 'LACKS' ? 'CONFIRMED' : 'DENIED');

export const edits: Resolvers = {
  Query: {
    gapFindings: (_, { chainId, regionCode }, { graph }) =>
      graph.read(listGapFindings, { chainId, regionCode, limit: mostFindings }),
    removedGapFindings: (_, { chainId, regionCode }, { graph }) =>
      graph.read(listRemovedFindings, { chainId, regionCode, limit: mostFindings }),
  },
  Mutation: editMutations,
  Company: organization,
  Investor: organization,
  Institute: organization,
  Association: organization,
  Park: organization,
  Authority: organization,
  Relation: { ...fact, decision },
  StageMembership: { ...fact, decision },
  GapFinding: {
    ...fact,
    kind: ({ type }) => findingKind(type),
    region: ({ regionCode }, _, { loaders }) => loadPresent(loaders.region, regionCode),
    stage: ({ stageId }, _, { loaders }) => loadPresent(loaders.stage, stageId),
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
  RemovedGapFinding: {
    kind: ({ type }) => findingKind(type),
    stage: ({ stageId }, _, { loaders }) => loadPresent(loaders.stage, stageId),
    byRole: ({ before }) => before?.byRole ?? '',
    reason: ({ before }) => before?.reason ?? '',
    knownCount: ({ before }) => before?.knownCount ?? null,
    observedOn: ({ before }) => before?.observedOn ?? null,
  },
  Revision: {
    factType: ({ type }) => type,
    runId: ({ runId }) => (runId === mergeRunId ? null : runId),
    changes: changesOf,
  },
};
