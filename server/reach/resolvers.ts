import { readSize } from '../connection.ts';
import { defaultProfile } from '../definitions/default-profile.ts';
import { regionPrefix } from '../definitions/place.ts';
import { maxReachHops } from '../definitions/reach.ts';
import { badUserInput, found } from '../errors.ts';
import { loadPresent } from '../loader.ts';
import { toSteps } from '../path-steps.ts';
import type { ReachChannel, Resolvers } from '../schema.generated.ts';
import { readNetwork } from './network.ts';
import type { TieRow } from './queries.ts';
import { sayPath } from './sentence.ts';
import { bestAndAlternatives, walksTo } from './walk.ts';

const channels: Readonly<Record<TieRow['type'], ReachChannel>> = {
  SUPPLIES: 'SUPPLY',
  INVESTS_IN: 'CAPITAL',
  RESEARCHES_WITH: 'RESEARCH',
  LICENSES_TO: 'RESEARCH',
  CONTROLS: 'GROUP',
  MEMBER_OF: 'ASSOCIATION',
  INCUBATES: 'PARK',
  COOPERATES_WITH: 'PARTNER',
};

const nothingExcluded = {
  organizationIds: [],
  relationIds: [],
  relationTypes: [],
  sourceIds: [],
};

export const reach: Resolvers = {
  Query: {
    reachPaths: async (_, { organizationId, regionCode, ...asked }, context) => {
      const { loaders, graph, dataDate } = context;
      const maxHops = asked.maxHops ?? maxReachHops;
      if (maxHops > maxReachHops) {
        throw badUserInput(`\`maxHops\` is at most ${maxReachHops}.`, 'maxHops', maxHops);
      }
      const first = readSize('first', asked.first ?? 3);
      const [organization, region] = await Promise.all([
        loaders.organization.load(organizationId),
        loaders.region.load(regionCode),
      ]);
      found(organization, 'organizationId', organizationId);
      found(region, 'regionCode', regionCode);
      const network = await readNetwork(graph, {
        regionPrefix: regionPrefix(regionCode),
        asOf: asked.asOf ?? (await dataDate()),
        halfLives: defaultProfile.halfLifeYears,
        targetIds: [organizationId],
        out: nothingExcluded,
      });
      return bestAndAlternatives(walksTo(network, organizationId, maxHops), first);
    },
  },
  ReachPath: {
    introducer: ({ introducerId }, _, { loaders }) =>
      loadPresent(loaders.organization, introducerId),
    channel: ({ firstType }) => channels[firstType],
    text: (walk, _, { loaders }) => sayPath(walk, loaders),
    steps: ({ organizationIds, relationIds }) => toSteps(organizationIds, relationIds),
  },
  PathStep: {
    from: ({ fromId }, _, { loaders }) => loadPresent(loaders.organization, fromId),
    relation: ({ relationId }, _, { loaders }) => loadPresent(loaders.relation, relationId),
    to: ({ toId }, _, { loaders }) => loadPresent(loaders.organization, toId),
  },
};
