import { loadPresent } from '../loader.ts';
import type { Resolvers } from '../schema.generated.ts';
import { checkIntegrity } from '../write/check-integrity.ts';
import { readCoverage } from './read.ts';
import { saySensitivity, sensitiveStages } from './stages.ts';

export const coverage: Resolvers = {
  Query: {
    coverage: async (_, { chainId, regionCode, asOf }, context) =>
      readCoverage({ chainId, regionCode, asOf: asOf ?? (await context.dataDate()) }, context),
  },
  Coverage: {
    chain: ({ chainId }, _, { loaders }) => (chainId === null ? null : loaders.chain.load(chainId)),
    region: ({ regionCode }, _, { loaders }) => loadPresent(loaders.region, regionCode),
    tieAges: ({ tieAges }) => [...tieAges],
    measures: ({ measures }) => [...measures],
    stages: ({ view }) => (view ? sensitiveStages(view) : []),
    faults: (_, __, { graph }) => checkIntegrity(graph),
  },
  StageSensitivity: {
    changedByOneCount: ({ changedByOne }) => changedByOne,
    text: (sensitivity) => saySensitivity(sensitivity),
  },
};
