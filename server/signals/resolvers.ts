import { readSize } from '../connection.ts';
import { signalCategory, signalKinds } from '../definitions/signals.ts';
import { daysBetween } from '../definitions/time.ts';
import { loadAllPresent, loadPresent } from '../loader.ts';
import { nameOf } from '../organization-name.ts';
import type { CompanyResolvers, Resolvers } from '../schema.generated.ts';
import { saySignal, sayWarning } from './sentences.ts';
import { readWarnings } from './warnings.ts';

/** The signals of an organisation, a field of all six kinds. */
const shown: Pick<CompanyResolvers, 'signals'> = {
  signals: async ({ id }, { kinds, asOf, first }, { loaders, dataDate, spend }) => {
    const limit = readSize('first', first ?? 20);
    spend(limit);
    const args = { kinds: [...(kinds ?? signalKinds)], asOf: asOf ?? (await dataDate()), limit };
    return loaders.signals.load({ id, args });
  },
};

export const signals: Resolvers = {
  Query: {
    leavingWarnings: async (_, { chainId, regionCode, asOf, first }, context) => {
      const size = readSize('first', first ?? 50);
      context.spend(size);
      const day = asOf ?? (await context.dataDate());
      return readWarnings({ chainId, regionCode, asOf: day, first: size }, context);
    },
  },
  LeavingWarning: {
    organization: ({ organizationId }, _, { loaders }) =>
      loadPresent(loaders.organization, organizationId),
    stages: ({ stageIds }, _, { loaders }) => loadAllPresent(loaders.stage, stageIds),
    signals: ({ signalIds }, { first }, { loaders, spend }) => {
      const size = readSize('first', first ?? 20);
      spend(size);
      return loadAllPresent(loaders.signal, signalIds.slice(0, size));
    },
    ageDays: ({ newestOn, asOf }) => daysBetween(newestOn, asOf),
    text: async (warning, _, { loaders }) =>
      sayWarning(
        await nameOf(warning.organizationId, loaders),
        await loadAllPresent(loaders.signal, warning.signalIds),
        warning,
      ),
  },
  Signal: {
    category: ({ kind }) => signalCategory(kind),
    text: (signal, _, { loaders }) => saySignal(signal, loaders),
    organization: ({ organizationId }, _, { loaders }) =>
      loadPresent(loaders.organization, organizationId),
    region: ({ regionCode }, _, { loaders }) =>
      regionCode === null ? null : loaders.region.load(regionCode),
    sources: ({ sourceIds }, _, { loaders }) => loaders.sources(sourceIds),
  },
  Company: shown,
  Investor: shown,
  Institute: shown,
  Association: shown,
  Park: shown,
  Authority: shown,
};
